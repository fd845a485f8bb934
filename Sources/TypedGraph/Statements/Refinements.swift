extension Refinable {
  /// It holds over a period.
  public func during(_ period: Period) -> Self { withPeriod { _ in period } }

  /// It holds from a date on; an end stated before stays.
  public func since(_ start: PartialDate) -> Self { withPeriod { $0.starting(.date(start)) } }

  /// It holds until a date, the first day it no longer does; a start stated before stays.
  public func until(_ end: PartialDate) -> Self { withPeriod { $0.ending(.date(end)) } }

  /// It holds between two dates; the second is the first day it no longer does.
  public func from(_ start: DateLiteral, until end: DateLiteral) -> Self {
    during(.from(start, until: end))
  }

  /// It happened on a day, or on some day of a month or year.
  public func on(_ date: PartialDate) -> Self { during(.on(date)) }

  /// It holds on every day of a day, month or year.
  public func throughout(_ date: PartialDate) -> Self { during(.throughout(date)) }

  /// Nobody stated when it holds.
  public func atUnknownTime() -> Self { during(.unknown) }
}

extension Refinable {
  /// A source says so, asserting it itself; what follows in the chain refines this evidence.
  public func according(to source: EvidenceSource, at position: String? = nil) -> Self {
    withEvidence { $0.append(Evidence(source, at: position)) }
  }

  /// Another source says so too.
  public func supported(
    by source: EvidenceSource, at position: String? = nil, _ modality: Evidence.Modality = .asserted
  ) -> Self {
    withEvidence { $0.append(Evidence(source, at: position, modality: modality)) }
  }

  /// A source says that it is not so.
  public func contradicted(
    by source: EvidenceSource, at position: String? = nil, _ modality: Evidence.Modality = .asserted
  ) -> Self {
    withEvidence {
      $0.append(Evidence(source, at: position, polarity: .denied, modality: modality))
    }
  }

  /// Evidence made elsewhere, after what there is.
  public func evidence(_ evidence: Evidence) -> Self {
    withEvidence { $0.append(evidence) }
  }

  /// The latest source says that it is *not* so.
  public func denied() -> Self { refiningLatest { $0.polarity(.denied) } }

  /// The latest source passes it on as credible.
  public func reported() -> Self { refiningLatest { $0.modality(.reported) } }

  /// The latest source passes it on as an accusation.
  public func alleged() -> Self { refiningLatest { $0.modality(.alleged) } }

  /// The latest source says that it can be or become so.
  public func possibly() -> Self { refiningLatest { $0.modality(.possible) } }

  /// The latest source says that somebody means to do it.
  public func intended() -> Self { refiningLatest { $0.modality(.intended) } }

  /// The latest source says that somebody undertook to do it.
  public func promised() -> Self { refiningLatest { $0.modality(.promised) } }

  /// The latest source says that a rule forbids it.
  public func prohibited() -> Self { refiningLatest { $0.modality(.prohibited) } }

  /// The latest source says that somebody judges it so.
  public func believed() -> Self { refiningLatest { $0.modality(.believed) } }

  /// The latest source has it from a speaker, whom the speakers before cite.
  public func said(by speaker: String) -> Self { refiningLatest { $0.said(by: speaker) } }

  /// The latest source's words.
  public func quoting(_ quotation: String) -> Self { refiningLatest { $0.quoting(quotation) } }

  /// What the modeler notes beside the latest source's words.
  public func noting(_ note: String) -> Self { refiningLatest { $0.noting(note) } }

  /// How far the latest source is to be trusted here.
  public func confidence(_ confidence: Confidence) -> Self {
    refiningLatest { $0.confidence(confidence) }
  }

  /// Changes the latest evidence; the modeler's own, where there is none.
  private func refiningLatest(_ change: (Evidence) -> Evidence) -> Self {
    withEvidence { evidence in
      let latest = evidence.popLast() ?? Evidence(.modeler)
      evidence.append(change(latest))
    }
  }
}
