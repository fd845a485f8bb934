/// The color names that Graphviz 2.42 and later know.
enum X11Colors {
  /// Whether a name in lower case is known.
  static func contains(_ name: String) -> Bool {
    if contains(name, single) || contains(name, shaded) { return true }
    for gray in ["gray", "grey"] where name.hasPrefix(gray) {
      let percent = name.dropFirst(4)
      if percent.isEmpty { return true }
      guard let number = Int(percent), (0...100).contains(number) else { return false }
      return String(number) == percent
    }
    guard let shade = name.last, ("1"..."4").contains(shade) else { return false }
    return contains(String(name.dropLast()), shaded)
  }

  private static func contains(_ name: String, _ list: [String]) -> Bool {
    list.contains(name)
  }

  /// Names that stand alone.
  private static let single: [String] = split(
    """
    aliceblue aqua beige black blanchedalmond blueviolet cornflowerblue crimson darkblue darkcyan
    darkgray darkgreen darkgrey darkkhaki darkmagenta darkred darksalmon darkslateblue
    darkslategrey darkturquoise darkviolet dimgray dimgrey floralwhite forestgreen fuchsia
    gainsboro ghostwhite greenyellow indigo invis lavender lawngreen lightcoral
    lightgoldenrodyellow lightgray lightgreen lightgrey lightseagreen lightslateblue
    lightslategray lightslategrey lime limegreen linen mediumaquamarine mediumblue mediumseagreen
    mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream
    moccasin navy navyblue none oldlace olive palegoldenrod papayawhip peru powderblue
    rebeccapurple saddlebrown sandybrown silver slategrey teal transparent violet webgray webgreen
    webgrey webmaroon webpurple white whitesmoke x11gray x11green x11grey x11maroon x11purple
    yellowgreen
    """)

  /// Names that also exist with 1, 2, 3 or 4 behind them.
  private static let shaded: [String] = split(
    """
    antiquewhite aquamarine azure bisque blue brown burlywood cadetblue chartreuse chocolate coral
    cornsilk cyan darkgoldenrod darkolivegreen darkorange darkorchid darkseagreen darkslategray
    deeppink deepskyblue dodgerblue firebrick gold goldenrod green honeydew hotpink indianred
    ivory khaki lavenderblush lemonchiffon lightblue lightcyan lightgoldenrod lightpink
    lightsalmon lightskyblue lightsteelblue lightyellow magenta maroon mediumorchid mediumpurple
    mistyrose navajowhite olivedrab orange orangered orchid palegreen paleturquoise palevioletred
    peachpuff pink plum purple red rosybrown royalblue salmon seagreen seashell sienna skyblue
    slateblue slategray snow springgreen steelblue tan thistle tomato turquoise violetred wheat
    yellow
    """)

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
