public import Foundation
public import Westphalia

/// A table in delimited text: CSV, tab-separated and their like, packed with gzip or not.
///
/// How it is written is found at its beginning or told (``TableFormat``), and ``format`` says what was found. The rows are read
/// one by one, in a bounded room, each time they are asked for.
///
/// A folder of parts, as Spark writes tables (`part-*`), is a table as well. The header stands in each part, whose columns are matched
/// by name with those of the first; parts are read in the order of their names, each may be packed with gzip, and what is empty is passed
/// over. Names that begin with `_` or `.` are no data. A file of another name, a part with other columns, or a folder that was not written to
/// its end is an error.
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
    case parts(TableParts)
  }

  /// Makes a table of a file, or of a folder of parts.
  ///
  /// - Parameters:
  ///   - file: The file, packed with gzip or not, or the folder.
  ///   - format: What is known of how it is written.
  ///   - missing: What a cell holds that has no value: nothing, unless said otherwise.
  ///   - limits: How much of it is read before it is refused.
  /// - Throws: ``DataError`` where it cannot be read, or has no header.
  public init(
    contentsOf file: URL, format: TableFormat = TableFormat(), missing: [String] = [""],
    limits: ReadLimits = ReadLimits()
  ) throws(DataError) {
    if let parts = try TableParts(file) {
      try self.init(.parts(parts), format, missing, limits)
    } else {
      try self.init(.file(file), format, missing, limits)
    }
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
    let (first, isWhole) =
      switch input {
      case .file(let file): try Self.beginning(of: try Self.unpacked(FileBytes(file), limits))
      case .bytes(let bytes): try Self.beginning(of: try Self.unpacked(MemoryBytes(bytes), limits))
      case .parts(let parts): try Self.beginning(of: parts, limits)
      }
    sample = try TableSample(of: first, isWhole: isWhole, told: told, limits: limits)
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

  /// The name of the file or folder; empty where it is none.
  public var name: String {
    switch input {
    case .file(let file): file.lastPathComponent
    case .bytes: ""
    case .parts(let parts): parts.folder.lastPathComponent
    }
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
    switch input {
    case .file(let file):
      let source = try Self.unpacked(FileBytes(file), limits)
      try read(try withoutMark(source), sample, &report, body)
    case .bytes(let bytes):
      let source = try Self.unpacked(MemoryBytes(bytes), limits)
      try read(try withoutMark(source), sample, &report, body)
    case .parts(let parts):
      var length = 0
      for part in parts.files {
        do throws(DataError) {
          length = try read(part: part, after: length, &report, body)
        } catch .cancelled {
          throw .cancelled
        } catch {
          throw .inPart(part.lastPathComponent, error)
        }
      }
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
  /// Reads the rows of one text without a byte order mark, of whose beginning the sample tells; the order says for each column its place
  /// in the rows, where that is another.
  private func read(
    _ source: any ByteSource, _ sample: TableSample, order: [Int]? = nil, part: String? = nil,
    _ report: inout ImportReport, _ body: (inout TableRow) throws(RowProblem) -> Void
  ) throws(DataError) {
    var row = TableRow(scanner(of: source), names: columns, part: part)
    let trailing = format.hasTrailingSeparator == true ? 1 : 0
    var count = 0
    while try row.scanner.next() {
      count += 1
      if count & 4095 == 0, Task.isCancelled { throw .cancelled }
      if row.line <= sample.headerLine { continue }
      let cells = row.scanner.cellCount
      guard cells == columns.count || cells == columns.count + trailing else {
        let problem = RowProblem("\(cells) cells instead of \(columns.count)")
        report.refuse(line: row.line, of: part, problem)
        continue
      }
      if let order { row.scanner.arrange(order) }
      do throws(RowProblem) {
        try body(&row)
        if let repair = row.repairs.first {
          report.repair(line: row.line, of: part, repair)
        } else {
          report.keep()
        }
      } catch {
        report.refuse(line: row.line, of: part, error)
      }
      if !row.repairs.isEmpty { row.repairs.removeAll() }
    }
  }

  /// Reads the rows of a part, and gives the length of all parts up to it: the limit of bytes is that of the whole table.
  private func read(
    part: URL, after length: Int, _ report: inout ImportReport,
    _ body: (inout TableRow) throws(RowProblem) -> Void
  ) throws(DataError) -> Int {
    let source = try Self.unpacked(FileBytes(part), limits, after: length)
    let (first, isWhole) = try Self.beginning(of: source)
    if first.isEmpty { return length }
    var told = format
    if told.columns != nil { told.headerLine = nil }
    let own = try TableSample(of: first, isWhole: isWhole, told: told, limits: limits)
    let rest = ResumedBytes(Array(first.dropFirst(own.markLength)), then: source)
    try read(
      rest, own, order: try order(of: own.header), part: part.lastPathComponent, &report, body)
    return source.count
  }

  /// For each column its place in a part's header; nil where that is the same.
  private func order(of header: [String]) throws(DataError) -> [Int]? {
    if header == columns { return nil }
    guard header.count == columns.count, Set(header) == Set(columns),
      Set(columns).count == columns.count
    else { throw .otherColumns(header, insteadOf: columns) }
    return columns.compactMap(header.firstIndex(of:))
  }

  /// The unpacked bytes of a source, which may come after some that count toward the limit.
  private static func unpacked(
    _ raw: any ByteSource, _ limits: ReadLimits, after length: Int = 0
  ) throws(DataError) -> LimitedBytes {
    var first: [UInt8] = []
    while first.count < 2, try raw.append(to: &first) {}
    let resumed = ResumedBytes(first, then: raw)
    return LimitedBytes(
      GzipBytes.isGzip(first) ? GzipBytes(resumed) : resumed, limit: limits.fileBytes,
      after: length)
  }

  /// The first bytes of a text, and whether these are all.
  private static func beginning(
    of source: any ByteSource
  ) throws(DataError) -> (bytes: [UInt8], isWhole: Bool) {
    var first: [UInt8] = []
    var isMore = true
    while first.count < TableSample.length, isMore { isMore = try source.append(to: &first) }
    return (first, !isMore)
  }

  /// The first bytes of the first part that is not empty.
  private static func beginning(
    of parts: TableParts, _ limits: ReadLimits
  ) throws(DataError) -> (bytes: [UInt8], isWhole: Bool) {
    for part in parts.files {
      do throws(DataError) {
        let found = try beginning(of: try unpacked(FileBytes(part), limits))
        if !found.bytes.isEmpty { return found }
      } catch {
        throw .inPart(part.lastPathComponent, error)
      }
    }
    return ([], true)
  }

  private func withoutMark(_ source: any ByteSource) throws(DataError) -> any ByteSource {
    if sample.markLength == 0 { return source }
    var first: [UInt8] = []
    while first.count < sample.markLength, try source.append(to: &first) {}
    return ResumedBytes(Array(first.dropFirst(sample.markLength)), then: source)
  }

  private func scanner(of source: any ByteSource) -> RowScanner {
    var text = source
    if let encoding = format.encoding, encoding != .utf8 { text = EncodedBytes(source, encoding) }
    return RowScanner(
      text, separator: sample.separator, isQuoted: format.isQuoted ?? true, limits: limits)
  }
}

extension DelimitedTable: CustomStringConvertible {
  /// The name, the format and the columns.
  public var description: String {
    (name.isEmpty ? "" : "\(name): ") + "\(format); "
      + columns.map { "'\($0)'" }.joined(separator: ", ")
  }
}
