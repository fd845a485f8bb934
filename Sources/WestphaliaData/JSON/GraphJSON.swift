public import Foundation
public import Westphalia

extension RelationGraph {
  /// Reads a graph from the text of a JSON document.
  ///
  /// ```swift
  /// let graph = try RelationGraph(json: text)
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
    self = try GraphDocument(json: json, vocabulary: vocabulary, limits: limits).graph
  }

  /// Reads a graph from the bytes of a JSON document.
  ///
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  public init(
    json: [UInt8], vocabulary: Vocabulary = .standard, limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    self = try GraphDocument(json: json, vocabulary: vocabulary, limits: limits).graph
  }

  /// Reads a graph from a file.
  ///
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  public init(
    contentsOf file: URL, vocabulary: Vocabulary = .standard, limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    self = try GraphDocument(contentsOf: file, vocabulary: vocabulary, limits: limits).graph
  }

  /// The graph as the text of a JSON document, the same in every process.
  ///
  /// Reading it gives an equal graph, in which every relation has its identity and no identity that was
  /// given is given again. ``RelationGraph/conflicts`` are not written.
  ///
  /// - Throws: ``GraphWriteError`` where the graph holds a kind that the vocabulary does not have, or a
  ///   value that does not write itself.
  public func json(vocabulary: Vocabulary = .standard) throws(GraphWriteError) -> String {
    String(decoding: try jsonBytes(vocabulary: vocabulary), as: UTF8.self)
  }

  /// The graph as the bytes of a JSON document.
  ///
  /// - Throws: ``GraphWriteError``.
  public func jsonBytes(
    vocabulary: Vocabulary = .standard
  ) throws(GraphWriteError) -> [UInt8] {
    try GraphDocument(self).jsonBytes(vocabulary: vocabulary)
  }

  /// Writes the graph to a file.
  ///
  /// - Throws: ``GraphWriteError``.
  public func writeJSON(
    to file: URL, vocabulary: Vocabulary = .standard
  ) throws(GraphWriteError) {
    try GraphDocument(self).write(to: file, vocabulary: vocabulary)
  }
}
