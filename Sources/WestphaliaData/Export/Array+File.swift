import Foundation

extension [UInt8] {
  /// Writes the bytes to a file, in place of what it held.
  ///
  /// - Throws: The system's error.
  func write(to file: URL) throws {
    try unsafe withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return try Data().write(to: file) }
      // Without a copy of what may be hundreds of megabytes; the data does not outlive the array.
      let data = unsafe Data(
        bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: bytes.count,
        deallocator: .none)
      try data.write(to: file)
    }
  }
}
