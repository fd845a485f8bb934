/// What the codes of a column stand for, found by the bytes of a cell.
///
/// ```swift
/// let states = CodeTable(SovereignState.all.map { ($0.id, $0) })
/// let reporter = try row.value(reporterColumn, in: states)
/// ```
public struct CodeTable<Value: Sendable>: Sendable {
  /// What a problem says of a code that is not in the table.
  public let reason: String

  private var codes: [[UInt8]] = []
  private var values: [Value] = []
  /// The number of a code, at the place of its hash or after; −1 where there is none.
  private var slots: [Int32]

  /// Makes a table of codes; of equal codes the first counts.
  ///
  /// - Parameters:
  ///   - codes: Each code with what it stands for.
  ///   - reason: What a problem says of a code that is not among them.
  public init(_ codes: some Sequence<(String, Value)>, reason: String = "not a known code") {
    self.reason = reason
    let list = Array(codes)
    var room = 16
    while room < list.count * 3 { room *= 2 }
    slots = Array(repeating: -1, count: room)
    for (code, value) in list { insert(Array(code.utf8), value) }
  }

  /// The number of codes.
  public var count: Int { codes.count }

  private mutating func insert(_ code: [UInt8], _ value: Value) {
    let slot = slot(code, 0, code.count)
    guard slots[slot] < 0, let number = Int32(exactly: codes.count) else { return }
    slots[slot] = number
    codes.append(code)
    values.append(value)
  }

  func value(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Value? {
    let number = slots[slot(bytes, start, end)]
    return number < 0 ? nil : values[Int(number)]
  }

  /// The slot of a code, or the free one in which it would stand.
  private func slot(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in start..<end { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let code = codes[Int(slots[slot])]
      if code.count == end - start, code.elementsEqual(bytes[start..<end]) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }
}

extension CodeTable: CustomStringConvertible {
  /// How many codes there are.
  public var description: String { "\(count) codes" }
}
