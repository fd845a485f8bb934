import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder with nothing in it, for a program that has no business in any other.
struct EmptyFolder {
  /// Where it is; the root where none can be made.
  let path: String

  init() {
    let pattern = FileManager.default.temporaryDirectory.path + "/westphalia-XXXXXX"
    var name = pattern.utf8CString.map { $0 }
    let made = unsafe name.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) } != nil
    }
    path =
      made ? String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) : "/"
  }

  /// Removes it, if nothing was put into it.
  func remove() {
    if path != "/" { _ = unsafe rmdir(path) }
  }
}
