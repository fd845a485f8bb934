import DOT

/// A title above a picture: in rows that can be read, on the side where its script begins.
struct DiagramTitle {
  let rows: [String]
  let isRightToLeft: Bool

  /// The greatest number of characters in a row.
  static let widest = 72

  init(_ text: String, at width: Int = DiagramTitle.widest) {
    rows = LabelText.rows(text, at: width)
    isRightToLeft = text.unicodeScalars.lazy.compactMap { Self.direction(of: $0) }.first ?? false
  }

  /// The title in bold.
  func label(size: Double) -> HTMLLabel {
    var inlines: [HTMLInline] = []
    for row in rows {
      inlines.append(.font(size: size, .bold(.text(row))))
      if rows.count > 1 { inlines.append(.lineBreak(isRightToLeft ? .right : .left)) }
    }
    return HTMLLabel(inlines)
  }

  /// Whether a letter is of a script that runs from right to left; nil for what has no direction.
  private static func direction(of scalar: Unicode.Scalar) -> Bool? {
    guard scalar.properties.isAlphabetic else { return nil }
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return true
    default: return false
    }
  }
}
