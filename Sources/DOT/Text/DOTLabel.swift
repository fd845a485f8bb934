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
