extension DOTLabel: CustomStringConvertible {
  /// The value as the writer spells it.
  public var description: String { value.description }
}

extension DOTEscapes: CustomStringConvertible {
  /// The text of a label as Graphviz reads it, with its escapes.
  public var description: String { labelRaw }
}

extension DOTRecord: CustomStringConvertible {
  /// The fields as Graphviz reads them, `<port> one|{two|three}`.
  public var description: String { raw }
}

extension DOTRecord.Field: CustomStringConvertible {
  /// The field as Graphviz reads it, `<port> one`.
  public var description: String { DOTRecord([self]).raw }
}
