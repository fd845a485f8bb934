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
