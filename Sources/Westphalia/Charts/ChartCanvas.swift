import DOT

/// An SVG document while it is drawn.
struct ChartCanvas {
  private(set) var body = ""
  let palette: ChartPalette

  init(_ palette: ChartPalette) { self.palette = palette }

  /// A coordinate with one decimal.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }

  mutating func line(
    _ from: (Double, Double), _ to: (Double, Double), _ color: String, width: Double = 1
  ) {
    body +=
      "<line x1=\"\(Self.number(from.0))\" y1=\"\(Self.number(from.1))\" x2=\"\(Self.number(to.0))\" "
      + "y2=\"\(Self.number(to.1))\" stroke=\"\(color)\" stroke-width=\"\(Self.number(width))\"/>\n"
  }

  mutating func path(_ data: String, _ color: String, width: Double, dashes: String) {
    let dashes = dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\""
    body +=
      "<path d=\"\(data)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"\(Self.number(width))\" "
      + "stroke-linejoin=\"round\"\(dashes)/>\n"
  }

  mutating func circle(_ center: (Double, Double), _ radius: Double, _ color: String) {
    body +=
      "<circle cx=\"\(Self.number(center.0))\" cy=\"\(Self.number(center.1))\" "
      + "r=\"\(Self.number(radius))\" fill=\"\(color)\"/>\n"
  }

  mutating func rectangle(
    _ place: (Double, Double), _ size: (Double, Double), _ color: String, note: String = ""
  ) {
    let shape =
      "<rect x=\"\(Self.number(place.0))\" y=\"\(Self.number(place.1))\" "
      + "width=\"\(Self.number(size.0))\" height=\"\(Self.number(size.1))\" fill=\"\(color)\""
    body +=
      note.isEmpty
      ? shape + "/>\n" : shape + "><title>\(XMLText.escaped(note))</title></rect>\n"
  }

  enum Anchor: String { case start, middle, end }

  /// Words at a place, with the whole of them as a tooltip where they are shortened.
  mutating func words(
    _ words: String, _ place: (Double, Double), size: Double = 11, _ color: String,
    _ anchor: Anchor = .start, isBold: Bool = false, turned: Int = 0, whole: String? = nil
  ) {
    let (x, y) = (Self.number(place.0), Self.number(place.1))
    let turn = turned == 0 ? "" : " transform=\"rotate(\(turned) \(x) \(y))\""
    let weight = isBold ? " font-weight=\"bold\"" : ""
    let note =
      whole.map { $0 == words ? "" : "<title>\(XMLText.escaped($0))</title>" } ?? ""
    body +=
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(Self.number(size))\" fill=\"\(color)\" "
      + "text-anchor=\"\(anchor)\"\(weight)\(turn)>\(note)\(XMLText.escaped(words))</text>\n"
  }

  /// Notes in small lines, one below the other, and where what follows may stand.
  mutating func notes(_ notes: [String], from top: Double, width: Double) -> Double {
    var y = top
    for note in notes {
      for line in ChartWords.lines(note, width: width - 40, size: 10, limit: 4) {
        words(line, (20, y), size: 10, palette.quietInk)
        y += 14
      }
    }
    return y
  }

  /// The document of a size, with its title and what it says in words for readers who cannot see it.
  func document(width: Double, height: Double, title: String, text: String) -> String {
    let (w, h) = (Self.number(width), Self.number(height))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(w)" height="\(h)" viewBox="0 0 \(w) \(h)" \
      role="img" aria-labelledby="title" aria-describedby="desc" \
      font-family="Helvetica, Arial, sans-serif">
      <title id="title">\(XMLText.escaped(title))</title>
      <desc id="desc">\(XMLText.escaped(text))</desc>
      <rect width="\(w)" height="\(h)" fill="\(palette.ground)"/>
      \(body)</svg>

      """
  }
}

/// Words as they fit into a picture.
enum ChartWords {
  /// How wide words are, about, in a sans-serif of a size.
  static func width(_ words: some StringProtocol, size: Double) -> Double {
    words.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 1 : 0.58) } * size
  }

  /// The words in one line, without line breaks, shortened to a width.
  static func shortened(_ words: String, to width: Double, size: Double) -> String {
    let line = oneLine(words)
    guard Self.width(line, size: size) > width else { return line }
    var kept = ""
    var taken = Self.width("…", size: size)
    for character in line {
      taken += Self.width(String(character), size: size)
      if taken > width { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private static func oneLine(_ words: String) -> String {
    words.split(whereSeparator: { $0.isWhitespace || $0.isNewline }).joined(separator: " ")
  }

  /// The words in lines of a width, at most so many.
  static func lines(_ words: String, width: Double, size: Double, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words.split(whereSeparator: { $0.isWhitespace || $0.isNewline }) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if line.isEmpty || Self.width(longer, size: size) <= width {
        line = longer
        continue
      }
      guard lines.count + 1 < limit else {
        lines.append(shortened(line + " …", to: width, size: size))
        return lines
      }
      lines.append(shortened(line, to: width, size: size))
      line = String(word)
    }
    return line.isEmpty ? lines : lines + [shortened(line, to: width, size: size)]
  }
}
