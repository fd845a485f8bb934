import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where bytes come from, piece by piece.
protocol ByteSource: AnyObject {
  /// Appends the next bytes, and says whether there were any.
  func append(to bytes: inout [UInt8]) throws(DataError) -> Bool
}

/// The bytes of a file.
final class FileBytes: ByteSource {
  /// So short that memory which held one piece is used for the next.
  static let pieceLength = 1 << 16

  private let handle: FileHandle
  private let name: String

  init(_ file: URL) throws(DataError) {
    name = file.lastPathComponent
    do {
      handle = try FileHandle(forReadingFrom: file)
    } catch {
      throw .cannotRead(file: name, reason: Self.words(error))
    }
    if Self.isFolder(file) { throw .cannotRead(file: name, reason: "it is a folder") }
  }

  func append(to bytes: inout [UInt8]) throws(DataError) -> Bool {
    var count = 0
    bytes.append(addingCapacity: Self.pieceLength) { room in
      unsafe room.withUnsafeMutableBufferPointer { buffer, initializedCount in
        count = unsafe Self.readNext(of: handle.fileDescriptor, buffer)
        initializedCount += max(count, 0)
      }
    }
    guard count >= 0 else { throw .cannotRead(file: name, reason: Self.words(POSIXError.last)) }
    return count > 0
  }

  /// Reads the next bytes to a buffer, without a copy between, and says how many; −1 where that fails.
  private static func readNext(of file: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    while true {
      let count = unsafe read(file, buffer.baseAddress, buffer.count)
      // A signal may come between; the file is as it was.
      if count >= 0 || errno != EINTR { return count }
    }
  }

  private static func isFolder(_ file: URL) -> Bool {
    do {
      return try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
    } catch {
      // What it is shows when it is read.
      return false
    }
  }

  private static func words(_ error: any Error) -> String {
    (error as NSError).localizedDescription
  }
}

/// Bytes that are in memory.
final class MemoryBytes: ByteSource {
  private var bytes: [UInt8]?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func append(to bytes: inout [UInt8]) -> Bool {
    guard let own = self.bytes, !own.isEmpty else { return false }
    self.bytes = nil
    bytes.append(contentsOf: own)
    return true
  }
}

/// The bytes of a source, up to a limit.
final class LimitedBytes: ByteSource {
  private let source: any ByteSource
  private let limit: Int
  /// How many bytes were read, with those before the source that count toward the limit.
  private(set) var count: Int

  init(_ source: any ByteSource, limit: Int, after length: Int = 0) {
    self.source = source
    self.limit = limit
    count = length
  }

  func append(to bytes: inout [UInt8]) throws(DataError) -> Bool {
    let before = bytes.count
    let isMore = try source.append(to: &bytes)
    count += bytes.count - before
    if count > limit { throw .tooLong(limit: limit) }
    return isMore
  }
}

/// Bytes that were read to look at them, and then the rest of their source.
final class ResumedBytes: ByteSource {
  private var first: [UInt8]?
  private let rest: any ByteSource

  init(_ first: [UInt8], then rest: any ByteSource) {
    self.first = first
    self.rest = rest
  }

  func append(to bytes: inout [UInt8]) throws(DataError) -> Bool {
    if let first {
      self.first = nil
      bytes.append(contentsOf: first)
      if !first.isEmpty { return true }
    }
    return try rest.append(to: &bytes)
  }
}

extension POSIXError {
  /// The error of the last call of the system.
  fileprivate static var last: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
