import Foundation

/// Where Graphviz put the nodes, the lines and their words, for tests of what overlaps.
///
/// ```swift
/// let picture = try DrawnPicture(of: diagram.dot.text)
/// #expect(picture.overlaps == [])
/// ```
public struct DrawnPicture {
  /// A rectangle in points, y upwards.
  struct Box {
    let minX, minY, maxX, maxY: Double

    func meets(_ other: Box) -> Bool {
      minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
    }

    func contains(_ point: [Double]) -> Bool {
      minX < point[0] && point[0] < maxX && minY < point[1] && point[1] < maxY
    }
  }

  private struct Line {
    let id: String
    let ends: [Int]
    /// Points along its curves, close together.
    let points: [[Double]]
    /// The rows of its words.
    let words: [Box]
    let isSeen: Bool
  }

  private struct Document: Decodable {
    struct Operation: Decodable {
      let op: String
      var points: [[Double]]?
      var size, width: Double?
      var pt: [Double]?
      var align, text: String?
    }
    struct Object: Decodable {
      let _gvid: Int
      let name: String
      var pos, width, height: String?
      var nodes: [Int]?
      var _draw_, _ldraw_: [Operation]?
    }
    struct Edge: Decodable {
      let tail, head: Int
      var id, style: String?
      var _draw_, _ldraw_: [Operation]?
    }
    var objects: [Object]?
    var edges: [Edge]?
    var bb: String?
    var _ldraw_: [Operation]?
  }

  private var nodes: [Int: (name: String, box: Box)] = [:]
  private var lines: [Line] = []

  /// Lays out a document of the DOT language by the engine it names.
  public init(of text: String) throws {
    guard let dot = Command("dot") else { throw CocoaError(.fileNoSuchFile) }
    let drawn = try dot.run("-Tjson", input: text.utf8)
    let document = try JSONDecoder().decode(Document.self, from: drawn.data)
    let bounds = document.bb?.split(separator: ",").compactMap { Double($0) } ?? []
    if bounds.count == 4 { size = (bounds[2] - bounds[0], bounds[3] - bounds[1]) }
    let texts =
      ([document._ldraw_] + (document.objects ?? []).flatMap { [$0._draw_, $0._ldraw_] }
      + (document.edges ?? []).map(\._ldraw_)).compactMap(\.self)
    smallestText = texts.compactMap(Self.smallest).min()
    for object in document.objects ?? [] where object.nodes == nil {
      let numbers = [
        object.pos?.split(separator: ","),
        [object.width?[...], object.height?[...]]
          .compactMap(\.self),
      ].compactMap(\.self).flatMap(\.self).compactMap { Double($0) }
      guard numbers.count == 4 else { continue }
      let (width, height) = (numbers[2] * 36, numbers[3] * 36)
      nodes[object._gvid] = (
        object.name,
        Box(
          minX: numbers[0] - width, minY: numbers[1] - height, maxX: numbers[0] + width,
          maxY: numbers[1] + height)
      )
    }
    lines = (document.edges ?? []).map { edge in
      Line(
        id: edge.id ?? "", ends: [edge.tail, edge.head],
        points: (edge._draw_ ?? []).flatMap(Self.points), words: Self.rows(edge._ldraw_ ?? []),
        isSeen: edge.style != "invis")
    }
  }

  /// The centers of the nodes by their names in the document, in points.
  public var places: [String: (x: Double, y: Double)] {
    Dictionary(
      nodes.values.map {
        ($0.name, (($0.box.minX + $0.box.maxX) / 2, ($0.box.minY + $0.box.maxY) / 2))
      }
    ) { first, _ in first }
  }

  /// The width and the height of all of it, in points.
  public private(set) var size: (width: Double, height: Double) = (0, 0)

  /// The size of the smallest text, in points; nil where there is none.
  public private(set) var smallestText: Double?

  /// The nodes that lie on each other.
  public var overlappingNodes: [String] {
    let all = nodes.sorted { $0.key < $1.key }.map(\.value)
    return all.indices.flatMap { index in
      all[(index + 1)...].filter { $0.box.meets(all[index].box) }.map {
        "\(all[index].name) on \($0.name)"
      }
    }
  }

