/// What became of something between two graphs.
enum DiagramChange: Int, Hashable, CaseIterable {
  case added, removed, changed

  /// The sign before a word or name, so that the change does not hang on color.
  var sign: String {
    switch self {
    case .added: "+ "
    case .removed: "− "
    case .changed: "~ "
    }
  }

  /// The class in the picture.
  var className: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    }
  }

  /// The word for it.
  var phrase: DiagramPhrase {
    switch self {
    case .added: .added
    case .removed: .removed
    case .changed: .changed
    }
  }

  /// What is said of a relation.
  var relationPhrase: DiagramPhrase {
    switch self {
    case .added: .addedRelation
    case .removed: .removedRelation
    case .changed: .changedRelation
    }
  }

  /// What is said of a node.
  var nodePhrase: DiagramPhrase {
    switch self {
    case .added: .addedNode
    case .removed: .removedNode
    case .changed: .changedNode
    }
  }

  /// The head of a list of nodes.
  var nodesPhrase: DiagramPhrase {
    switch self {
    case .added: .addedNodes
    case .removed: .removedNodes
    case .changed: .changedNodes
    }
  }
}
