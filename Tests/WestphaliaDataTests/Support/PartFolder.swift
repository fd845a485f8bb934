import Foundation

/// A folder of a test's own with files in it, which goes when the test does.
final class PartFolder {
  let url: URL

  /// Makes the folder `relations.csv` with some files.
  init(_ files: [String: [UInt8]]) throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("parts-\(UUID())")
    url = base.appendingPathComponent("relations.csv")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, bytes) in files {
      try Data(bytes).write(to: url.appendingPathComponent(name))
    }
  }

  convenience init(_ files: [String: String]) throws {
    try self.init(files.mapValues { Array($0.utf8) })
  }

  /// The folder that it lies in.
  var parent: URL { url.deletingLastPathComponent() }

  deinit {
    do { try FileManager.default.removeItem(at: parent) } catch { return }
  }
}
