/// What time and evidence can be chained to: one statement, or several that share them.
///
/// What is chained may stand in any order; ``StatementDetails`` has the rules.
@dynamicMemberLookup
public protocol Refinable {
  /// This statement with its time and evidence changed.
  func refined(_ change: (inout StatementDetails) -> Void) -> Self
}

extension Refinable {
  /// It holds over a period, within what else is said of when it holds.
  public func during(_ period: Period) -> Self { refined { $0.narrow(to: period) } }

  /// It holds from a date on, or from a later one where that is said too.
  public func since(_ start: PartialDate) -> Self { during(.since(start)) }

  /// It holds until a date, the first day it no longer does, or until an earlier one where that is said too.
  public func until(_ end: PartialDate) -> Self { during(.until(end)) }

  /// It holds between two dates; the second is the first day it no longer does.
  public func from(_ start: DateLiteral, until end: DateLiteral) -> Self {
    during(.from(start, until: end))
  }

  /// It holds through a date, the last day on which it does, or through an earlier one where that is said too.
  public func through(_ last: PartialDate) -> Self { during(.through(last)) }

  /// It holds between two dates, on both of which it does.
  public func from(_ start: DateLiteral, through last: DateLiteral) -> Self {
    during(.from(start, through: last))
  }

  /// It happened on a day, or on some day of a month or year.
  public func on(_ date: PartialDate) -> Self { during(.on(date)) }

  /// It holds on every day of a day, month or year.
  public func throughout(_ date: PartialDate) -> Self { during(.throughout(date)) }

  /// It starts and ends when a period does, unless something else is said of the start or the end.
  ///
  /// For verbs that know dates: those of a treaty's signature, of a draft's vote.
  public func byDefault(_ period: Period) -> Self { refined { $0.suppose(period) } }

  /// It has a start and an end that nobody stated; one that is stated beside it stands.
  public func atUnknownTime() -> Self { during(.unknown) }
}

extension Refinable {
  /// A source says so, asserting it itself unless a refinement gives it another voice.
  public func according(to source: EvidenceSource, at position: String? = nil) -> Self {
    refined { $0.claim(Evidence(source, at: position)) }
  }

  /// Another source says so too; it is listed after those that make the claim.
  public func supported(
    by source: EvidenceSource, at position: String? = nil, _ modality: Evidence.Modality = .asserted
  ) -> Self {
    refined { $0.support(Evidence(source, at: position, modality: modality)) }
  }

  /// A source says that it is not so; it is listed after those that say that it is.
  public func contradicted(
    by source: EvidenceSource, at position: String? = nil, _ modality: Evidence.Modality = .asserted
  ) -> Self {
    refined {
      $0.contradict(Evidence(source, at: position, polarity: .denied, modality: modality))
    }
  }

  /// Evidence made elsewhere, which makes the claim as `according(to:)` does.
  public func evidence(_ evidence: Evidence) -> Self {
    refined { $0.claim(evidence) }
  }

  /// The source says that it is *not* so.
  public func denied() -> Self { refiningSource { $0.polarity(.denied) } }

  /// The source passes it on as credible.
  public func reported() -> Self { voiced(.reported) }

  /// The source passes it on as an accusation.
  public func alleged() -> Self { voiced(.alleged) }

  /// The source says that it can be or become so.
  public func possibly() -> Self { voiced(.possible) }

  /// The source says that somebody means to do it.
  public func intended() -> Self { voiced(.intended) }

  /// The source says that somebody undertook to do it.
  public func promised() -> Self { voiced(.promised) }

  /// The source says that a rule forbids it.
  public func prohibited() -> Self { voiced(.prohibited) }

  /// The source says that somebody judges it so.
  public func believed() -> Self { voiced(.believed) }

  /// The source has it from a speaker, whom the speakers before cite.
  public func said(by speaker: String) -> Self { refiningSource { $0.said(by: speaker) } }

  /// The source's words; further ones follow those before.
  public func quoting(_ quotation: String) -> Self {
    refiningSource { $0.refined(by: Evidence(.modeler, quotation: quotation)) }
  }

  /// What the modeler notes beside the source's words; further notes follow those before.
  public func noting(_ note: String) -> Self {
    refiningSource { $0.refined(by: Evidence(.modeler, note: note)) }
  }

  /// How far the source is to be trusted here; of two confidences the lower one stands.
  public func confidence(_ confidence: Confidence) -> Self {
    refiningSource { $0.refined(by: Evidence(.modeler, confidence: confidence)) }
  }

  private func voiced(_ modality: Evidence.Modality) -> Self {
    refiningSource { $0.refined(by: Evidence(.modeler, modality: modality)) }
  }

  /// Changes what the latest source says; where none is named yet, what the one listed first will say.
  private func refiningSource(_ change: (Evidence) -> Evidence) -> Self {
    refined { $0.refine(change) }
  }
}
