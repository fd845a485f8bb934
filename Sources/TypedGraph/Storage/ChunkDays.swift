/// The days between which all relations of a chunk of rows possibly hold.
///
/// Where a table came in order of time, or in a few runs of such, a slice by date looks at the chunks whose days it
/// meets and at no others. Days only spread: removing or shortening a relation leaves them as they are.
struct ChunkDays: Equatable, Sendable {
  /// No relation holds on a day before this one.
  private(set) var first = Int32.max

  /// No relation holds on this day or a later one.
  private(set) var end = Int32.min

  /// Spreads the days to those of a period.
  ///
  /// An end that is not known to the day lies a year and a day after the first day it stands for, at most.
  @inline(__always)
  mutating func add(startCode: Int32, endCode: Int32) {
    first = min(first, startCode >> 2)
    let isOpen = endCode <= Period.unknownCode
    let lastEnd = (endCode >> 2) &+ (endCode & 3 == 0 ? 0 : 366)
    end = max(end, isOpen ? .max : lastEnd)
  }

  /// Spreads the days to those of the periods of a chunk, from a place in it on.
  mutating func add(starts: [Int32], ends: [Int32], from start: Int) {
    let count = min(starts.count, ends.count)
    guard start < count else { return }
    var (first, end) = (first, end)
    // Places are below the count of both. Without checks, and choices in place of branches, several are looked at together.
    unsafe starts.withUnsafeBufferPointer { starts in
      unsafe ends.withUnsafeBufferPointer { ends in
        for place in start..<count {
          let startDay = unsafe starts[place] >> 2
          let endCode = unsafe ends[place]
          let endDay = (endCode >> 2) &+ (endCode & 3 == 0 ? 0 : 366)
          let last = endCode <= Period.unknownCode ? .max : endDay
          first = startDay < first ? startDay : first
          end = last > end ? last : end
        }
      }
    }
    (self.first, self.end) = (first, end)
  }

  /// Whether a relation of the chunk may hold on some day of a run.
  func meets(from day: Int32, through last: Int32) -> Bool { first <= last && day < end }
}
