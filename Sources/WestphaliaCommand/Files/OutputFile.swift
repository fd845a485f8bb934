import Foundation

/// A file that is written whole or not at all, or the standard output where it is called `-`.
struct OutputFile {
  let path: String

  init(_ path: String) { self.path = path }

  var isStandardOutput: Bool { path == "-" }

  /// Writes the bytes: beside the file and then in its place, so that nothing is half written.
  func write(_ bytes: [UInt8], _ console: Console) throws(CommandError) {
    if isStandardOutput {
      try console.output.write(bytes)
      return
    }
    // What a link leads to is replaced, not the link.
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    do {
      // A device or a pipe is no file that another could be put in place of.
      if Self.isSpecial(file.path) {
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
      } else {
        try Data(bytes).write(to: file, options: .atomic)
      }
    } catch {
      throw Self.refused(path, error)
    }
  }

  /// Writes several files into a folder, which is made where it is not there: first all of them beside their places,
  /// then each in its place.
  static func write(
    _ files: [(name: String, bytes: [UInt8])], toFolder path: String
  ) throws(CommandError) {
    let folder = URL(fileURLWithPath: path)
    let manager = FileManager.default
    let mark = ".\(ProcessInfo.processInfo.processIdentifier).part"
    let parts = files.map { folder.appendingPathComponent($0.name + mark) }
    do {
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      for (file, part) in zip(files, parts) { try Data(file.bytes).write(to: part) }
      for (file, part) in zip(files, parts) {
        let place = folder.appendingPathComponent(file.name)
        if manager.fileExists(atPath: place.path) { try manager.removeItem(at: place) }
        try manager.moveItem(at: part, to: place)
      }
    } catch {
      for part in parts where manager.fileExists(atPath: part.path) {
        do { try manager.removeItem(at: part) } catch { continue }
      }
      throw refused(path, error)
    }
  }

  private static func refused(_ path: String, _ error: any Error) -> CommandError {
    CommandError(
      .cannotCreate, "\(path) cannot be written: \((error as NSError).localizedDescription)")
  }

  private static func isSpecial(_ path: String) -> Bool {
    do {
      let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      return type != .typeRegular && type != .typeDirectory
    } catch {
      // Nothing is there yet; whether something can be is seen when it is written.
      return false
    }
  }
}
