public import DOT

/// How a node is drawn: its shape, its fill and its outline.
public struct NodeStyle: Hashable, Sendable {
  /// What the outline is made of.
  public enum Outline: String, Hashable, Sendable, CaseIterable {
    /// An unbroken line.
    case solid
    /// Dashes: somebody or something that nobody named.
    case dashed
    /// Dots: what is no more.
    case dotted
  }

  /// The shape.
  public var shape: DOTShape

  /// The color inside.
  public var fill: DOTColor

  /// The color of the outline; the theme's where nil.
  public var line: DOTColor?

  /// The color of the words; the theme's where nil.
  public var text: DOTColor?

  /// What the outline is made of.
  public var outline: Outline

  /// Whether the corners are round.
  public var isRounded: Bool

  /// Whether the name is set in bold.
  public var isBold: Bool

  /// How many outlines are drawn, 1 or more.
  public var outlines: Int

  /// Makes a style.
  public init(
    _ shape: DOTShape = .box, fill: DOTColor, line: DOTColor? = nil, text: DOTColor? = nil,
    outline: Outline = .solid, isRounded: Bool = false, isBold: Bool = false, outlines: Int = 1
  ) {
    self.shape = shape
    self.fill = fill
    self.line = line
    self.text = text
    self.outline = outline
    self.isRounded = isRounded
    self.isBold = isBold
    self.outlines = max(1, outlines)
  }

  var styles: [DOTStyle<DOTNodeElement>] {
    var styles: [DOTStyle<DOTNodeElement>] = [.filled]
    if isRounded { styles.append(.rounded) }
    switch outline {
    case .solid: break
    case .dashed: styles.append(.dashed)
    case .dotted: styles.append(.dotted)
    }
    return styles
  }
}

extension NodeStyle: CustomStringConvertible {
  /// Shape, colors and outline, `box filled #dce9f5, rounded, bold`.
  public var description: String {
    var words = ["\(shape.rawValue) filled \(fill)"]
    if outline != .solid { words.append(outline.rawValue) }
    if isRounded { words.append("rounded") }
    if isBold { words.append("bold") }
    if outlines > 1 { words.append("\(outlines) outlines") }
    if let line { words.append("outline \(line)") }
    if let text { words.append("words \(text)") }
    return words.joined(separator: ", ")
  }
}

extension NodeStyle.Outline: CustomStringConvertible {
  /// The word for the outline.
  public var description: String { rawValue }
}
