import DOT
import TypedGraph

/// How sure a relation is, as a diagram draws it.
public enum LineCertainty: Int, Hashable, Sendable, CaseIterable {
  /// In effect: a solid line.
  case inEffect
  /// Only promised, intended, alleged or possible: a dashed line.
  case open
  /// Lapsed, or not adopted: a dotted line.
  case lapsed
  /// Contradicted or denied: gray and struck out.
  case contradicted

  /// How a relation is drawn on a date, or without regard to dates.
  init(of entry: some RelationEntryProtocol, on date: PartialDate?) {
    if entry.polarity == .denied || entry.status == .contradicted {
      self = .contradicted
    } else if let date, entry.period.latestEnd <= date.first {
      self = .lapsed
    } else {
      switch entry.modality {
      case .asserted, .reported, .believed, .prohibited: self = .inEffect
      case .alleged, .possible, .intended, .promised: self = .open
      }
    }
  }

  /// The class that lines of this certainty have in the picture.
  var className: String {
    switch self {
    case .inEffect: "inEffect"
    case .open: "open"
    case .lapsed: "lapsed"
    case .contradicted: "contradicted"
    }
  }

  var style: DOTStyle<DOTEdgeElement> {
    switch self {
    case .inEffect, .contradicted: .solid
    case .open: .dashed
    case .lapsed: .dotted
    }
  }
}

extension LineCertainty: CustomStringConvertible {
  /// The certainty in words, `in effect`.
  public var description: String {
    switch self {
    case .inEffect: "in effect"
    case .open: "promised, alleged or possible"
    case .lapsed: "lapsed"
    case .contradicted: "contradicted"
    }
  }
}
