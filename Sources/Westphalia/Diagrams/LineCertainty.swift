import TypedGraph

/// How sure a relation is, as a diagram draws it.
public enum LineCertainty: Int, Hashable, Sendable, CaseIterable {
  /// In effect: a solid line.
  case inEffect
  /// Stated, and perhaps on no day of the picture's date: a dashed line.
  case uncertain
  /// Only promised, intended, alleged or possible: a dashed line.
  case open
  /// Asserted by one source and denied by another: a dashed line, and the word *disputed*.
  case disputed
  /// Lapsed, or not adopted: a dotted line.
  case lapsed
  /// Denied, and asserted by nobody: gray, and its words struck out.
  case refuted

  /// How a relation is drawn on a date, or without regard to dates.
  init(of entry: some RelationEntryProtocol, on date: PartialDate?) {
    let isDenied = entry.evidence.contains { $0.polarity == .denied }
    if isDenied {
      let isAffirmed = entry.evidence.contains { $0.polarity == .affirmed }
      self = isAffirmed ? .disputed : .refuted
    } else if let date, entry.period.latestEnd <= date.first {
      self = .lapsed
    } else {
      switch entry.modality {
      case .alleged, .possible, .intended, .promised: self = .open
      case .asserted, .reported, .believed, .prohibited:
        // A month is a date too: what surely holds on some day of it is not in doubt.
        let isInDoubt = date.map { entry.period.overlaps(.throughout($0)) == .possibly } ?? false
        self = isInDoubt ? .uncertain : .inEffect
      }
    }
  }

  /// What it is called in keys.
  package var phrase: DiagramPhrase {
    switch self {
    case .inEffect: .solidInEffect
    case .uncertain: .certainUncertain
    case .open: .certainOpen
    case .disputed: .disputed
    case .lapsed: .certainLapsed
    case .refuted: .denied
    }
  }

  /// The class that lines of this certainty have in the picture.
  package var className: String {
    switch self {
    case .inEffect: "inEffect"
    case .uncertain: "uncertain"
    case .open: "open"
    case .disputed: "disputed"
    case .lapsed: "lapsed"
    case .refuted: "refuted"
    }
  }
}

extension LineCertainty: CustomStringConvertible {
  /// The certainty in words, `in effect`.
  public var description: String {
    switch self {
    case .inEffect: "in effect"
    case .uncertain: "not certain on the date"
    case .open: "promised, alleged or possible"
    case .disputed: "disputed"
    case .lapsed: "lapsed"
    case .refuted: "denied"
    }
  }
}
