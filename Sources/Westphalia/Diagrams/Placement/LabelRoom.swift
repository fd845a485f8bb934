/// How much room words take at most, whatever typeface the renderer has.
///
/// A place is kept for words that change from date to date, so it must hold the largest of them: letters count as
/// wide as in the widest common sans-serif.
struct LabelRoom: Hashable {
  var width: Double
  var height: Double

  /// The larger of both, in each direction.
  func union(_ other: LabelRoom) -> LabelRoom {
    LabelRoom(width: max(width, other.width), height: max(height, other.height))
  }

  /// The width of a row of words of a size in points.
  static func width(_ words: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    let ems = words.unicodeScalars.reduce(0.0) { sum, scalar in
      switch scalar {
      case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "(", ")", " ", "t", "f", "r":
        sum + 0.42
      case "m", "w", "M", "W", "@", "%", "—", "…": sum + 1
      case "A"..."Z": sum + 0.76
      case "\u{0}"..."\u{24F}", "\u{2010}"..."\u{203A}": sum + 0.64
      case "\u{250}"..."\u{10FF}": sum + 0.8
      default: sum + 1.05
      }
    }
    return ems * size * (isBold ? 1.1 : 1)
  }

}

extension LabelRoom {
  /// The room of a node with its name, the dots after it and its details.
  init(of planned: DiagramPlan.PlannedNode) {
    let rows = DiagramDrawing.rowsOfName(planned)
    let dots = Double(planned.badges.count + (planned.cluster == nil ? 0 : 1)) * 10
    let name = rows.map { Self.width($0, size: 11, isBold: planned.style.isBold) }.max() ?? 0
    let details = planned.details.map { Self.width($0, size: 9) }.max() ?? 0
    width = max(43, max(name + dots, details) + 18)
    height = max(26, 13.5 * Double(rows.count) + 11.5 * Double(planned.details.count) + 9)
    // What is no box holds less than its frame.
    switch planned.style.shape {
    case .box: break
    case .ellipse: (width, height) = (width * 1.42, height * 1.42)
    default: width += 24
    }
  }

  /// The room of a line's words.
  init(of line: PlannedLine) {
    let rows = DiagramDrawing.rowsOfWords(line)
    width = max(24, (rows.map { Self.width($0, size: 9.5) }.max() ?? 0) + 12)
    height = 11.5 * Double(max(rows.count, 1)) + 8
  }
}
