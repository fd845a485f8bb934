import TestSupport

extension Graphviz {
  /// `gc`, which counts the nodes and edges of each graph.
  static let gc = Command("gc")

  /// Whether `dot`, `nop` and `gc` are all there.
  static let isWhole = isInstalled && gc != nil
}
