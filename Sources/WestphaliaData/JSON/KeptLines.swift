import Westphalia

/// Lines of a file that speak of kinds the vocabulary does not have, as they were read.
struct KeptLines: Sendable {
  struct KeptNode: Equatable, Sendable {
    let name: String
    /// How many nodes of known kinds stood before it.
    let after: Int
    let text: [UInt8]
  }

  struct KeptCoverage: Equatable, Sendable {
    let after: Int
    let text: [UInt8]
  }

  struct KeptRelation: Equatable, Sendable {
    let id: Int
    let source, target: String
    let text: [UInt8]
  }

  /// A node that is spoken of: as a value, or as its line where its kind is not known.
  struct Mentioned: Sendable {
    let name: String
    let node: (any Node)?
    let text: [UInt8]
  }

  var nodes: [KeptNode] = []
  var coverages: [KeptCoverage] = []
  var relations: [KeptRelation] = []
  /// All sources and all nodes spoken of in the file, since the lines may name them.
  var sources: [EvidenceSource] = []
  var mentioned: [Mentioned] = []

  var isEmpty: Bool { nodes.isEmpty && coverages.isEmpty && relations.isEmpty }
}

extension KeptLines: Equatable {
  static func == (left: KeptLines, right: KeptLines) -> Bool {
    left.nodes == right.nodes && left.coverages == right.coverages
      && left.relations == right.relations && left.sources == right.sources
      && left.mentioned.map(\.text) == right.mentioned.map(\.text)
  }
}
