public import Foundation
public import Westphalia

/// What a program that counted events left in a folder: the table of relations, in parts, and the account of every row that it read.
///
/// The folder has `relations.csv`, a file or a folder of parts, and `report.json`, which says how many rows were kept, repaired and
/// refused, and how many relations there are. A table with another number of them is an error: parts that are missing cannot be seen
/// otherwise.
///
/// ```swift
/// let folder = try EventFolder(URL(fileURLWithPath: "out"))
/// let (graph, report) = try folder.read()
/// ```
public struct EventFolder: Sendable {
  /// What became of the rows of the files of events.
  public struct Account: Hashable, Sendable, Codable {
    /// How many rows were read: those kept, repaired and refused together.
    public let read: Int
    /// How many were kept as they are.
    public let kept: Int
    /// How many were kept after something in them was changed.
    public let repaired: Int
    /// How many were left out.
    public let refused: Int
    /// How many relations became of those kept.
    public let relations: Int
  }

  /// The table of relations.
  public let table: DelimitedTable

  /// The account; nil where the folder has none.
  public let account: Account?

  /// Looks at a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - limits: How much of the table is read before it is refused.
  /// - Throws: ``DataError`` where the table cannot be read or has no header, or the account is none.
  public init(_ folder: URL, limits: ReadLimits = ReadLimits()) throws(DataError) {
    account = try Self.account(in: folder)
    table = try DelimitedTable(
      contentsOf: folder.appendingPathComponent("relations.csv"), limits: limits)
  }

  /// Whether there is such a folder at a place.
  public static func isThere(at folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("relations.csv").path)
  }

  /// The table as a data set.
  public var dataSet: DataSet { .countedEvents(rows: account?.relations) }

  /// Reads the relations into a new graph.
  ///
  /// - Returns: The graph, and what became of every row of the table.
  /// - Throws: ``DataError``; ``DataError/otherRowCount(_:insteadOf:)`` where the table is not that of the account.
  public func read() throws(DataError) -> (graph: RelationGraph, report: ImportReport) {
    try dataSet.read(table)
  }

  private static func account(in folder: URL) throws(DataError) -> Account? {
    let file = folder.appendingPathComponent("report.json")
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    do {
      return try JSONDecoder().decode(Account.self, from: Data(contentsOf: file))
    } catch {
      throw .cannotRead(file: "report.json", reason: "it is no account of rows: \(error)")
    }
  }
}

extension EventFolder: CustomStringConvertible {
  /// The table, and the account where there is one.
  public var description: String {
    "\(table)" + (account.map { "; \($0)" } ?? "")
  }
}

extension EventFolder.Account: CustomStringConvertible {
  /// `2223 rows read: 150 kept, 0 repaired, 2073 refused; 81 relations`.
  public var description: String {
    "\(read) rows read: \(kept) kept, \(repaired) repaired, \(refused) refused; \(relations) relations"
  }
}
