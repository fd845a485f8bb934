/// Something that takes bytes: a buffer, a file, a socket.
///
/// The writer hands over runs of about 64 KiB, in order. `[UInt8]` is a sink.
/// ```swift
/// struct Counter: DOTByteSink {
///   var count = 0
///   mutating func write(_ bytes: ArraySlice<UInt8>) { count += bytes.count }
/// }
/// ```
public protocol DOTByteSink {
  /// What writing can throw.
  associatedtype Failure: Error = Never

  /// Takes the next run of bytes.
  mutating func write(_ bytes: ArraySlice<UInt8>) throws(Failure)
}

extension [UInt8]: DOTByteSink {
  /// Appends the bytes.
  public mutating func write(_ bytes: ArraySlice<UInt8>) { append(contentsOf: bytes) }
}
