public import Foundation
public import Westphalia

/// A table in delimited text: CSV, tab-separated and their like, packed with gzip or not.
///
/// How it is written is found at its beginning or told (``TableFormat``), and ``format`` says what was found. The rows are read
/// one by one, in a bounded room, each time they are asked for.
///
/// ```swift
/// let table = try DelimitedTable(contentsOf: file)
/// let (exporter, importer) = (try table.column("exporter"), try table.column("importer"))
/// let states = CodeTable(SovereignState.all.map { ($0.id, $0) })
/// var graph = RelationGraph()
/// let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
///   try row.value(exporter, in: states).supplies(.artilleryShells, to: row.value(importer, in: states))
/// }
/// print(report)
/// ```
public struct DelimitedTable: Sendable {
  /// How it is written: what was told and, for the rest, what was found.
  public let format: TableFormat

  /// The names of the columns, in order.
  public let columns: [String]

  /// The lines before the header.
  public let preamble: [String]

  /// What a cell holds that has no value, unless a column says otherwise.
  public let missing: [String]

  private let input: Input
  private let sample: TableSample
  private let limits: ReadLimits

  private enum Input {
    case file(URL)
    case bytes([UInt8])
  }

  /// Makes a table of a file.
  ///
  /// - Parameters:
  ///   - file: The file, packed with gzip or not.
  ///   - format: What is known of how it is written.
  ///   - missing: What a cell holds that has no value: nothing, unless said otherwise.
  ///   - limits: How much of it is read before it is refused.
  /// - Throws: ``DataError`` where it cannot be read, or has no header.
  public init(
    contentsOf file: URL, format: TableFormat = TableFormat(), missing: [String] = [""],
    limits: ReadLimits = ReadLimits()
  ) throws(DataError) {
    try self.init(.file(file), format, missing, limits)
  }

  /// Makes a table of a text.
  public init(
    _ text: String, format: TableFormat = TableFormat(), missing: [String] = [""],
    limits: ReadLimits = ReadLimits()
  ) throws(DataError) {
    try self.init(bytes: Array(text.utf8), format: format, missing: missing, limits: limits)
  }

  /// Makes a table of bytes, packed with gzip or not.
  public init(
    bytes: [UInt8], format: TableFormat = TableFormat(), missing: [String] = [""],
    limits: ReadLimits = ReadLimits()
  ) throws(DataError) {
    try self.init(.bytes(bytes), format, missing, limits)
  }

  private init(
    _ input: Input, _ told: TableFormat, _ missing: [String], _ limits: ReadLimits
  ) throws(DataError) {
    self.input = input
    self.limits = limits
    self.missing = missing
    let source = try Self.unpacked(input, limits)
    var first: [UInt8] = []
    var isMore = true
    while first.count < TableSample.length, isMore { isMore = try source.append(to: &first) }
    sample = try TableSample(of: first, isWhole: !isMore, told: told, limits: limits)
    format = sample.format
    columns = sample.header
    preamble = sample.preamble
  }

  /// The same text read in another format.
  ///
  /// - Parameter format: What is known of how it is written; the rest is looked for again.
  /// - Returns: The table.
  /// - Throws: ``DataError`` where it cannot be read so.
  public func reread(as format: TableFormat) throws(DataError) -> DelimitedTable {
    try DelimitedTable(input, format, missing, limits)
  }

  /// The name of the file; empty where it is none.
  public var name: String {
    if case .file(let file) = input { file.lastPathComponent } else { "" }
  }

  /// The column of a name.
  ///
  /// - Parameters:
  ///   - name: The name in the header.
  ///   - missing: What a cell of it holds that has no value; what the table says, where left out.
  /// - Returns: The column.
  /// - Throws: ``DataError/noColumn(_:among:)``, and ``DataError/repeatedColumn(_:)`` where two have the name.
  public func column(_ name: String, missing: [String]? = nil) throws(DataError) -> TableColumn {
    guard let index = columns.firstIndex(of: name) else {
      throw .noColumn(name, among: columns)
    }
    if columns[(index + 1)...].contains(name) { throw .repeatedColumn(name) }
    return TableColumn(name: name, index: index, missing: missing ?? self.missing)
  }

  /// The column of the first of several names that is there: versions of one file call it otherwise.
  ///
  /// - Throws: ``DataError/noColumn(_:among:)`` with the first name where none is there.
  public func column(
    anyOf names: String..., missing: [String]? = nil
  ) throws(DataError) -> TableColumn {
    try column(names.first(where: columns.contains) ?? names.first ?? "", missing: missing)
  }

  /// The column of a name; nil where there is none.
  public func columnIfPresent(
    _ name: String, missing: [String]? = nil
  ) throws(DataError) -> TableColumn? {
    columns.contains(name) ? try column(name, missing: missing) : nil
  }
}

extension DelimitedTable {
  /// Reads the rows, one by one in their order.
  ///
  /// - Parameter body: Takes a row. What it throws refuses the row.
  /// - Returns: How many rows were kept, repaired and refused, and why.
  /// - Throws: ``DataError`` where the text cannot be read on, or the task is cancelled.
  /// - Complexity: O(*b*) in the bytes of the text, in a room of some pieces of it.
  public func forEachRow(
    _ body: (inout TableRow) throws(RowProblem) -> Void
  ) throws(DataError) -> ImportReport {
    var report = ImportReport(of: name, limit: limits.notes)
    var row = TableRow(try scanner(), names: columns)
    let trailing = format.hasTrailingSeparator == true ? 1 : 0
    var count = 0
    while try row.scanner.next() {
      count += 1
      if count & 4095 == 0, Task.isCancelled { throw .cancelled }
      if row.line <= sample.headerLine { continue }
      let cells = row.scanner.cells.count
      guard cells == columns.count || cells == columns.count + trailing else {
        let problem = RowProblem("\(cells) cells instead of \(columns.count)")
        report.refuse(line: row.line, problem)
        continue
      }
      do throws(RowProblem) {
        try body(&row)
        if let repair = row.repairs.first {
          report.repair(line: row.line, repair)
        } else {
          report.keep()
        }
      } catch {
        report.refuse(line: row.line, error)
      }
      if !row.repairs.isEmpty { row.repairs.removeAll() }
    }
    return report
  }

