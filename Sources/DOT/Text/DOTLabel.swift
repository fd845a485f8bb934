/// What a label shows: literal text, text with DOT escapes, a record, or an HTML-like label.
///
/// The four are different types in Graphviz too, and none is ever guessed from the characters:
/// a text of `<b>` shows `<b>`.
public enum DOTLabel: Hashable, Sendable {
  /// Literal text: it is shown as it is, line by line.
  case text(String)
  /// Literal text whose lines are all aligned to one side.
  case aligned(String, DOTJustification)
  /// Text with DOT escapes such as `\N`.
  case escapes(DOTEscapes)
  /// Fields for the shapes `record` and `Mrecord`.
  case record(DOTRecord)
  /// An HTML-like label.
  case html(HTMLLabel)

  var value: DOTValue {
    switch self {
    case .text(let text): return DOTValue(trusted: Escaping.label(text))
    case .aligned(let text, let side):
      let ending = side == .left ? "\\l" : (side == .right ? "\\r" : "\\n")
      let raw = Escaping.label(text, lineBreak: ending)
      if raw == " " || side == .center || raw.isEmpty { return DOTValue(trusted: raw) }
      return DOTValue(trusted: raw.hasSuffix(ending) ? raw : raw + ending)
    case .escapes(let escapes): return DOTValue(trusted: escapes.labelRaw)
    case .record(let record): return DOTValue(trusted: record.raw)
    case .html(let label): return DOTValue(trustedHTML: label.markup)
    }
  }
}

/// Text with DOT escapes: `\N`, `\G`, `\l` and their kin mean something in it.
///
/// The literal parts of an interpolation are escapes as Graphviz reads them, and interpolated
/// strings are literal text:
/// ```swift
/// body.node("ru", .label(.escapes("\\N\\n\(fullName)")))
/// ```
public struct DOTEscapes: Hashable, Sendable, ExpressibleByStringInterpolation {
  fileprivate var parts: [Part]

  fileprivate enum Part: Hashable {
    case escapes(String)
    case literal(String)
  }

  /// Makes text of escapes as Graphviz reads them.
  ///
  /// A backslash at the very end, which could not be written, is doubled.
  public init(_ raw: String) { parts = [.escapes(raw)] }

  /// Makes text of escapes from a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// Makes text of escapes with literal text between them.
  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// Collects the parts of an interpolation.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// Begins an interpolation.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds escapes.
    public mutating func appendLiteral(_ literal: String) { parts.append(.escapes(literal)) }

    /// Adds literal text.
    public mutating func appendInterpolation(_ text: String) { parts.append(.literal(text)) }

    /// Adds a number.
    public mutating func appendInterpolation(_ number: Int) {
      parts.append(.literal(String(number)))
    }
  }

  var labelRaw: String {
    let raw = joined { Escaping.labelPart($0) }
    return DOTEscapes.isBlank(raw) ? " " : raw
  }

  var tooltipRaw: String {
    let raw = joined { Escaping.tooltipPart($0) }
    return raw.isEmpty || DOTEscapes.isBlank(raw) ? " " : raw
  }

  private func joined(_ escape: (String) -> String) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .literal(let text): result += escape(Cleaning.clean(text))
      case .escapes(let raw):
        for scalar in Cleaning.clean(raw).unicodeScalars {
          if scalar == "\n" { result += "\\n" } else { result.unicodeScalars.append(scalar) }
        }
        // Escapes are pairs: a single backslash left over would join what comes next.
        if raw.utf8.reversed().prefix(while: { $0 == UInt8(ascii: "\\") }).count % 2 == 1 {
          result += "\\"
        }
      }
    }
    return result
  }

  /// Whether nothing but blanks and line ends would be shown: `dot` aborts on such edge labels.
  private static func isBlank(_ raw: String) -> Bool {
    var rest = raw.utf8[...]
    if rest.isEmpty { return false }
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: " ") { continue }
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst(),
        [UInt8(ascii: "n"), UInt8(ascii: "l"), UInt8(ascii: "r")].contains(next)
      else { return false }
    }
    return true
  }
}

/// The fields of a record label.
///
/// HTML-like tables do all that records do, and more; records are here for documents that have
/// them already.
public struct DOTRecord: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// A field of a record.
  public struct Field: Hashable, Sendable, ExpressibleByStringLiteral {
    fileprivate let raw: String

    /// Makes a field with text, and a port that edges can name.
    public init(_ text: String, port: DOTPortName? = nil) {
      let prefix = port.map { "<\($0.text)> " } ?? ""
      raw = prefix + Escaping.recordField(text)
    }

    /// Makes a field that is split into fields in the other direction.
    public init(_ fields: [Field]) {
      raw = "{" + (fields.isEmpty ? " " : fields.map(\.raw).joined(separator: "|")) + "}"
    }

    /// Makes a field with text from a literal.
    public init(stringLiteral value: String) { self.init(value) }
  }

  let raw: String

  /// Makes a record of fields in a row.
  public init(_ fields: [Field]) {
    raw = fields.isEmpty ? " " : fields.map(\.raw).joined(separator: "|")
  }

  /// Makes a record of fields in a row.
  public init(arrayLiteral elements: Field...) { self.init(elements) }
}
