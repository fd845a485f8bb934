/// Numbers of rows in an order of their own.
///
/// As long as each follows the one before they are kept as a run, which costs nothing a number.
enum RowNumbers: Equatable, Sendable {
  case run(Range<UInt32>)
  case list([UInt32])

  var count: Int {
    switch self {
    case .run(let run): run.count
    case .list(let list): list.count
    }
  }

  /// One more than the greatest number; 0 where there is none.
  var upperBound: Int {
    switch self {
    case .run(let run): run.isEmpty ? 0 : Int(run.upperBound)
    case .list(let list): list.max().map { Int($0) + 1 } ?? 0
    }
  }

  subscript(position: Int) -> UInt32 {
    switch self {
    case .run(let run): run.lowerBound &+ UInt32(truncatingIfNeeded: position)
    case .list(let list): list[position]
    }
  }

  /// Appends a number.
  mutating func append(_ next: UInt32) { append(next..<(next + 1)) }

  /// Appends numbers that follow each other; a run that they do not go on from turns into a list.
  ///
  /// - Parameters:
  ///   - next: The numbers.
  ///   - capacity: How many numbers there may come to be, for which a list has room from the first.
  mutating func append(_ next: Range<UInt32>, capacity: Int = 0) {
    switch self {
    case .run(let run) where run.isEmpty:
      self = .run(next)
    case .run(let run) where run.upperBound == next.lowerBound:
      self = .run(run.lowerBound..<next.upperBound)
    case .run(let run):
      var list: [UInt32] = []
      list.reserveCapacity(capacity)
      list.append(run)
      list.append(next)
      self = .list(list)
    case .list(var list):
      // Taken out while it grows, so that it is not copied.
      self = .run(0..<0)
      list.append(next)
      self = .list(list)
    }
  }
}

extension [UInt32] {
  /// Appends numbers that follow each other, several at once.
  fileprivate mutating func append(_ run: Range<UInt32>) {
    append(addingCapacity: run.count) { room in
      for number in run { room.append(number) }
    }
  }
}
