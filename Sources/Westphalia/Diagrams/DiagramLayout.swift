public import DOT

/// How much a diagram says and which engine places it, by how much there is to show.
///
/// The rules come from measurements of layouts of the state system: up to 40 nodes and 80 relations
/// everything is said; up to 100 and 200 parallel relations of a kind are drawn as one line. Above
/// that lines have no words: of up to 40 nodes, or up to 150 with no more than three relations for
/// two nodes, in layers still, with limits to the search for them; else, and above 500 relations, as an
/// overview by a force-directed engine, because layers of so many would be wider or higher than can be
/// read.
public enum DiagramLayout: Int, Hashable, Sendable, CaseIterable {
  /// Each relation is a line of its own, with words.
  case full
  /// Relations of one kind between the same two nodes are one line, with words.
  case merged
  /// Merged lines without words, and limits to the search for a layout.
  case unlabeled
  /// Merged lines without words, placed by forces.
  case overview

  /// The layout for a number of nodes and relations.
  public init(nodes: Int, relations: Int) {
    if nodes > 100 || relations > 200 {
      let hasLayers = nodes <= 40 || (nodes <= 150 && 2 * relations <= 3 * nodes)
      self = hasLayers && relations <= 500 ? .unlabeled : .overview
    } else if nodes > 40 || relations > 80 {
      self = .merged
    } else {
      self = .full
    }
  }

  /// The engine that places the nodes.
  ///
  /// - Parameter hasClusters: Whether blocs are drawn, which only some engines do.
  /// - Returns: `dot`, or for an overview `sfdp`, or `fdp` where there are blocs.
  public func engine(hasClusters: Bool) -> DOTLayoutEngine {
    guard self == .overview else { return .dot }
    return hasClusters ? .fdp : .sfdp
  }

  /// Whether lines carry words.
  public var hasWords: Bool { self == .full || self == .merged }

  /// What a reader must know of what the picture leaves out, in a sentence; nil where nothing is left out.
  public var note: String? { note(in: .english) }

  /// What a reader must know of what the picture leaves out, in a language.
  func note(in words: DiagramWords) -> String? {
    switch self {
    case .full: nil
    case .merged: words(.noteMerged)
    case .unlabeled: words(.noteUnlabeled)
    case .overview: words(.noteOverview)
    }
  }
}

extension DiagramLayout: CustomStringConvertible {
  /// The word for the layout.
  public var description: String {
    switch self {
    case .full: "full"
    case .merged: "merged"
    case .unlabeled: "unlabeled"
    case .overview: "overview"
    }
  }
}
