import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that a picture is written to.
struct PictureFile {
  /// Why a file cannot be written, in one sentence.
  struct Refusal: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "\(path) cannot be written: \(reason)" }
  }

  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Writes the bytes in place of what is there.
  func write(_ bytes: Data) throws(Refusal) {
    // The system says in a few words why a file cannot be opened, Foundation in other sentences.
    let file = unsafe open(path, O_WRONLY | O_CREAT, 0o666)
    guard file >= 0 else {
      throw Refusal(path: path, reason: unsafe String(cString: strerror(errno)))
    }
    close(file)
    do {
      try bytes.write(to: URL(fileURLWithPath: path))
    } catch {
      throw Refusal(path: path, reason: error.localizedDescription)
    }
  }
}
