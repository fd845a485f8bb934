import DOT

/// Operations of the xdot language, in which Graphviz draws a background.
enum XDot {
  /// A line as an edge of its look is drawn.
  static func line(
    _ look: LineLook, from start: Double, to end: Double, y: Double, headLength: Double
  ) -> [String] {
    let (mark, isBoth): (RelationStyle.EndMark, Bool) =
      switch look.ends {
      case .one(let mark): (mark, false)
      case .both(let mark): (mark, true)
      }
    let inset = mark == .none ? 0 : mark == .tee ? headLength / 4 : headLength
    var operations = pen(look.color) + ["S \(text("setlinewidth(\(number(max(0, look.width))))"))"]
    operations.append("S \(text(look.dash.rawValue))")
    let (left, right) = (start + (isBoth ? inset : 0), end - inset)
    for offset in look.isDouble ? [2.0, -2.0] : [0] {
      operations.append("L 2 \(point(left, y + offset)) \(point(right, y + offset))")
    }
    guard mark != .none else { return operations }
    operations.append("S \(text("solid"))")
    operations.append(head(mark, tip: end, y, headLength))
    if isBoth { operations.append(head(mark, tip: start, y, -headLength)) }
    return operations
  }

  /// The mark of a group.
  static func mark(_ mark: GroupMark, x: Double, y: Double, radius: Double) -> [String] {
    let corners = mark.shape.corners.map { point(x + $0.x * radius, y + $0.y * radius) }
    let shape =
      corners.isEmpty
      ? "E \(point(x, y)) \(number(radius)) \(number(radius))"
      : "P \(corners.count) \(corners.joined(separator: " "))"
    return pen(mark.color) + [shape]
  }

  private static func head(
    _ mark: RelationStyle.EndMark, tip: Double, _ y: Double, _ length: Double
  ) -> String {
    let half = abs(length)
    let corners: [(Double, Double)] =
      switch mark {
      case .arrow, .none:
        [(tip - length, y + 0.35 * half), (tip - length, y - 0.35 * half), (tip, y)]
      case .vee:
        [
          (tip, y), (tip - length, y + 0.45 * half), (tip - 0.65 * length, y),
          (tip - length, y - 0.45 * half),
        ]
      case .tee:
        [
          (tip - 0.15 * length, y + 0.5 * half), (tip - 0.15 * length, y - 0.5 * half),
          (tip - 0.05 * length, y - 0.5 * half), (tip - 0.05 * length, y + 0.5 * half),
        ]
      }
    return "P \(corners.count) " + corners.map { point($0.0, $0.1) }.joined(separator: " ")
  }

  private static func pen(_ color: DOTColor) -> [String] {
    ["c \(text(color.description))", "C \(text(color.description))"]
  }

  /// A text with its length in bytes.
  private static func text(_ text: String) -> String { "\(text.utf8.count) -\(text)" }

  private static func point(_ x: Double, _ y: Double) -> String { "\(number(x)) \(number(y))" }

  private static func number(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1_000_000 else { return "1" }
    let rounded = (number * 100).rounded() / 100
    return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
  }
}
