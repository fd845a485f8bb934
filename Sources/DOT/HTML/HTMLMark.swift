/// A style of text without parameters.
public enum HTMLMark: String, Hashable, Sendable, CaseIterable {
  case bold = "b"
  case italic = "i"
  case underline = "u"
  case overline = "o"
  case `subscript` = "sub"
  case superscript = "sup"
  case strike = "s"
}
