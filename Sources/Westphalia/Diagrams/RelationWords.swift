import TypedGraph

/// The words that a diagram puts to a relation.
struct RelationWords {
  /// What nodes are called.
  let name: @Sendable (any Node) -> String

  /// A few words for the line, part by part: what, since when, in whose voice.
  func parts(for entry: AnyRelationEntry) -> [String] {
    [entry.anyRelation.label, Self.period(entry.period), voice(of: entry, "per")]
      .compactMap(\.self)
  }

  /// The relation as a sentence without its full stop: what, its period, how sure it is.
  func claim(of entry: AnyRelationEntry) -> String {
    let source = name(entry.sourceNode)
    let target = name(entry.targetNode)
    var text = "\(source) \(entry.anyRelation.predicate) \(target)"
    if let period = Self.period(entry.period) { text += ", \(period)" }
    if let voice = voice(of: entry, "according to") { text += ", \(voice)" }
    if entry.status == .contradicted, entry.polarity == .affirmed { text += ", contradicted" }
    return text
  }

  /// A sentence for the tooltip: the relation, its period, its evidence.
  func sentence(for entry: AnyRelationEntry) -> String {
    // A lone voice without a source is in the claim already.
    let evidence = entry.evidence.filter { entry.evidence.count > 1 || $0.source != .modeler }
    let sources = evidence.map(\.description).joined(separator: ", ")
    return claim(of: entry) + (sources.isEmpty ? "" : "; " + sources) + "."
  }

  /// What is different from how a relation was before, in parentheses; empty where only the evidence is.
  func before(_ old: AnyRelationEntry, now entry: AnyRelationEntry) -> String {
    let was = parts(for: old)
    let gone = was.filter { !parts(for: entry).contains($0) }
    if gone.isEmpty {
      return was == parts(for: entry) ? "" : "(was \(was.joined(separator: " · ")))"
    }
    return "(was \(gone.joined(separator: " · ")))"
  }

  /// `since 2023-09`, `until 2024`, `2000`; nil where no date was stated.
  static func period(_ period: Period) -> String? {
    switch (period.start, period.end) {
    case (.date(let start), .open), (.date(let start), .unknown): "since \(start)"
    case (.open, .date(let end)), (.unknown, .date(let end)): "until \(end)"
    case (.date, .date): "\(period)"
    default: nil
    }
  }

  private func voice(of entry: AnyRelationEntry, _ preposition: String) -> String? {
    if entry.polarity == .denied { return "denied" }
    switch entry.modality {
    case .asserted: return nil
    case .reported:
      guard let speaker = entry.evidence.first?.speakers.last else { return "reported" }
      return speaker == entry.sourceNode.name ? nil : "\(preposition) \(speaker)"
    case .alleged: return "alleged"
    case .possible: return "possible"
    case .intended: return "intended"
    case .promised: return "promised"
    case .prohibited: return "prohibited"
    case .believed: return "judged"
    }
  }
}
