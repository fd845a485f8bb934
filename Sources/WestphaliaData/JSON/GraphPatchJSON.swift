public import Foundation

extension GraphPatch {
  /// Reads a patch from the text of a JSON document.
  ///
  /// ```swift
  /// try graph.apply(GraphPatch(json: text))
  /// ```
  ///
  /// - Parameters:
  ///   - json: The text of the document.
  ///   - vocabulary: The kinds that are known; a line of another kind is an error.
  ///   - limits: How much is read.
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  public init(
    json: String, vocabulary: Vocabulary = .standard, limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    try self.init(json: Array(json.utf8), vocabulary: vocabulary, limits: limits)
  }

  /// Reads a patch from the bytes of a JSON document.
  ///
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  public init(
    json: [UInt8], vocabulary: Vocabulary = .standard, limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    do throws(FileFault) {
      self = try GraphPatchFile.read(json, vocabulary, limits)
    } catch {
      throw error.error(in: json)
    }
  }

  /// Reads a patch from a file.
  ///
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  public init(
    contentsOf file: URL, vocabulary: Vocabulary = .standard, limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    try self.init(
      json: try GraphFile.bytes(of: file, limits), vocabulary: vocabulary, limits: limits)
  }

  /// The patch as the text of a JSON document, the same in every process.
  ///
  /// - Throws: ``GraphWriteError`` where it holds a kind that the vocabulary does not have, or a value that does not
  ///   write itself.
  public func json(vocabulary: Vocabulary = .standard) throws(GraphWriteError) -> String {
    String(decoding: try jsonBytes(vocabulary: vocabulary), as: UTF8.self)
  }

  /// The patch as the bytes of a JSON document.
  ///
  /// - Throws: ``GraphWriteError``.
  public func jsonBytes(
    vocabulary: Vocabulary = .standard
  ) throws(GraphWriteError) -> [UInt8] {
    try GraphPatchFile.bytes(of: self, vocabulary)
  }

  /// Writes the patch to a file.
  ///
  /// - Throws: ``GraphWriteError``.
  public func writeJSON(
    to file: URL, vocabulary: Vocabulary = .standard
  ) throws(GraphWriteError) {
    try GraphFile.write(try jsonBytes(vocabulary: vocabulary), to: file)
  }
}
