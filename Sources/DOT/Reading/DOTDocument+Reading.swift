extension DOTDocument {
  /// Reads the one graph of a text.
  ///
  /// The whole language as Graphviz reads it: comments are dropped and `#line` is respected, a
  /// byte order mark is skipped, attributes keep their order and their raw values.
  /// Nothing is repaired or left out silently.
  ///
  /// - Throws: `DOTReadError` with the place, also if there is no graph or more than one.
  /// - Complexity: O(*n*) in time and space; no string is made.
  public init(
    reading bytes: [UInt8], options: DOTReadOptions = DOTReadOptions()
  ) throws(DOTReadError) {
    let documents = try DOTDocument.readAll(bytes, options: options)
    guard let first = documents.first, documents.count == 1 else {
      throw DOTReadError(
        reason: .unexpected(
          found: documents.isEmpty ? "none" : "\(documents.count)", expected: "one graph"),
        file: options.file, line: 1, column: 1, offset: 0)
    }
    self = first
  }

  /// Reads the one graph of a text.
  ///
  /// - Throws: `DOTReadError` with the place.
  public init(
    reading text: String, options: DOTReadOptions = DOTReadOptions()
  ) throws(DOTReadError) {
    try self.init(reading: Array(text.utf8), options: options)
  }

  /// Reads all graphs of a text, in order.
  ///
  /// - Returns: none, if the text holds comments and space only.
  /// - Throws: `DOTReadError` with the place of the first error; what stood before it is not
  ///   returned.
  public static func readAll(
    _ bytes: [UInt8], options: DOTReadOptions = DOTReadOptions()
  ) throws(DOTReadError) -> [DOTDocument] {
    try DOTParser.parse(bytes, options)
  }
}
