/// The mark at the end of an edge: up to four arrow shapes in a row, from the node outward.
///
/// ```swift
/// body.edge("a", "b", .arrowhead(.tee), .arrowtail([.dot.open, .vee]))
/// ```
public struct DOTArrow: Hashable, Sendable, ExpressibleByArrayLiteral, CustomStringConvertible {
  private let shapes: [Shape]

  private struct Shape: Hashable {
    var base: String
    var isOpen = false
    var side = ""

    var text: String { (isOpen ? "o" : "") + side + base }
  }

  private init(_ base: String) { shapes = [Shape(base: base)] }

  private init(shapes: [Shape]) { self.shapes = shapes }

  /// Makes a row of arrow shapes; only the first four are drawn, an empty row is `none`.
  public init(_ arrows: [DOTArrow]) {
    let all = arrows.flatMap(\.shapes)
    shapes = all.isEmpty ? [Shape(base: "none")] : Array(all.prefix(4))
  }

  /// Makes a row from a literal.
  public init(arrayLiteral elements: DOTArrow...) { self.init(elements) }

  /// A square.
  public static let box = DOTArrow("box")
  /// A crow's foot.
  public static let crow = DOTArrow("crow")
  /// A curve open to the edge.
  public static let curve = DOTArrow("curve")
  /// A curve open to the node.
  public static let icurve = DOTArrow("icurve")
  /// A diamond.
  public static let diamond = DOTArrow("diamond")
  /// A disc.
  public static let dot = DOTArrow("dot")
  /// A triangle pointing away from the node.
  public static let inv = DOTArrow("inv")
  /// No mark.
  public static let none = DOTArrow("none")
  /// A triangle pointing at the node.
  public static let normal = DOTArrow("normal")
  /// A bar across the edge.
  public static let tee = DOTArrow("tee")
  /// A pointed mark without a base.
  public static let vee = DOTArrow("vee")

  /// The outline only; shapes that Graphviz cannot draw so stay as they are.
  public var open: DOTArrow {
    DOTArrow(
      shapes: shapes.map { shape in
        guard ["box", "diamond", "dot", "inv", "normal"].contains(shape.base) else { return shape }
        var changed = shape
        changed.isOpen = true
        return changed
      })
  }

  /// Only the part left of the edge; a disc stays whole.
  public var left: DOTArrow { clipped("l") }

  /// Only the part right of the edge; a disc stays whole.
  public var right: DOTArrow { clipped("r") }

  private func clipped(_ side: String) -> DOTArrow {
    DOTArrow(
      shapes: shapes.map { shape in
        if shape.base == "dot" || shape.base == "none" { return shape }
        var changed = shape
        changed.side = side
        return changed
      })
  }

  /// The name in Graphviz.
  public var description: String { shapes.map(\.text).joined() }
}
