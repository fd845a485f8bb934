import Foundation

/// What is at a path.
enum FileKind: Equatable {
  /// Nothing, or nothing that can be seen.
  case nothing
  /// A file that stays as it is when it is read.
  case file
  case folder
  /// A device or a pipe: it can be read or written once, and not replaced.
  case special

  /// Looks at a path, and at what a link leads to.
  init(at path: String) {
    do {
      let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let type = try FileManager.default.attributesOfItem(atPath: place)[.type]
      switch type as? FileAttributeType {
      case .typeRegular: self = .file
      case .typeDirectory: self = .folder
      // One that leads nowhere, or to a pipe of this process (/dev/fd/63).
      case .typeSymbolicLink:
        self = FileManager.default.fileExists(atPath: path) ? .special : .nothing
      default: self = .special
      }
    } catch {
      // Links of pipes lead to no path.
      self = FileManager.default.fileExists(atPath: path) ? .special : .nothing
    }
  }
}
