/// The encoding of a document's text; this package writes UTF-8 only.
public enum DOTCharset: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
}
