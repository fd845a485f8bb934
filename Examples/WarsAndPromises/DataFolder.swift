import Foundation
import Westphalia
import WestphaliaData

/// A folder with the files of data sets, which are found by their columns, whatever their names.
struct DataFolder {
  /// Why a folder does not serve.
  enum Problem: Error, Equatable, CustomStringConvertible {
    /// No file has the columns: the data set's title, the columns, how to cite it, where it can be had, and what in the
    /// folder could not be looked at, with the reason.
    case noFile(
      title: String, columns: [String], folder: String, citation: String, origin: String,
      passedOver: [String])
    /// Several files have the columns.
    case severalFiles(title: String, files: [String])
    /// A file that has the columns cannot be read.
    case unreadable(file: String, DataError)

    var description: String {
      switch self {
      case .noFile(let title, let columns, let folder, let citation, let origin, let passedOver):
        """
        there is no file of \(title) in \(folder): none has the columns \(columns.joined(separator: ", ")).
        It can be had at \(origin), and is cited as:
        \(citation)
        """ + passedOver.map { "\nPassed over: \($0)" }.joined()
      case .severalFiles(let title, let files):
        "several files are of \(title), of which one can be read: \(files.joined(separator: ", "))"
      case .unreadable(let file, let error): "\(file): \(error)"
      }
    }
  }

  private let path: String
  private var tables: [(file: String, table: DelimitedTable)] = []
  private var passedOver: [String] = []

  /// Looks at the headers of the files in a folder; what cannot be looked at is passed over, and told where a file is
  /// missing.
  init(_ path: String) {
    self.path = path
    let folder = URL(fileURLWithPath: path)
    var names: [String] = []
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      passedOver.append("the folder, which is not there or cannot be read")
    }
    for name in names.sorted() where name.hasSuffix(".csv") || name.hasSuffix(".csv.gz") {
      do throws(DataError) {
        tables.append((name, try DelimitedTable(contentsOf: folder.appendingPathComponent(name))))
      } catch {
        passedOver.append("\(name): \(error)")
      }
    }
  }

  /// The one table with some columns.
  func table(of set: DataSet, _ columns: [String]) throws(Problem) -> DelimitedTable {
    let found = tables.filter { table in columns.allSatisfy(table.table.columns.contains) }
    guard found.count < 2 else {
      throw .severalFiles(title: set.title, files: found.map(\.file))
    }
    guard let table = found.first?.table else {
      throw .noFile(
        title: set.title, columns: columns, folder: path, citation: set.citation,
        origin: set.origin, passedOver: passedOver)
    }
    return table
  }

  /// The treaties and the wars of the folder.
  func read() throws(Problem) -> (treaties: RelationGraph, wars: WarTable, reports: [ImportReport])
  {
    let atop = try table(
      of: .atopMembers, ["atopid", "member", "phase", "yrent", "yrexit", "defense", "offense"])
    let cow = try table(of: .cowInterstateWars, WarTable.columns)
    let (treaties, report) = try Self.reading(atop) { table throws(DataError) in
      try DataSet.atopMembers.read(table)
    }
    let wars = try Self.reading(cow) { table throws(DataError) in try WarTable(table) }
    return (treaties, wars, [report, wars.report])
  }

  private static func reading<Value>(
    _ table: DelimitedTable, _ body: (DelimitedTable) throws(DataError) -> Value
  ) throws(Problem) -> Value {
    do throws(DataError) {
      return try body(table)
    } catch {
      throw .unreadable(file: table.name, error)
    }
  }
}
