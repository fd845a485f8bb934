/// What one source says of a relation: that it is so or is not, in which voice, and where.
///
/// A relation may carry any number of these; none is ever overwritten. A relation without evidence
/// is the modeler's own assertion.
///
/// ```swift
/// Evidence(article, at: "9.2", modality: .possible, speakers: ["the article", "experts"])
/// ```
///
/// Methods such as ``modality(_:)`` give the same claim with one thing replaced.
public struct Evidence: Hashable, Sendable {
  /// Who says it.
  public let source: EvidenceSource

  /// Where in the source: a paragraph and sentence, a page, an article; free form.
  public let position: String?

  /// The words of the source.
  public let quotation: String?

  /// The chain of speakers from the source inward: the article, then the analysts it cites.
  public let speakers: [String]

  /// Whether it is said to be so or not.
  public let polarity: Polarity

  /// In which voice it is said.
  public let modality: Modality

  /// How far the claim is to be trusted, where somebody judged that.
  public let confidence: Confidence?

  /// What the modeler notes beside the source's words, such as the date another source gives.
  public let note: String?

  /// Makes evidence; a claim that it is so, asserted by the source itself, unless said otherwise.
  ///
  /// - Parameters:
  ///   - source: Who says it.
  ///   - position: Where in the source.
  ///   - polarity: Whether it is said to be so or not.
  ///   - modality: In which voice it is said.
  ///   - quotation: The words of the source.
  ///   - speakers: The chain of speakers from the source inward.
  ///   - confidence: How far the claim is to be trusted.
  ///   - note: What the modeler notes beside the source's words.
  public init(
    _ source: EvidenceSource, at position: String? = nil, polarity: Polarity = .affirmed,
    modality: Modality = .asserted, quotation: String? = nil, speakers: [String] = [],
    confidence: Confidence? = nil, note: String? = nil
  ) {
    self.note = note
    self.source = source
    self.position = position
    self.quotation = quotation
    self.speakers = speakers
    self.polarity = polarity
    self.modality = modality
    self.confidence = confidence
  }
}

extension Evidence {
  /// The same claim in another voice.
  public func modality(_ modality: Modality) -> Evidence {
    with(modality: modality)
  }

  /// The same claim that it is so, or that it is not.
  public func polarity(_ polarity: Polarity) -> Evidence {
    with(polarity: polarity)
  }

  /// The same claim with the source's words.
  public func quoting(_ quotation: String) -> Evidence {
    with(quotation: quotation)
  }

  /// The same claim in the mouth of one more speaker, whom the speakers before cite.
  public func said(by speaker: String) -> Evidence {
    with(speakers: speakers + [speaker])
  }

  /// The same claim with a confidence.
  public func confidence(_ confidence: Confidence) -> Evidence {
    with(confidence: confidence)
  }

  /// The same claim with a note of the modeler's.
  public func noting(_ note: String) -> Evidence {
    with(note: note)
  }

  /// The same claim with what is said of it elsewhere added, as ``StatementDetails`` has it.
  func refined(by other: Evidence) -> Evidence {
    func joined(_ texts: String?..., separator: String) -> String? {
      let given = texts.compactMap(\.self)
      return given.isEmpty ? nil : given.joined(separator: separator)
    }
    return with(
      polarity: other.polarity == .denied ? .denied : polarity,
      modality: modality.distanceFromFact < other.modality.distanceFromFact
        ? other.modality : modality,
      quotation: joined(quotation, other.quotation, separator: " … "),
      speakers: speakers + other.speakers,
      confidence: [confidence, other.confidence].compactMap(\.self).min(),
      note: joined(note, other.note, separator: "; "))
  }

  private func with(
    polarity: Polarity? = nil, modality: Modality? = nil, quotation: String? = nil,
    speakers: [String]? = nil, confidence: Confidence? = nil, note: String? = nil
  ) -> Evidence {
    Evidence(
      source, at: position, polarity: polarity ?? self.polarity,
      modality: modality ?? self.modality, quotation: quotation ?? self.quotation,
      speakers: speakers ?? self.speakers, confidence: confidence ?? self.confidence,
      note: note ?? self.note)
  }
}

extension Evidence: CustomStringConvertible {
  /// The evidence in a few words: `denied by S/2024/255 at 2 (reported)`.
  public var description: String {
    var text = polarity == .affirmed ? "\(modality) by " : "denied by "
    text +=
      speakers.isEmpty ? source.title : "\(source.title) (\(speakers.joined(separator: ", ")))"
    if let position { text += " at \(position)" }
    if polarity == .denied, modality != .asserted { text += " (\(modality))" }
    return text
  }
}
