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
