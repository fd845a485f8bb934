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

  var word: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    }
  }
}
