import Foundation

/// A file that a picture is written to.
struct PictureFile {
  private let url: URL

  init(_ path: String) {
    url = URL(fileURLWithPath: path)
  }

  /// Writes the bytes in place of what is there.
  func write(_ bytes: Data) throws {
    try bytes.write(to: url)
  }
}
