/// The rows of a relation table in the order of the days from which on they hold, for slices of a table in no order of time.
///
/// Of each thousand in this order it is known between which days they hold, so that a slice looks at those that it may hold and at no others.
struct TimeOrder: Sendable {
  /// Below so many rows reading all takes no time that could be saved.
  static let leastRowCount = 1 << 15

  private let rows: [UInt32]
  /// The bounds of the row at each place, which lie far apart in the table.
  private let starts: [Int32]
  private let ends: [Int32]
  private let days: [ChunkDays]

  /// - Parameters:
  ///   - table: The table.
  ///   - count: How many rows there are, from the first on.
  /// - Complexity: O(*m*) in the rows: they are counted by day, and put in their places.
  init(of table: RelationTable, rowCount count: Int) {
    func forEachDay(_ body: (Int32) -> Void) {
      for chunk in table.start.chunks.indices {
        let left = max(0, count - chunk << Chunking.bits)
        for start in table.start.chunks[chunk].prefix(left) { body(start >> 2) }
      }
    }
    // What has no known start comes before all days.
    let none = Period.unknownCode >> 2
    var (least, most) = (Int32.max, Int32.min)
    forEachDay { day in
      if day > none { (least, most) = (min(least, day), max(most, day)) }
    }
    var shift: Int32 = 0
    while least < most, (Int(most) - Int(least)) >> Int(shift) >= 1 << 16 { shift += 1 }
    func place(of day: Int32) -> Int {
      day <= none ? 0 : 1 + (Int(day) - Int(least)) >> Int(shift)
    }
    var places = [Int](repeating: 0, count: least <= most ? place(of: most) + 2 : 2)
    forEachDay { places[place(of: $0) + 1] += 1 }
    for place in 1..<places.count { places[place] += places[place - 1] }
    var rows = [UInt32](repeating: 0, count: places.last ?? 0)
    var starts = [Int32](repeating: 0, count: rows.count)
    var ends = starts
    for chunk in table.start.chunks.indices {
      let first = chunk << Chunking.bits
      let (chunkStarts, chunkEnds) = (table.start.chunks[chunk], table.end.chunks[chunk])
      for offset in 0..<min(chunkStarts.count, max(0, count - first)) {
        let unit = place(of: chunkStarts[offset] >> 2)
        let place = places[unit]
        places[unit] += 1
        rows[place] = UInt32(first + offset)
        starts[place] = chunkStarts[offset]
        ends[place] = chunkEnds[offset]
      }
    }
    self.rows = rows
    self.starts = starts
    self.ends = ends
    days = stride(from: 0, to: rows.count, by: Chunking.size).map { first in
      var days = ChunkDays()
      for place in first..<min(first + Chunking.size, starts.count) {
        days.add(startCode: starts[place], endCode: ends[place])
      }
      return days
    }
  }

  /// The parts of the order of which some row may hold, by their numbers.
  func parts(where meets: (ChunkDays) -> Bool) -> [Int] { days.indices.filter { meets(days[$0]) } }

  /// Calls a closure for each row of a part, in order of time.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - body: Takes the row and the bounds of its period.
  @inline(__always)
  func forEachRow(ofPart part: Int, _ body: (UInt32, _ startCode: Int32, _ endCode: Int32) -> Void)
  {
    let first = part << Chunking.bits
    for place in first..<min(first + Chunking.size, rows.count) {
      body(rows[place], starts[place], ends[place])
    }
  }
}
