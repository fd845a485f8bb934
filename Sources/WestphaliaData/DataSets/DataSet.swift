public import Foundation
public import Westphalia

/// A data set of the field: how to cite it, where it can be had, what it covers, and how its file becomes a graph.
///
/// Files are not part of the package. A file that is not there is an error that says where it can be had.
///
/// ```swift
/// let (graph, report) = try DataSet.atopMembers.read(contentsOf: file)
/// print(report)
/// ```
///
/// Every relation that is read has the data set's ``source`` as its evidence, and the graph is told what that source
/// covers: beyond it the answer to a question is *not covered*, never *no*.
public struct DataSet: Sendable {
  /// How the rows of a table become relations of a graph.
  ///
  /// It gives what became of the rows, and the span of time that the table covers; nil where it covers nothing completely.
  /// Where it throws, the graph is as it was.
  public typealias Reader =
    @Sendable (DelimitedTable, inout RelationGraph) throws(DataError) -> (
      report: ImportReport, covered: Period?
    )

  /// The key, `ATOP-member`, which is the source's.
  public let id: String

  /// The name with its version, as people call it.
  public let title: String

  /// How to cite it.
  public let citation: String

  /// Where it can be had.
  public let origin: String

  /// The span of time that it covers as published; nil where that depends on the file.
  public let coverage: Period?

  /// The kinds of relations that it lists completely within that time.
  public let kinds: [any Relation.Type]

  private let reader: Reader

  /// Makes a data set.
  ///
  /// - Parameters:
  ///   - id: The key.
  ///   - title: The name with its version.
  ///   - citation: How to cite it.
  ///   - origin: Where it can be had.
  ///   - coverage: The span of time that it covers as published.
  ///   - kinds: The kinds of relations that it lists completely within that time.
  ///   - reader: How the rows of a table become relations of a graph.
  public init(
    _ id: String, title: String, citation: String, origin: String, coverage: Period?,
    of kinds: [any Relation.Type], reader: @escaping Reader
  ) {
    self.id = id
    self.title = title
    self.citation = citation
    self.origin = origin
    self.coverage = coverage
    self.kinds = kinds
    self.reader = reader
  }

  /// The source that relations have as their evidence.
  public var source: EvidenceSource { EvidenceSource(id, title: title, url: address) }

  /// The first address in where it can be had.
  private var address: String? {
    origin.split(separator: " ").first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
      .map { String($0.prefix { $0 != "," && $0 != ";" }) }
  }
}

extension DataSet {
  /// Reads a file into a new graph.
  ///
  /// - Parameters:
  ///   - file: The file, packed with gzip or not.
  ///   - covering: The span of time that the file covers, where it is a part of the data set or another version.
  ///   - limits: How much of it is read before it is refused.
  /// - Returns: The graph, and what became of every row.
  /// - Throws: ``DataError``; ``DataError/noFile(file:of:at:)`` where it is not there.
  public func read(
    contentsOf file: URL, covering: Period? = nil, limits: ReadLimits = ReadLimits()
  ) throws(DataError) -> (graph: RelationGraph, report: ImportReport) {
    try read(table(contentsOf: file, limits: limits), covering: covering)
  }

  /// Reads a table into a new graph.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - covering: The span of time that the table covers, where it is a part of the data set or another version.
  /// - Returns: The graph, and what became of every row.
  /// - Throws: ``DataError`` where it lacks a column or cannot be read to its end.
  public func read(
    _ table: DelimitedTable, covering: Period? = nil
  ) throws(DataError) -> (graph: RelationGraph, report: ImportReport) {
    var graph = RelationGraph()
    let report = try add(table, to: &graph, covering: covering)
    return (graph, report)
  }

  /// Adds what a table states to a graph, and what it covers.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - graph: The graph; it is as it was where the table cannot be read to its end.
  ///   - covering: The span of time that the table covers, where it is a part of the data set or another version.
  /// - Returns: What became of every row.
  /// - Throws: ``DataError`` where it lacks a column or cannot be read to its end.
  public func add(
    _ table: DelimitedTable, to graph: inout RelationGraph, covering: Period? = nil
  ) throws(DataError) -> ImportReport {
    var changed = graph
    let (report, covered) = try reader(table, &changed)
    if let period = covering ?? covered {
      for kind in kinds { changed.declare(Coverage(of: source, over: period, kind)) }
    }
    graph = changed
    return report
  }

  /// The table in a file.
  ///
  /// - Throws: ``DataError``; ``DataError/noFile(file:of:at:)`` where it is not there.
  public func table(
    contentsOf file: URL, limits: ReadLimits = ReadLimits()
  ) throws(DataError) -> DelimitedTable {
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw .noFile(file: file.lastPathComponent, of: citation, at: origin)
    }
    return try DelimitedTable(contentsOf: file, limits: limits)
  }
}

extension DataSet {
  /// Every data set that has a reader here, those with options as they are read without.
  public static let all: [DataSet] = [
    .atopMembers, .atopDyadYears, .cowStates, .cowMajorPowers, .gleditschWardStates,
    .cowAllianceMembers, .cowAllianceDyads(), .cowInterstateWars, .cowDisputes, .cowDisputeDyads,
    .cowContiguity, .securityCouncilVotes, .generalAssemblyVotes(), .sipriRegister,
    .sipriVolumes, .globalSanctions, .gdelt(),
  ]
}

extension DataSet: Hashable {
  /// Whether both have one key.
  public static func == (left: DataSet, right: DataSet) -> Bool { left.id == right.id }

  /// Hashes the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension DataSet: CustomStringConvertible {
  /// The title.
  public var description: String { title }
}
