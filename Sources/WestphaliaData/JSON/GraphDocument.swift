public import Foundation
public import Westphalia

/// A graph with what a file said of kinds that the program does not know, to be written back as it was.
///
/// ```swift
/// var document = try GraphDocument(json: text, unknownKinds: .kept)
/// document.graph.relate(ArmsSupply(.drones), from: .iran, to: .russia)
/// try document.write(to: file)
/// ```
///
/// A relation of a known kind is kept, not read, where one of its ends is a node of a kind that is not known.
public struct GraphDocument: Sendable {
  /// What becomes of lines that speak of kinds the vocabulary does not have.
  public enum UnknownKinds: Hashable, Sendable, CaseIterable {
    /// They are an error that names the kind and its place.
    case refused
    /// They are kept untouched, and written back.
    case kept
  }

  /// The nodes and relations of known kinds.
  public var graph: RelationGraph

  let kept: KeptLines

  /// Makes the document of a graph.
  public init(_ graph: RelationGraph) {
    self.graph = graph
    kept = KeptLines()
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - json: The bytes of the file, UTF-8.
  ///   - vocabulary: The kinds that are known.
  ///   - unknownKinds: What becomes of lines of other kinds.
  ///   - limits: How much is read.
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  /// - Complexity: O(*b*) in the bytes.
  public init(
    json: [UInt8], vocabulary: Vocabulary = .standard, unknownKinds: UnknownKinds = .refused,
    limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    do throws(FileFault) {
      let reader = try GraphFileReader(
        json, format: Self.format, vocabulary: vocabulary, limits: limits,
        keepsUnknown: unknownKinds == .kept)
      (graph, kept) = try reader.graph()
    } catch {
      throw error.error(in: json)
    }
  }

  /// Reads a document from a text.
  ///
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  public init(
    json: String, vocabulary: Vocabulary = .standard, unknownKinds: UnknownKinds = .refused,
    limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    try self.init(
      json: Array(json.utf8), vocabulary: vocabulary, unknownKinds: unknownKinds, limits: limits)
  }

  /// Reads a document from a file.
  ///
  /// - Throws: ``GraphFileError`` that names what is wrong, its path and its line.
  public init(
    contentsOf file: URL, vocabulary: Vocabulary = .standard,
    unknownKinds: UnknownKinds = .refused, limits: JSONLimits = JSONLimits()
  ) throws(GraphFileError) {
    try self.init(
      json: try GraphFile.bytes(of: file, limits), vocabulary: vocabulary,
      unknownKinds: unknownKinds, limits: limits)
  }

  /// The document as bytes of JSON: the same document gives the same bytes in every process.
  ///
  /// - Throws: ``GraphWriteError`` where the graph holds a kind that the vocabulary does not have, or a
  ///   value that does not write itself.
  /// - Complexity: O(*n* + *m*).
  public func jsonBytes(
    vocabulary: Vocabulary = .standard
  ) throws(GraphWriteError) -> [UInt8] {
    var writer = GraphFileWriter(vocabulary)
    try writer.add(graph, kept)
    return try writer.bytes(format: Self.format)
  }

  /// Writes the document to a file.
  ///
  /// - Throws: ``GraphWriteError``.
  public func write(
    to file: URL, vocabulary: Vocabulary = .standard
  ) throws(GraphWriteError) {
    try GraphFile.write(try jsonBytes(vocabulary: vocabulary), to: file)
  }

  /// How many lines were kept: of nodes, of coverages and of relations.
  public var keptLineCount: Int {
    kept.nodes.count + kept.coverages.count + kept.relations.count
  }

  static let format = "westphalia-graph"
}

extension GraphDocument: Equatable, CustomStringConvertible {
  /// Whether both hold equal graphs and the same lines of kinds that are not known.
  public static func == (left: GraphDocument, right: GraphDocument) -> Bool {
    left.graph == right.graph && left.kept == right.kept
  }

  /// The graph in words, and how many lines were kept.
  public var description: String {
    "\(graph)" + (keptLineCount == 0 ? "" : ", \(keptLineCount) lines of other kinds")
  }
}
