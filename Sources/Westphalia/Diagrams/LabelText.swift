/// Text as it fits into a picture.
///
/// A line of thousands of characters, which Graphviz cannot lay out and no one reads, is cut; the
/// tooltip and the text of a diagram have all of it.
enum LabelText {
  /// The greatest number of Unicode scalars of a name or of a line's words.
  static let most = 240

  /// A text with no more than ``most`` scalars, an ellipsis in place of the rest.
  static func cut(_ text: String) -> String {
    guard text.unicodeScalars.count > most else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(most - 1))) + "…"
  }

  /// A text cut, in rows of at most some number of characters, broken between words where it can be, and
  /// as equal in length as possible.
  static func rows(_ text: String, at width: Int) -> [String] {
    var best = broken(text, at: width)
    guard best.count > 1 else { return best }
    for narrower in stride(from: width - 1, to: width / 2, by: -1) {
      let rows = broken(text, at: narrower)
      guard rows.count == best.count else { break }
      best = rows
    }
    return best
  }

  private static func broken(_ text: String, at width: Int) -> [String] {
    var rows: [String] = []
    for word in cut(text).split(separator: " ", omittingEmptySubsequences: true) {
      for piece in pieces(of: word, longest: 2 * width) {
        if let last = rows.last, last.count + piece.count < width {
          rows[rows.count - 1] = last + " " + piece
        } else {
          rows.append(piece)
        }
      }
    }
    return rows.isEmpty ? [cut(text)] : rows
  }

  /// A word in pieces, by scalars: a character can be of any length.
  private static func pieces(of word: Substring, longest: Int) -> [String] {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count > longest else { return [String(word)] }
    return stride(from: 0, to: scalars.count, by: longest).map { start in
      String(String.UnicodeScalarView(scalars[start..<min(start + longest, scalars.count)]))
    }
  }
}
