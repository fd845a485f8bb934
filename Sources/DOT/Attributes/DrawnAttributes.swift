extension DOTAttribute where Element: DOTDrawn {
  /// The CSS classes in SVG.
  public static func `class`(_ names: DOTWord...) -> Self {
    `class`(names)
  }

  /// The classes in SVG, from a list.
  public static func `class`(_ names: [DOTWord]) -> Self {
    Self("class", names.map(\.description).joined(separator: " "))
  }

  /// The scheme in which bare numbers are colors; `.brewer` colors need none.
  public static func colorscheme(_ scheme: DOTColorScheme) -> Self {
    Self("colorscheme", scheme.description)
  }

  /// The color of text.
  public static func fontcolor(_ value: DOTColor) -> Self {
    Self("fontcolor", value.description)
  }

  /// The font of text.
  public static func fontname(_ value: DOTFontName) -> Self {
    Self("fontname", value.description)
  }

  /// The size of text in points, at least 1.
  public static func fontsize(_ value: Double) -> Self {
    Self("fontsize", value, in: 1...1_000_000)
  }

  /// The id in SVG; without one Graphviz counts.
  public static func id(_ value: DOTWord) -> Self {
    Self("id", value.description)
  }

  /// What is shown in or beside it.
  public static func label(_ text: String) -> Self {
    Self("label", Escaping.label(text))
  }

  /// What is shown in or beside it, as literal text, escapes, a record or an HTML-like label.
  public static func label(_ label: DOTLabel) -> Self {
    Self("label", label.value)
  }

  /// Whether lines are set within their own label, not within the widest.
  public static func nojustify(_ flag: Bool) -> Self {
    Self("nojustify", flag)
  }

  /// How lines and fills are drawn.
  public static func style(_ styles: DOTStyle<Element>...) -> Self {
    Self("style", styles.map(\.name).joined(separator: ","))
  }

  /// How lines and fills are drawn, from a list.
  public static func style(_ styles: [DOTStyle<Element>]) -> Self {
    Self("style", styles.map(\.name).joined(separator: ","))
  }

  /// Where the link opens, such as `_blank`.
  public static func target(_ value: DOTWord) -> Self {
    Self("target", value.description)
  }

  /// What is shown while the pointer rests on it.
  public static func tooltip(_ text: String) -> Self {
    Self("tooltip", Escaping.tooltip(text))
  }

  /// What is shown while the pointer rests on it, with DOT escapes.
  public static func tooltip(_ escapes: DOTEscapes) -> Self {
    Self("tooltip", escapes.tooltipRaw)
  }

  /// What a click leads to; the same as `url`.
  public static func href(_ url: DOTURL) -> Self {
    Self("href", url.raw)
  }

  /// What a click leads to.
  public static func url(_ url: DOTURL) -> Self {
    Self("URL", url.raw)
  }
}
