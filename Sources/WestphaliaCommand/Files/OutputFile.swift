import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written whole or not at all, or the standard output where it is called `-`.
struct OutputFile {
  let path: String
  let bytes: [UInt8]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Writes the bytes.
  func write(_ console: Console) throws(CommandError) { try Self.write([self], console) }

  /// Writes several files, all of them or none.
  ///
  /// They are written beside their places first, and then put in their places one after the other. What is printed, or goes
  /// to a device, comes last.
  static func write(_ files: [OutputFile], _ console: Console) throws(CommandError) {
    let streams = files.filter { $0.isStandardOutput || $0.isSpecial }
    var staged: [StagedFile] = []
    do throws(CommandError) {
      for file in files where !file.isStandardOutput && !file.isSpecial {
        staged.append(try StagedFile(file))
      }
      for file in staged { try file.putInPlace() }
    } catch {
      for file in staged { file.remove() }
      throw error
    }
    for file in streams { try file.stream(console) }
  }

  /// Writes files into a folder, which is made where it is not there.
  static func write(
    _ files: [(name: String, bytes: [UInt8])], toFolder path: String, _ console: Console
  ) throws(CommandError) {
    let folder = URL(fileURLWithPath: path)
    var isFolder: ObjCBool = false
    if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      !isFolder.boolValue
    {
      throw refused(path, "it is a file, and there are several to write: name a folder")
    }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw refused(path, (error as NSError).localizedDescription)
    }
    try write(
      files.map { OutputFile(folder.appendingPathComponent($0.name).path, $0.bytes) }, console)
  }

  private var isStandardOutput: Bool { path == "-" }

  /// Whether it is a device or a pipe, which is written to and not replaced.
  private var isSpecial: Bool { FileKind(at: path) == .special }

  private func stream(_ console: Console) throws(CommandError) {
    if isStandardOutput {
      try console.output.write(bytes)
      return
    }
    do {
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
    } catch {
      throw Self.refused(path, (error as NSError).localizedDescription)
    }
  }

  fileprivate static func refused(_ path: String, _ reason: String) -> CommandError {
    CommandError(.cannotCreate, "\(path) cannot be written: \(reason)")
  }
}

/// A file that lies beside the place it is to be put in.
private struct StagedFile {
  private let path: String
  private let place: URL
  private let part: URL

  init(_ file: OutputFile) throws(CommandError) {
    path = file.path
    // What a link leads to is replaced, not the link.
    place = URL(fileURLWithPath: file.path).resolvingSymlinksInPath()
    let name = ".\(place.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).part"
    part = place.deletingLastPathComponent().appendingPathComponent(name)
    if FileKind(at: place.path) == .folder { throw OutputFile.refused(path, "it is a folder") }
    // The system says in a few words why a file cannot be opened, Foundation in other sentences.
    let opened = unsafe open(part.path, O_WRONLY | O_CREAT, 0o666)
    guard opened >= 0 else {
      throw OutputFile.refused(path, unsafe String(cString: strerror(errno)))
    }
    close(opened)
    do {
      try Data(file.bytes).write(to: part)
    } catch {
      remove()
      throw OutputFile.refused(path, (error as NSError).localizedDescription)
    }
    keepPermissions()
  }

  /// Puts it in its place, in one step of the file system.
  func putInPlace() throws(CommandError) {
    guard unsafe rename(part.path, place.path) == 0 else {
      throw OutputFile.refused(path, unsafe String(cString: strerror(errno)))
    }
  }

  /// Takes away what still lies beside the place.
  func remove() {
    do { try FileManager.default.removeItem(at: part) } catch { return }
  }

  /// Gives it the permissions of the file that it takes the place of, where that can be.
  private func keepPermissions() {
    do {
      let old = try FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions]
      guard let old else { return }
      try FileManager.default.setAttributes([.posixPermissions: old], ofItemAtPath: part.path)
    } catch {
      // Nothing was there.
      return
    }
  }
}
