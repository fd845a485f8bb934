extension DOTAttribute where Element == DOTEdgeElement {
  /// The mark at the head.
  public static func arrowhead(_ value: DOTArrow) -> Self {
    Self("arrowhead", value.description)
  }

  /// The mark at the tail; shown if `dir` is `back` or `both`.
  public static func arrowtail(_ value: DOTArrow) -> Self {
    Self("arrowtail", value.description)
  }

  /// The factor by which marks are scaled.
  public static func arrowsize(_ value: Double) -> Self {
    Self("arrowsize", value, in: 0...1_000)
  }

  /// Whether the edge takes part in ranking.
  public static func constraint(_ flag: Bool) -> Self {
    Self("constraint", flag)
  }

  /// Whether a line joins the label to the edge.
  public static func decorate(_ flag: Bool) -> Self {
    Self("decorate", flag)
  }

  /// At which ends marks are drawn.
  public static func dir(_ value: DOTArrowEnds) -> Self {
    Self("dir", value.rawValue)
  }

  /// Whether the edge ends at the outline of the head, not at its middle.
  public static func headclip(_ flag: Bool) -> Self {
    Self("headclip", flag)
  }

  /// Whether the edge begins at the outline of the tail, not at its middle.
  public static func tailclip(_ flag: Bool) -> Self {
    Self("tailclip", flag)
  }

  /// Where the edge meets the head.
  public static func headport(_ port: DOTPort) -> Self {
    Self("headport", port.joined)
  }

  /// Where the edge meets the tail.
  public static func tailport(_ port: DOTPort) -> Self {
    Self("tailport", port.joined)
  }

  /// What is shown near the head.
  public static func headlabel(_ text: String) -> Self {
    Self("headlabel", Escaping.label(text))
  }

  /// What is shown near the head, as literal text, escapes, a record or an HTML-like label.
  public static func headlabel(_ label: DOTLabel) -> Self {
    Self("headlabel", label.value)
  }

  /// What is shown near the tail.
  public static func taillabel(_ text: String) -> Self {
    Self("taillabel", Escaping.label(text))
  }

  /// What is shown near the tail, as literal text, escapes, a record or an HTML-like label.
  public static func taillabel(_ label: DOTLabel) -> Self {
    Self("taillabel", label.value)
  }

  /// The middle of `headlabel` in points; written by layouts.
  public static func head_lp(_ value: DOTPoint) -> Self {
    Self("head_lp", value.description)
  }

  /// The middle of `taillabel` in points; written by layouts.
  public static func tail_lp(_ value: DOTPoint) -> Self {
    Self("tail_lp", value.description)
  }

  /// An identity: edges between the same nodes with the same key merge into one, even in a graph that is not strict.
  public static func key(_ name: String) -> Self {
    Self("key", Escaping.identifier(name))
  }

  /// The angle of head and tail labels to the edge, in degrees.
  public static func labelangle(_ value: Double) -> Self {
    Self("labelangle", value, in: -180...180)
  }

  /// The factor by which head and tail labels are moved off the node.
  public static func labeldistance(_ value: Double) -> Self {
    Self("labeldistance", value, in: 0...1_000)
  }

  /// Whether the label may lie on other things.
  public static func labelfloat(_ flag: Bool) -> Self {
    Self("labelfloat", flag)
  }

  /// The color of head and tail labels.
  public static func labelfontcolor(_ value: DOTColor) -> Self {
    Self("labelfontcolor", value.description)
  }

  /// The font of head and tail labels.
  public static func labelfontname(_ value: DOTFontName) -> Self {
    Self("labelfontname", value.description)
  }

  /// The size of head and tail labels in points, at least 1.
  public static func labelfontsize(_ value: Double) -> Self {
    Self("labelfontsize", value, in: 1...1_000_000)
  }

  /// The ideal length in inches, in `neato` and `fdp`.
  public static func len(_ value: Double) -> Self {
    Self("len", value, in: 0...1_000_000)
  }

  /// Ends the edge at the border of the head's cluster; needs `.compound(true)`.
  public static func lhead(cluster name: DOTIdentifier) -> Self {
    Self("lhead", DOTIdentifier.cluster(name).value)
  }

  /// Begins the edge at the border of the tail's cluster; needs `.compound(true)`.
  public static func ltail(cluster name: DOTIdentifier) -> Self {
    Self("ltail", DOTIdentifier.cluster(name).value)
  }

  /// The least difference of ranks, 0 to 1,000.
  public static func minlen(_ value: Int) -> Self {
    Self("minlen", value, in: 0...1_000)
  }

  /// The line in points; written by layouts.
  public static func pos(_ value: DOTSplinePath) -> Self {
    Self("pos", value.description)
  }

  /// The radius at which corners of an orthogonal edge are rounded.
  public static func radius(_ value: Double) -> Self {
    Self("radius", value, in: 0...1_000_000)
  }

  /// Edges with the same name meet their head at the same point.
  public static func samehead(_ name: String) -> Self {
    Self("samehead", Escaping.identifier(name))
  }

  /// Edges with the same name leave their tail at the same point.
  public static func sametail(_ name: String) -> Self {
    Self("sametail", Escaping.identifier(name))
  }

  /// How strongly the edge is kept short and straight, 0 to 100,000.
  public static func weight(_ value: Int) -> Self {
    Self("weight", value, in: 0...100_000)
  }

  /// What a click on the edge itself leads to.
  public static func edgeURL(_ url: DOTURL) -> Self {
    Self("edgeURL", url.raw)
  }

  /// What a click on the edge itself leads to; the same as `edgeURL`.
  public static func edgehref(_ url: DOTURL) -> Self {
    Self("edgehref", url.raw)
  }

  /// Where the link of the edge itself opens.
  public static func edgetarget(_ value: DOTWord) -> Self {
    Self("edgetarget", value.description)
  }

  /// What is shown while the pointer rests on the edge itself.
  public static func edgetooltip(_ text: String) -> Self {
    Self("edgetooltip", Escaping.tooltip(text))
  }

  /// What is shown while the pointer rests on the edge itself, with DOT escapes.
  public static func edgetooltip(_ escapes: DOTEscapes) -> Self {
    Self("edgetooltip", escapes.tooltipRaw)
  }

  /// What a click on the head leads to.
  public static func headURL(_ url: DOTURL) -> Self {
    Self("headURL", url.raw)
  }

  /// What a click on the head leads to; the same as `headURL`.
  public static func headhref(_ url: DOTURL) -> Self {
    Self("headhref", url.raw)
  }

  /// Where the link of the head opens.
  public static func headtarget(_ value: DOTWord) -> Self {
    Self("headtarget", value.description)
  }

  /// What is shown while the pointer rests on the head.
  public static func headtooltip(_ text: String) -> Self {
    Self("headtooltip", Escaping.tooltip(text))
  }

  /// What is shown while the pointer rests on the head, with DOT escapes.
  public static func headtooltip(_ escapes: DOTEscapes) -> Self {
    Self("headtooltip", escapes.tooltipRaw)
  }

  /// What a click on the label leads to.
  public static func labelURL(_ url: DOTURL) -> Self {
    Self("labelURL", url.raw)
  }

  /// What a click on the label leads to; the same as `labelURL`.
  public static func labelhref(_ url: DOTURL) -> Self {
    Self("labelhref", url.raw)
  }

  /// Where the link of the label opens.
  public static func labeltarget(_ value: DOTWord) -> Self {
    Self("labeltarget", value.description)
  }

  /// What is shown while the pointer rests on the label.
  public static func labeltooltip(_ text: String) -> Self {
    Self("labeltooltip", Escaping.tooltip(text))
  }

  /// What is shown while the pointer rests on the label, with DOT escapes.
  public static func labeltooltip(_ escapes: DOTEscapes) -> Self {
    Self("labeltooltip", escapes.tooltipRaw)
  }

  /// What a click on the tail leads to.
  public static func tailURL(_ url: DOTURL) -> Self {
    Self("tailURL", url.raw)
  }

  /// What a click on the tail leads to; the same as `tailURL`.
  public static func tailhref(_ url: DOTURL) -> Self {
    Self("tailhref", url.raw)
  }

  /// Where the link of the tail opens.
  public static func tailtarget(_ value: DOTWord) -> Self {
    Self("tailtarget", value.description)
  }

  /// What is shown while the pointer rests on the tail.
  public static func tailtooltip(_ text: String) -> Self {
    Self("tailtooltip", Escaping.tooltip(text))
  }

  /// What is shown while the pointer rests on the tail, with DOT escapes.
  public static func tailtooltip(_ escapes: DOTEscapes) -> Self {
    Self("tailtooltip", escapes.tooltipRaw)
  }

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

  /// A comment in the output, for formats that have comments.
  public static func comment(_ text: String) -> Self {
    Self("comment", Escaping.label(text))
  }

  /// Debugging output of `dot` in PostScript.
  public static func showboxes(_ value: Int) -> Self {
    Self("showboxes", value, in: 0...2)
  }

  /// The middle of the label in points; written by layouts.
  public static func lp(_ value: DOTPoint) -> Self {
    Self("lp", value.description)
  }

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
