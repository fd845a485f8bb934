import Foundation

/// A text kept in a file beside the tests, which output is compared with byte by byte.
///
/// ```swift
/// #expect(try Golden("WestphaliaTests/Goldens/accord.dot").difference(from: text) == nil)
/// ```
///
/// With `RECORD_GOLDENS=1` in the environment the file is written anew instead; look at what changed
/// before you commit it.
public struct Golden {
  private let file: URL

  /// Makes a golden of a path below `Tests`.
  public init(_ path: String) {
    file = PackageFiles.root.appendingPathComponent("Tests/\(path)")
  }

  /// Where a text differs from the file, with the first line that does; nil where it does not.
  public func difference(from text: String) throws -> String? {
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return nil
    }
    guard let data = try? Data(contentsOf: file) else {
      return "\(file.lastPathComponent) is missing: record it with RECORD_GOLDENS=1"
    }
    if data.elementsEqual(text.utf8) { return nil }
    let old = String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(old, new).prefix { $0 == $1 }.count
    return """
      \(file.lastPathComponent) differs in line \(same + 1):
      - \(same < old.count ? String(old[same]) : "(the end)")
      + \(same < new.count ? String(new[same]) : "(the end)")
      """
  }
}
