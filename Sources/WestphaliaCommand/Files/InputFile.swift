import Foundation
import Westphalia
import WestphaliaData

/// A file that is read, or the standard input where it is called `-`.
struct InputFile {
  let path: String

  init(_ path: String) { self.path = path }

  var isStandardInput: Bool { path == "-" }

  /// What it is called in messages.
  var name: String { isStandardInput ? "the standard input" : path }

  var url: URL { URL(fileURLWithPath: path) }

  /// Whether it can be read once only.
  private var isStream: Bool { isStandardInput || FileKind(at: path) == .special }

  /// All bytes.
  func bytes(_ console: Console) throws(CommandError) -> [UInt8] {
    do {
      if isStandardInput { return try console.input() }
      try requireFile()
      let handle = try FileHandle(forReadingFrom: url)
      return Array(try handle.readToEnd() ?? Data())
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError(
        .noInput, "\(name) cannot be read: \((error as NSError).localizedDescription)")
    }
  }

  /// The world in it.
  func graph(_ console: Console) throws -> RelationGraph {
    try Progress.during("reading \(name)", on: console) {
      do {
        if isStream { return try RelationGraph(json: try bytes(console)) }
        try requireFile()
        return try RelationGraph(contentsOf: url)
      } catch {
        throw CommandError(error, about: name)
      }
    }
  }

  /// The table in it, or in its parts where it is a folder; where there is no file, the citation and place of the data set it is of are told.
  func table(of set: DataSet? = nil, _ console: Console) throws(CommandError) -> DelimitedTable {
    do {
      if isStream { return try DelimitedTable(bytes: try bytes(console)) }
      if let set { return try set.table(contentsOf: url) }
      try requireFile(orFolder: true)
      return try DelimitedTable(contentsOf: url)
    } catch {
      throw CommandError(error, about: name)
    }
  }

  /// The folder of counted events that it is; nil where it is another folder or a file.
  func eventFolder() throws(CommandError) -> EventFolder? {
    guard !isStandardInput, FileKind(at: path) == .folder, EventFolder.isThere(at: url) else {
      return nil
    }
    do {
      return try EventFolder(url)
    } catch {
      throw CommandError(error, about: name)
    }
  }

  private func requireFile(orFolder isFolderRight: Bool = false) throws(CommandError) {
    switch FileKind(at: path) {
    case .nothing: throw CommandError(.noInput, "there is no file \(path)")
    case .folder where !isFolderRight: throw CommandError(.noInput, "\(path) is a folder")
    case .file, .folder, .special: break
    }
  }
}
