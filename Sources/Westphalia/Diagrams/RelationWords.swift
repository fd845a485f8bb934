import TypedGraph

/// The words that a diagram puts to a relation.
enum RelationWords {
  /// A few words for the line, part by part: what, since when, in whose voice.
  static func parts(for entry: AnyRelationEntry) -> [String] {
    [entry.anyRelation.label, period(entry.period), voice(of: entry)].compactMap(\.self)
  }

  /// A sentence for the tooltip: the relation, its period, its evidence.
  static func tooltip(for entry: AnyRelationEntry) -> String {
    var text = entry.sentence
    if let period = period(entry.period) { text += ", \(period)" }
    if !entry.evidence.isEmpty {
      text += "; " + entry.evidence.map(\.description).joined(separator: ", ")
    }
    return text + "."
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

  private static func voice(of entry: AnyRelationEntry) -> String? {
    if entry.polarity == .denied { return "denied" }
    switch entry.modality {
    case .asserted: return nil
    case .reported:
      guard let speaker = entry.evidence.first?.speakers.last else { return "reported" }
      return speaker == entry.sourceNode.name ? nil : "according to \(speaker)"
    case .alleged: return "alleged"
    case .possible: return "possible"
    case .intended: return "intended"
    case .promised: return "promised"
    case .prohibited: return "prohibited"
    case .believed: return "judged"
    }
  }
}
