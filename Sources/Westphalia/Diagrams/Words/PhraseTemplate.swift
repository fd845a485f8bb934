/// A text with places to fill in: `{source} supplies {weapon} to {target}[ ({number})]`.
///
/// What stands in square brackets is left out where something in it has no value. A text without places stays as
/// it is; braces around anything but a name are text.
struct PhraseTemplate {
  private enum Piece {
    case text(String)
    case place(String)
    case optional([Piece])
  }

  private let pieces: [Piece]

  init(_ text: String) {
    var rest = Substring(text)
    let lastClose = text.lastIndex(of: "]") ?? text.startIndex
    pieces = Self.read(&rest, lastClose, inBrackets: false)
  }

  /// The text with its places filled; nil where one outside of brackets has no value.
  func filled(_ value: (String) -> String?) -> String? { Self.filled(pieces, value) }

  private static func filled(_ pieces: [Piece], _ value: (String) -> String?) -> String? {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .place(let name):
        guard let part = value(name) else { return nil }
        text += part
      case .optional(let inner): text += filled(inner, value) ?? ""
      }
    }
    return text
  }

  private static func read(
    _ rest: inout Substring, _ lastClose: String.Index, inBrackets: Bool
  ) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    func flush() {
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
    }
    while let letter = rest.popFirst() {
      switch letter {
      case "{":
        let name = rest.prefix { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
        let after = rest.dropFirst(name.count)
        guard !name.isEmpty, after.first == "}" else {
          text.append(letter)
          continue
        }
        flush()
        pieces.append(.place(String(name)))
        rest = after.dropFirst()
      case "[" where !inBrackets && rest.startIndex <= lastClose:
        flush()
        pieces.append(.optional(read(&rest, lastClose, inBrackets: true)))
      case "]" where inBrackets:
        flush()
        return pieces
      default: text.append(letter)
      }
    }
    flush()
    return pieces
  }
}
