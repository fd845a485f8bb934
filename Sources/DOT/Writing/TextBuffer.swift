/// Bytes on their way to a sink: memory that the writers append to and use again.
///
/// It takes text in runs of a few bytes. An array would check twice for each of them whether it
/// is shared and has room; here one comparison does.
@safe struct TextBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  /// How many bytes wait.
  private(set) var count = 0

  /// Bytes that a document's writers gather before they hand them on.
  static let chunk = 65_536

  init(capacity: Int = TextBuffer.chunk + 4_096) {
    unsafe base = UnsafeMutablePointer.allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { unsafe base.deallocate() }

  /// The bytes that wait.
  var bytes: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: base, count: count)
  }

  /// The bytes that wait, as an array of their own.
  var array: [UInt8] { unsafe Array(bytes) }

  /// The bytes that wait, as text.
  var string: String { unsafe String(decoding: bytes, as: UTF8.self) }

  /// Forgets the bytes and keeps the memory.
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    unsafe base[count] = byte
    count &+= 1
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    unsafe append(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    let length = run.count
    if length > capacity &- count { grow(by: length) }
    let target = unsafe base + count
    if length <= 8 {
      // Most runs are so short that a call would cost more than the copy.
      for offset in 0..<length { unsafe target[offset] = run[offset] }
    } else if let source = run.baseAddress {
      unsafe target.update(from: source, count: length)
    }
    count &+= length
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let larger = max(capacity * 2, count + length)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe moved.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = moved
    capacity = larger
  }
}