  /// How many nodes and rows of words there are to overlap.
  public var extent: (nodes: Int, words: Int) {
    (nodes.count, lines.reduce(0) { $0 + $1.words.count })
  }

  /// The words that lie on a node, on other words or on their own line.
  public var overlaps: [String] {
    var found: [String] = []
    for (index, line) in lines.enumerated() where line.isSeen {
      for row in line.words {
        for (_, node) in nodes where row.meets(node.box) {
          found.append("words of \(line.id) on \(node.name)")
        }
        for other in lines[(index + 1)...] where other.words.contains(where: row.meets) {
          found.append("words of \(line.id) on those of \(other.id)")
        }
        if line.points.contains(where: row.contains) { found.append("\(line.id) on its words") }
      }
    }
    return found.sorted()
  }

  /// The words that another line crosses.
  public var crossedWords: [String] {
    lines.flatMap { line in
      lines.filter { other in
        other.id != line.id && other.isSeen
          && line.words.contains { other.points.contains(where: $0.contains) }
      }.map { "\($0.id) on the words of \(line.id)" }
    }
  }

  /// The lines that run through a node that is not their end.
  public var crossedNodes: [String] {
    lines.filter(\.isSeen).flatMap { line in
      nodes.filter { number, node in
        !line.ends.contains(number) && line.points.contains(where: node.box.contains)
      }.map { "\(line.id) through \($0.value.name)" }
    }.sorted()
  }

  /// The pairs of lines that cross.
  public var crossings: [String] {
    /// On which side of the way from one point to another a third lies.
    func side(_ a: [Double], _ b: [Double], _ c: [Double]) -> Double {
      (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    }
    func cross(_ one: Line, _ other: Line) -> Bool {
      for (a, b) in zip(one.points, one.points.dropFirst()) {
        for (c, d) in zip(other.points, other.points.dropFirst())
        where side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0 {
          return true
        }
      }
      return false
    }
    let seen = lines.filter(\.isSeen)
    return seen.indices.flatMap { index in
      seen[(index + 1)...].filter { cross(seen[index], $0) }.map {
        "\(seen[index].id) and \($0.id)"
      }
    }
  }

  /// The size of the smallest words among drawing operations.
  private static func smallest(_ operations: [Document.Operation]) -> Double? {
    var size: Double?
    var smallest: Double?
    for operation in operations {
      if operation.op == "F" { size = operation.size }
      guard operation.op == "T", operation.text?.contains(where: { !$0.isWhitespace }) == true,
        let size
      else { continue }
      smallest = min(smallest ?? size, size)
    }
    return smallest
  }

  /// Points along the curves of a drawing operation.
  private static func points(_ operation: Document.Operation) -> [[Double]] {
    guard operation.op == "b" || operation.op == "B", let control = operation.points else {
      return []
    }
    return stride(from: 0, to: control.count - 3, by: 3).flatMap { start in
      (0...32).map { step -> [Double] in
        let t = Double(step) / 32
        let weights = [
          (1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t,
        ]
        return (0..<2).map { axis in
          zip(weights, control[start...]).reduce(0) { $0 + $1.0 * $1.1[axis] }
        }
      }
    }
  }

  /// The rows of words among drawing operations: as wide as the operations say, as high as letters are.
  private static func rows(_ operations: [Document.Operation]) -> [Box] {
    var size = 9.5
    var rows: [Box] = []
    for operation in operations {
      if operation.op == "F" { size = operation.size ?? size }
      guard operation.op == "T", let point = operation.pt, let width = operation.width,
        operation.text?.contains(where: { !$0.isWhitespace }) == true
      else { continue }
      let left =
        point[0] - (operation.align == "l" ? 0 : operation.align == "c" ? width / 2 : width)
      rows.append(
        Box(
          minX: left, minY: point[1] - 0.18 * size, maxX: left + width,
          maxY: point[1] + 0.72 * size))
    }
    return rows
  }
}
