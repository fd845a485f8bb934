import Foundation

/// A table that lies in a folder as parts, as Spark and programs like it write it.
///
/// The parts are the files whose names begin with `part-`, in the order of their names. Names that begin with `_` or `.` are no data. A
/// part may be empty, and each may be packed with gzip.
struct TableParts: Sendable {
  /// The folder.
  let folder: URL

  /// The parts, in order.
  let files: [URL]

  /// Finds the parts in a folder; nil where there is none at the place, but a file or nothing.
  ///
  /// - Throws: ``DataError/cannotRead(file:reason:)`` where the folder cannot be read, has no part, holds something that is none, or
  ///   was not written to its end.
  init?(_ folder: URL) throws(DataError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder),
      isFolder.boolValue
    else { return nil }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    } catch {
      throw .cannotRead(
        file: folder.lastPathComponent, reason: (error as NSError).localizedDescription)
    }
    // Spark keeps what is not finished under this name, and takes it away at the end.
    if names.contains("_temporary") {
      throw .cannotRead(
        file: folder.lastPathComponent,
        reason: "it is a folder that was not written to its end: it has a '_temporary'")
    }
    let data = names.filter { !$0.hasPrefix("_") && !$0.hasPrefix(".") }
    if let other = data.first(where: { !$0.hasPrefix("part-") }) {
      throw .cannotRead(
        file: folder.lastPathComponent,
        reason: "it is a folder, and in it '\(other)' is no part of a table ('part-…')")
    }
    guard !data.isEmpty else {
      throw .cannotRead(
        file: folder.lastPathComponent,
        reason: "it is a folder without a part of a table ('part-…')")
    }
    self.folder = folder
    files = data.map { folder.appendingPathComponent($0) }
  }
}
