import TestSupport

/// Text that breaks writers, from pieces that each broke one.
enum Hostile {
  static let pieces: [String] = [
    "\\", "\\\\", "\"", "'", "`", "&", "<", ">", "{", "}", "|", "%", "\n", "\r", "\r\n", "\t",
    "\\N", "\\G", "\\n", "\\l", "\\\"", "&amp;", "&#65;", "&lt;", "&bogus;", "]]>", "-->", "<!--",
    "<b>", "</b>", "<script>", "é", "e\u{301}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{0}",
    "\u{1}", "\u{B}", "\u{C}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9F}", "\u{2028}", "\u{A0}",
    "\u{200B}", "🇰🇵", "\u{1F469}\u{200D}\u{1F467}", "북한", "ישראל", "Россия", "２", "²", ":", "::n",
    "->", "--",
    ";", ",", "=", "[", "]", "(", "#", "//", "/*", "*/", "@", "$", " ", "  ", "+", "javascript:",
    "onload=", "a", "B", "7", "_", "node", "cluster", "\u{FFFE}", "\u{10FFFD}",
    String(Unicode.Scalar(UInt32(0xFDD0)) ?? " "),
  ]

  static func text(_ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...9, using: &random) {
      text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }
    return text
  }

  /// What a renderer must show of a text, white space aside.
  static func ink(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: continue
      case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? " ")
      case 0x7F: result.append("\u{2421}")
      case 0x80...0x9F, 0xFDD0...0xFDEF: result.append("\u{FFFD}")
      default:
        result.append(scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}
