/// The kinds of the entries of compressed rows, in as few bytes as they need.
internal enum KindColumn: Sendable {
  case single(UInt16)
  case bytes([UInt8])
  case words([UInt16])

  /// Whether all entries are of one kind.
  var isSingle: Bool { if case .single = self { true } else { false } }

  @inline(__always) func kind(at entry: Int) -> UInt16 {
    switch self {
    case .single(let kind): kind
    case .bytes(let column): UInt16(truncatingIfNeeded: column[entry])
    case .words(let column): column[entry]
    }
  }

  /// The end of the run of equal kinds that begins at `start`, by doubling steps.
  func endOfRun(from start: Int, to end: Int) -> Int {
    guard start < end else { return end }
    if case .single = self { return end }
    let kind = kind(at: start)
    if self.kind(at: end - 1) == kind { return end }
    var low = start
    var step = 1
    while low + step < end, self.kind(at: low + step) == kind {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, end - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if self.kind(at: middle) == kind { low = middle } else { high = middle }
    }
    return high
  }
}
