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
