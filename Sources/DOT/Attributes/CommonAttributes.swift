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

extension DOTAttribute where Element: DOTPainted {
  /// The color of lines.
  public static func color(_ value: DOTColor) -> Self {
    Self("color", value.description)
  }

  /// The colors of parallel lines, segments or a gradient.
  public static func color(_ value: DOTColorList) -> Self {
    Self("color", value.description)
  }

  /// The color of a fill.
  public static func fillcolor(_ value: DOTColor) -> Self {
    Self("fillcolor", value.description)
  }

  /// The colors of a gradient or of stripes.
  public static func fillcolor(_ value: DOTColorList) -> Self {
    Self("fillcolor", value.description)
  }

  /// The layers on which it is drawn.
  public static func layer(_ value: DOTLayerRange) -> Self {
    Self("layer", value.description)
  }

  /// The width of lines in points.
  public static func penwidth(_ value: Double) -> Self {
    Self("penwidth", value, in: 0...10_000)
  }
}

extension DOTAttribute where Element: DOTAnnotated {
  /// A comment in the output, for formats that have comments.
  public static func comment(_ text: String) -> Self {
    Self("comment", Escaping.label(text))
  }

  /// Debugging output of `dot` in PostScript.
  public static func showboxes(_ value: Int) -> Self {
    Self("showboxes", value, in: 0...2)
  }
}

extension DOTAttribute where Element: DOTAreal {
  /// The angle of a gradient in degrees.
  public static func gradientangle(_ value: Int) -> Self {
    Self("gradientangle", value, in: 0...360)
  }

  /// Where the label lies from top to bottom.
  public static func labelloc(_ value: DOTLabelLocation) -> Self {
    Self("labelloc", value.rawValue)
  }

  /// The space around the label or the drawing; points in clusters, else inches.
  public static func margin(_ value: DOTMargin) -> Self {
    Self("margin", value.description)
  }

  /// The place in the order in which components or clusters are packed.
  public static func sortv(_ value: Int) -> Self {
    Self("sortv", value, in: 0...1_000_000_000)
  }
}

extension DOTAttribute where Element: DOTTitled {
  /// The color of the background.
  public static func bgcolor(_ value: DOTColor) -> Self {
    Self("bgcolor", value.description)
  }

  /// The colors of a gradient of the background.
  public static func bgcolor(_ value: DOTColorList) -> Self {
    Self("bgcolor", value.description)
  }

  /// The ideal length of edges in `fdp` and `sfdp`, in inches.
  public static func k(_ value: Double) -> Self {
    Self("K", atLeast: 0, value)
  }

  /// Where the label lies from left to right.
  public static func labeljust(_ value: DOTJustification) -> Self {
    Self("labeljust", value.rawValue)
  }

  /// The height of the label in inches; written by layouts.
  public static func lheight(_ value: Double) -> Self {
    Self("lheight", atLeast: 0, value)
  }

  /// The width of the label in inches; written by layouts.
  public static func lwidth(_ value: Double) -> Self {
    Self("lwidth", atLeast: 0, value)
  }

  /// The bounding box in points; written by layouts.
  public static func bb(_ value: DOTRect) -> Self {
    Self("bb", value.description)
  }
}

extension DOTAttribute where Element: DOTPlacedLabel {
  /// The middle of the label in points; written by layouts.
  public static func lp(_ value: DOTPoint) -> Self {
    Self("lp", value.description)
  }
}

extension DOTAttribute where Element: DOTBoxed {
  /// The area in `patchwork`.
  public static func area(_ value: Double) -> Self {
    Self("area", atLeast: 0, value)
  }

  /// How many outlines are drawn.
  public static func peripheries(_ value: Int) -> Self {
    Self("peripheries", value, in: 0...100)
  }
}

extension DOTAttribute where Element: DOTItem {
  /// A label outside, placed after the layout.
  public static func xlabel(_ text: String) -> Self {
    Self("xlabel", Escaping.label(text))
  }

  /// A label outside, placed after the layout, as literal text, escapes, a record or an HTML-like label.
  public static func xlabel(_ label: DOTLabel) -> Self {
    Self("xlabel", label.value)
  }

  /// The middle of `xlabel` in points; written by layouts.
  public static func xlp(_ value: DOTPoint) -> Self {
    Self("xlp", value.description)
  }
}

extension DOTAttribute where Element: DOTOriented {
  /// Which edges keep their order from left to right.
  public static func ordering(_ value: DOTOrdering) -> Self {
    Self("ordering", value.rawValue)
  }
}
