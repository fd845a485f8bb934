/// The rows of a relation table in the order of the days from which on they hold, for slices of a table in no order of time.
///
/// Of each thousand in this order it is known between which days they hold, so that a slice looks at those that it may hold and at no others.
struct TimeOrder: Sendable {
  /// Below so many rows reading all takes no time that could be saved.
  static let leastRowCount = 1 << 15

  private let rows: [UInt32]
  private let days: [ChunkDays]

  /// - Parameters:
  ///   - table: The table.
  ///   - count: How many rows there are, from the first on.
  /// - Complexity: O(*m*) in the rows: they are counted by day, and put in their places.
  init(of table: RelationTable, rowCount count: Int) {
    func forEachDay(_ body: (_ row: Int, _ day: Int32) -> Void) {
      for chunk in table.start.chunks.indices {
        let (first, starts) = (chunk << Chunking.bits, table.start.chunks[chunk])
        for place in 0..<min(starts.count, max(0, count - first)) {
          body(first + place, starts[place] >> 2)
        }
      }
    }
    // What has no known start comes before all days.
    let none = Period.unknownCode >> 2
    var (least, most) = (Int32.max, Int32.min)
    forEachDay { _, day in
      if day > none { (least, most) = (min(least, day), max(most, day)) }
    }
    var shift: Int32 = 0
    while least < most, (Int(most) - Int(least)) >> Int(shift) >= 1 << 16 { shift += 1 }
    func place(of day: Int32) -> Int {
      day <= none ? 0 : 1 + (Int(day) - Int(least)) >> Int(shift)
    }
    var starts = [Int](repeating: 0, count: least <= most ? place(of: most) + 2 : 2)
    forEachDay { _, day in starts[place(of: day) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var rows = [UInt32](repeating: 0, count: starts.last ?? 0)
    forEachDay { row, day in
      let place = place(of: day)
      rows[starts[place]] = UInt32(row)
      starts[place] += 1
    }
    self.rows = rows
    days = stride(from: 0, to: rows.count, by: Chunking.size).map { first in
      var days = ChunkDays()
      for row in rows[first..<min(first + Chunking.size, rows.count)] {
        days.add(startCode: table.start[Int(row)], endCode: table.end[Int(row)])
      }
      return days
    }
  }

  /// The parts of the order of which some row may hold, by their numbers.
  func parts(where meets: (ChunkDays) -> Bool) -> [Int] { days.indices.filter { meets(days[$0]) } }

  /// The rows of a part.
  func rows(ofPart part: Int) -> ArraySlice<UInt32> {
    let first = part << Chunking.bits
    return rows[first..<min(first + Chunking.size, rows.count)]
  }
}
