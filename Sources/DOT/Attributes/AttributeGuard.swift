/// What keeps an attribute given by name as harmless as the typed one of that name.
///
/// Graphviz crashes on some numbers, writes some texts into its output unescaped, and follows every
/// link. The typed attributes cannot express these; a name and a value could.
enum AttributeGuard {
  /// The setting that says what was meant, or as much of it as does no harm.
  ///
  /// What cannot be made harmless goes under another name, which Graphviz ignores.
  static func guarded(_ name: String, _ value: DOTValue, onEdge: Bool) -> DOTSetting {
    if !mayBeGuarded(name) { return DOTSetting(name, value) }
    if let range = ranges[name] {
      return DOTSetting(name, bounded(value, range))
    }
    if let allowed = allowLists[name] {
      return DOTSetting(name, DOTValue(trusted: AllowList.sanitize(value.raw, extra: allowed)))
    }
    if isLink(name) {
      guard let url = DOTURL(allowed: Escaping.urlText(value.raw)) else {
        return DOTSetting("custom_" + name, value)
      }
      return DOTSetting(name, DOTValue(trusted: url.raw))
    }
    switch name {
    // Graphviz makes one edge of two with the same key.
    case "key" where onEdge: return DOTSetting("custom_key", value)
    // It crashes on graphs with hubs.
    case "concentrate": return DOTSetting(name, isTrue(value) ? "false" : value)
    default: return DOTSetting(name, value)
    }
  }

  /// The numbers that `dot` takes without crashing or running out of memory.
  static let ranges: [String: ClosedRange<Double>] = [
    "weight": 0...100_000, "minlen": 0...1_000, "peripheries": 0...100,
    "fontsize": 1...1_000_000, "labelfontsize": 1...1_000_000, "sides": 0...1_000,
    "samplepoints": 3...1_000, "nslimit": 0...1_000, "nslimit1": 0...1_000, "mclimit": 0...1_000,
  ]

  /// The characters besides letters and digits of what Graphviz writes unescaped.
  private static let allowLists: [String: StaticString] = [
    "id": "_-", "class": "_- ", "target": "_-", "edgetarget": "_-", "headtarget": "_-",
    "labeltarget": "_-", "tailtarget": "_-", "fontname": "_- ,", "labelfontname": "_- ,",
    "fontpath": "._/~+- ", "imagepath": "._/~+- ", "image": "._/~+- ", "shapefile": "._/~+- ",
    "stylesheet": "._/~+- ",
  ]

  /// Whether guarded names of this length begin and end with these letters: few others do, and most custom
  /// attributes need no more than this.
  private static func mayBeGuarded(_ name: String) -> Bool {
    unsafe name.withBytes { bytes in
      guard let first = unsafe bytes.first, let last = unsafe bytes.last,
        bytes.count < letters.count
      else { return false }
      let known = letters[bytes.count]
      return known.first & (1 &<< UInt32(first)) != 0 && known.last & (1 &<< UInt32(last)) != 0
    }
  }

  /// The first and the last letters of guarded names, by length: a bit for the number of each in the
  /// alphabet, small and capital letters alike.
  private static let letters: [(first: UInt32, last: UInt32)] = {
    var letters: [(first: UInt32, last: UInt32)] = Array(repeating: (0, 0), count: 16)
    for name in ranges.keys.sorted() + allowLists.keys.sorted() + links + ["key", "concentrate"] {
      if let first = name.utf8.first, let last = name.utf8.last, name.utf8.count < 16 {
        letters[name.utf8.count].first |= 1 &<< UInt32(first)
        letters[name.utf8.count].last |= 1 &<< UInt32(last)
      }
    }
    return letters
  }()

  private static let links = ["", "edge", "head", "label", "tail"].flatMap {
    [$0 + "URL", $0 + "href"]
  }

  private static func isLink(_ name: String) -> Bool { links.contains(name) }

  private static func bounded(_ value: DOTValue, _ range: ClosedRange<Double>) -> DOTValue {
    guard let number = number(value.raw), !range.contains(number) else { return value }
    let nearest = number > range.upperBound ? range.upperBound : range.lowerBound
    return DOTValue(trusted: FixedPoint.text(nearest))
  }

  /// The number that a text begins with, as C's `strtod` reads it; what follows does not count.
  private static func number(_ raw: String) -> Double? {
    var rest = raw.utf8.drop { $0 == 32 || (9...13).contains($0) }
    var text = ""
    func take(_ matches: (UInt8) -> Bool) {
      while let byte = rest.first, matches(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
        rest = rest.dropFirst()
      }
    }
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      text.unicodeScalars.append(Unicode.Scalar(rest.removeFirst()))
    }
    for word in ["inf", "nan", "0x"]
    where rest.prefix(word.utf8.count).map({ $0 | 0x20 }).elementsEqual(word.utf8.map { $0 | 0x20 })
    {
      return text == "-" ? -.infinity : .infinity
    }
    take(ByteClass.isDigit)
    if rest.first == UInt8(ascii: ".") {
      text += "."
      rest = rest.dropFirst()
      take(ByteClass.isDigit)
    }
    if text.hasSuffix(".") { text += "0" }
    guard text.utf8.contains(where: ByteClass.isDigit) else { return nil }
    if let exponent = rest.first, exponent | 0x20 == UInt8(ascii: "e") {
      let mantissa = text
      text += "e"
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
        text.unicodeScalars.append(Unicode.Scalar(rest.removeFirst()))
      }
      take(ByteClass.isDigit)
      return Double(text) ?? Double(mantissa)
    }
    return Double(text)
  }

  /// Whether Graphviz reads a value as true: `true` or `yes` in any letter case, or digits of a
  /// number that is not 0.
  private static func isTrue(_ value: DOTValue) -> Bool {
    let lower = value.raw.lowercased()
    if lower == "true" || lower == "yes" { return true }
    return value.raw.utf8.prefix { ByteClass.isDigit($0) }.contains { $0 != UInt8(ascii: "0") }
  }
}
