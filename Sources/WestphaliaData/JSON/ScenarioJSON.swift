public import Foundation
public import Westphalia

extension Scenario {
  /// Reads a scenario from the text of a JSON document: its base graph, its date, its rules and its events.
  ///
  /// ```swift
  /// let scenario = try Scenario(json: text)
  /// print(try scenario.play())
  /// ```
  ///
  /// - Parameters:
  ///   - json: The text of the document.
  ///   - vocabulary: The kinds that are known; a line of another kind is an error.
  ///   - rules: The rules that the document may name by their keys. A rule is a function, which no file holds.
  ///   - limits: How much is read.
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  public init(
    json: String, vocabulary: Vocabulary = .standard, rules: [RelationRule] = .stated,
    limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    try self.init(
      json: Array(json.utf8), vocabulary: vocabulary, rules: rules, limits: limits)
  }

  /// Reads a scenario from the bytes of a JSON document.
  ///
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  public init(
    json: [UInt8], vocabulary: Vocabulary = .standard, rules: [RelationRule] = .stated,
    limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    do throws(FileFault) {
      self = try ScenarioFile.read(json, vocabulary, rules, limits)
    } catch {
      throw error.error(in: json)
    }
  }

  /// Reads a scenario from a file.
  ///
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  public init(
    contentsOf file: URL, vocabulary: Vocabulary = .standard, rules: [RelationRule] = .stated,
    limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    try self.init(
      json: try GraphFile.bytes(of: file, limits), vocabulary: vocabulary, rules: rules,
      limits: limits)
  }

  /// The scenario as the text of a JSON document, the same in every process.
  ///
  /// Rules are written by their keys. What an event states is written as the nodes, relations and coverages that it
  /// puts into a graph.
  ///
  /// - Throws: ``GraphWriteError`` where it holds a kind that the vocabulary does not have, a condition that is a
  ///   function of the program's own, or a branch that cannot be played.
  public func json(vocabulary: Vocabulary = .standard) throws(GraphWriteError) -> String {
    String(decoding: try jsonBytes(vocabulary: vocabulary), as: UTF8.self)
  }

  /// The scenario as the bytes of a JSON document.
  ///
  /// - Throws: ``GraphWriteError``.
  public func jsonBytes(
    vocabulary: Vocabulary = .standard
  ) throws(GraphWriteError) -> [UInt8] {
    try ScenarioFile.bytes(of: self, vocabulary)
  }

  /// Writes the scenario to a file.
  ///
  /// - Throws: ``GraphWriteError``.
  public func writeJSON(
    to file: URL, vocabulary: Vocabulary = .standard
  ) throws(GraphWriteError) {
    try GraphFile.write(try jsonBytes(vocabulary: vocabulary), to: file)
  }
}
