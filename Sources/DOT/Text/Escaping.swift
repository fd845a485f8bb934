/// One function per context in which Graphviz reads text, each from text to the raw value.
///
/// A *raw value* is what Graphviz holds once its scanner is done: the quotes and `\"` of the
/// language are not in it (the writer adds them), but label escapes such as `\n` and entities such
/// as `&amp;` are, for label code decodes them later.
enum Escaping {
  /// The raw value of an identifier: cleaned, line ends as spaces, `\` doubled, `&` and a leading
  /// `%` as entities.
  static func identifier(_ text: String) -> String {
    if Cleaning.isHarmless(text) { return text }
    let clean = Cleaning.clean(text, lineEnd: " ")
    guard
      clean.utf8.contains(where: {
        $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "%")
      })
    else { return clean }
    var result = ""
    for (index, scalar) in clean.unicodeScalars.enumerated() {
      switch scalar {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "%" where index == 0: result += "&#37;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The raw value of an address whose characters are percent-encoded already: `&` as an entity.
  static func url(_ encoded: String) -> String {
    var result = ""
    for scalar in encoded.unicodeScalars {
      if scalar == "&" { result += "&amp;" } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// The address of a raw value: the inverse of `url(_:)`.
  static func urlText(_ raw: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = raw.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      result.append(scalar)
      if scalar == "&" && rest.starts(with: "amp;".unicodeScalars) { rest = rest.dropFirst(4) }
    }
    return String(result)
  }

  /// The raw value of a separator or version, which Graphviz reads character by character.
  static func literal(_ text: String) -> String { Cleaning.clean(text, lineEnd: " ") }

  /// The text of an identifier's raw value: the inverse of `identifier(_:)`.
  ///
  /// A lone backslash and any other entity, which only foreign documents have, stay as they are.
  static func identifierText(_ raw: String) -> String {
    guard raw.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else {
      return raw
    }
    var result = String.UnicodeScalarView()
    var rest = raw.unicodeScalars[...]
    if rest.starts(with: "&#37;".unicodeScalars) {
      result.append("%")
      rest = rest.dropFirst(5)
    }
    while let scalar = rest.first {
      if rest.starts(with: "&amp;".unicodeScalars) {
        result.append("&")
        rest = rest.dropFirst(5)
        continue
      }
      result.append(scalar)
      rest = rest.dropFirst()
      if scalar == "\\" && rest.first == "\\" { rest = rest.dropFirst() }
    }
    return String(result)
  }

  /// The raw value of a label: `\` doubled, `&` as an entity, a line end as `lineBreak`.
  static func label(_ text: String, lineBreak: String = "\\n") -> String {
    if Cleaning.isHarmless(text) { return text }
    let clean = Cleaning.clean(text)
    if Cleaning.isBlank(clean) { return " " }
    return labelPart(clean, lineBreak: lineBreak)
  }

  /// As `label(_:)` for a piece of a longer value: blanks stay.
  static func labelPart(_ clean: String, lineBreak: String = "\\n") -> String {
    guard
      clean.utf8.contains(where: {
        $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") || $0 == 0x0A
      })
    else { return clean }
    var result = ""
    for scalar in clean.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\n": result += lineBreak
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The raw value of a tooltip, which Graphviz unescapes twice: `\` becomes four.
  ///
  /// An empty tooltip would fall back to the label; it becomes a space.
  static func tooltip(_ text: String) -> String {
    if Cleaning.isHarmless(text) { return text }
    let clean = Cleaning.clean(text)
    if clean.isEmpty || Cleaning.isBlank(clean) { return " " }
    return tooltipPart(clean)
  }

  /// As `tooltip(_:)` for a piece of a longer value.
  static func tooltipPart(_ clean: String) -> String {
    var result = ""
    for scalar in clean.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\\\\\"
      case "&": result += "&amp;"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text inside an HTML-like label: entities, `\` doubled, line ends as `<br/>`.
  static func html(_ text: String) -> String {
    let clean = Cleaning.clean(text)
    if clean.isEmpty || Cleaning.isBlank(clean) { return " " }
    return htmlPart(clean)
  }

  /// After how many bytes of HTML-like markup a line feed is due.
  static let longestHTMLRun = 4_096

  /// As `html(_:)` for a piece of a longer text: blanks stay.
  ///
  /// Every `longestHTMLRun` bytes a line feed is put in, which Graphviz ignores in such labels: its scanner cannot
  /// hold a longer run without one. A line of nothing but `]` is written as entities: Graphviz's
  /// XML parser holds such characters back until it is too late.
  static func htmlPart(_ clean: String) -> String {
    var result = ""
    var nextFeed = longestHTMLRun
    let bracketLines = bracketLines(clean)
    var line = 0
    for scalar in clean.unicodeScalars {
      if result.utf8.count >= nextFeed {
        result += "\n"
        nextFeed = result.utf8.count + longestHTMLRun
      }
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\\": result += "\\\\"
      case "]" where bracketLines.contains(line): result += "&#93;"
      case "\n":
        result += "<br/>"
        line += 1
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The numbers of the lines that consist of `]` only.
  private static func bracketLines(_ clean: String) -> Set<Int> {
    guard clean.utf8.contains(UInt8(ascii: "]")) else { return [] }
    let lines = clean.utf8.split(separator: 10, omittingEmptySubsequences: false)
    return Set(
      lines.indices.filter { index in
        !lines[index].isEmpty && lines[index].allSatisfy { $0 == UInt8(ascii: "]") }
      })
  }

  /// The raw value of a tooltip inside an HTML-like label, which is unescaped once only.
  ///
  /// A word of more than 1,500 characters is broken by a space, where `htmlAttribute(_:)` can put
  /// in a line feed.
  static func htmlTooltip(_ text: String) -> String {
    let clean = Cleaning.clean(text)
    if clean.isEmpty || Cleaning.isBlank(clean) { return " " }
    var result = ""
    var word = 0
    for scalar in clean.unicodeScalars {
      word = scalar == " " ? 0 : word + 1
      if word > 1_500 {
        result += " "
        word = 1
      }
      if scalar == "\\" { result += "\\\\" } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// The value of an attribute inside an HTML-like label, given the raw value it must decode to.
  ///
  /// Now and then a space is written as a line feed, which XML reads as a space.
  static func htmlAttribute(_ raw: String) -> String {
    var result = ""
    var nextFeed = longestHTMLRun
    for scalar in raw.unicodeScalars {
      switch scalar {
      case " " where result.utf8.count >= nextFeed:
        result += "\n"
        nextFeed = result.utf8.count + longestHTMLRun
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text of one field of a record label.
  static func recordField(_ text: String) -> String {
    let clean = Cleaning.clean(text)
    var result = ""
    for scalar in clean.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\n": result += "\\n"
      case "{", "}", "|", "<", ">", " ":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