  /// Adds what rows state to a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph; it is as it was where the text cannot be read to its end.
  ///   - body: Takes a row and gives what it states; what it throws refuses the row.
  /// - Returns: How many rows were kept, repaired and refused, and why.
  /// - Throws: ``DataError`` where the text cannot be read on, or the task is cancelled.
  public func addRelations(
    to graph: inout RelationGraph,
    _ body: (inout TableRow) throws(RowProblem) -> any GraphStatement
  ) throws(DataError) -> ImportReport {
    var changed = graph
    let report = try forEachRow { row throws(RowProblem) in
      _ = try body(&row).add(to: &changed)
    }
    graph = changed
    return report
  }

  /// The relations of one kind that rows state, in columns: for many rows the fastest way, see
  /// ``RelationGraph/relate(_:from:to:evidence:)``.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - body: Takes a row, and the batch to which it adds what the row states; what it throws refuses the row.
  /// - Returns: The batch, and how many rows were kept, repaired and refused, and why.
  /// - Throws: ``DataError`` where the text cannot be read on, or the task is cancelled.
  @inlinable
  public func batch<R: Relation>(
    of kind: R.Type, _ body: (inout TableRow, inout RelationBatch<R>) throws(RowProblem) -> Void
  ) throws(DataError) -> (batch: RelationBatch<R>, report: ImportReport) {
    var batch = RelationBatch<R>()
    let report = try forEachRow { row throws(RowProblem) in try batch.append(row: &row, by: body) }
    return (batch, report)
  }

  /// Adds the relations of one kind that rows state to a graph, some ten thousand at a time: for more rows than memory should
  /// hold twice.
  ///
  /// ```swift
  /// let places = graph.insert(contentsOf: states)
  /// let codes = CodeTable(states.enumerated().map { ($1.id, $0) })
  /// let report = try table.addRelations(of: Event.self, to: &graph, from: places, to: places) { row, batch throws(RowProblem) in
  ///   batch.append(
  ///     Event(weight: try row.number(weight)), from: try row.value(source, in: codes),
  ///     to: try row.value(target, in: codes), during: .on(try row.date(date)))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - graph: The graph; it is as it was where an error is thrown.
  ///   - sources: The nodes that the positions of sources mean.
  ///   - targets: The nodes that the positions of targets mean.
  ///   - evidence: What sources say of each of them; none for the modeler's own assertion.
  ///   - body: Takes a row, and the batch to which it adds what the row states; what it throws refuses the row, with what it
  ///     added.
  /// - Returns: How many rows were kept, repaired and refused, and why.
  /// - Throws: ``DataError`` where the text cannot be read on, or the task is cancelled; ``GraphError`` where a position is
  ///   not in the list.
  /// - Complexity: O(*b*) in the bytes of the text, in the room of the graph and some pieces of the text.
  @inlinable
  public func addRelations<R: Relation>(
    of kind: R.Type, to graph: inout RelationGraph, from sources: NodeHandles<R.Source>,
    to targets: NodeHandles<R.Target>, evidence: [Evidence] = [],
    _ body: (inout TableRow, inout RelationBatch<R>) throws(RowProblem) -> Void
  ) throws -> ImportReport {
    var load = BatchLoad(of: kind, to: graph, from: sources, to: targets, evidence: evidence)
    let report = try forEachRow { row throws(RowProblem) in
      try load.batch.append(row: &row, by: body)
      if load.isFull { load.addBatch() }
    }
    graph = try load.finish()
    return report
  }
}

extension DelimitedTable {
  /// The unpacked bytes of the input.
  private static func unpacked(
    _ input: Input, _ limits: ReadLimits
  ) throws(DataError) -> any ByteSource {
    let raw: any ByteSource =
      switch input {
      case .file(let file): try FileBytes(file)
      case .bytes(let bytes): MemoryBytes(bytes)
      }
    var first: [UInt8] = []
    while first.count < 2, try raw.append(to: &first) {}
    let resumed = ResumedBytes(first, then: raw)
    return LimitedBytes(
      GzipBytes.isGzip(first) ? GzipBytes(resumed) : resumed, limit: limits.fileBytes)
  }

  private func scanner() throws(DataError) -> RowScanner {
    var source = try Self.unpacked(input, limits)
    if sample.markLength > 0 {
      var first: [UInt8] = []
      while first.count < sample.markLength, try source.append(to: &first) {}
      source = ResumedBytes(Array(first.dropFirst(sample.markLength)), then: source)
    }
    if let encoding = format.encoding, encoding != .utf8 {
      source = EncodedBytes(source, encoding)
    }
    return RowScanner(
      source, separator: sample.separator, isQuoted: format.isQuoted ?? true, limits: limits)
  }
}

extension DelimitedTable: CustomStringConvertible {
  /// The name, the format and the columns.
  public var description: String {
    (name.isEmpty ? "" : "\(name): ") + "\(format); "
      + columns.map { "'\($0)'" }.joined(separator: ", ")
  }
}
