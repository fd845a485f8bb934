public import Foundation

/// A file that an export is made of: its name and its text.
public struct ExportedFile: Hashable, Sendable {
  /// The name, `relations.csv`.
  public let name: String

  /// The text's bytes, in UTF-8 with LF at the end of lines.
  let bytes: [UInt8]

  /// The text, with LF at the end of lines.
  ///
  /// - Complexity: O(*b*) in its bytes.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}

/// What a graph or view becomes in another format: files, and what the format could not hold.
public struct ExportResult: Hashable, Sendable {
  /// The files, in the order in which a reader wants them.
  public let files: [ExportedFile]

  /// What could not be written as it is, each with how often; empty where everything could.
  public let losses: [String]

  /// The text of the only file, or of the first.
  public var text: String { files.first?.text ?? "" }

  /// Writes the files into a folder, which is made where it is not there.
  ///
  /// - Parameter folder: The folder.
  /// - Throws: ``DataError/cannotWrite(file:reason:)``.
  public func write(to folder: URL) throws(DataError) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(
        file: folder.lastPathComponent, reason: (error as NSError).localizedDescription)
    }
    for file in files {
      do {
        try file.bytes.write(to: folder.appendingPathComponent(file.name))
      } catch {
        throw .cannotWrite(file: file.name, reason: (error as NSError).localizedDescription)
      }
    }
  }
}

extension ExportedFile: CustomStringConvertible {
  /// The name and how long the text is, `relations.csv, 1200 bytes`.
  public var description: String { "\(name), \(bytes.count) bytes" }
}

extension ExportResult: CustomStringConvertible {
  /// The files and the losses, a line each.
  public var description: String {
    (files.map(\.description) + losses.map { "not as it is: \($0)" }).joined(separator: "\n")
  }
}
