/// Counts and sums of groups of relations, while these are read.
///
/// Groups are numbered as they are met. Relations come by date: what is met of one date is looked up in a table of its
/// own, which the next date takes over without clearing it.
@usableFromInline
struct GroupTally {
  private(set) var counts: [Int] = []
  private(set) var sums: [Double] = []
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []

  /// The dates met, each with its first group.
  private(set) var parts: [(date: PartialDate?, start: Int)] = []

  private let view: GraphView
  private let bySource: Bool
  private let byTarget: Bool
  private let addsUp: Bool
  private let areSymmetric: [Bool]
  private var days: CalendarRun?
  private var slots: GroupSlots

  /// Relations met where these do not come by date, to be put in order first.
  private var pending: PendingRows?

  init(_ view: GraphView, by keys: [GroupingKey], addsUp: Bool) {
    self.view = view
    self.addsUp = addsUp
    bySource = keys.contains(.source)
    byTarget = keys.contains(.target)
    let table = view.graph.relationTable
    let ties = table.ties.map { !$0.isDirected }
    areSymmetric = ties.contains(true) ? ties : []
    let unit = keys.compactMap(\.unit).min { $0.rawValue < $1.rawValue }
    days = unit.map(CalendarRun.init)
    let vertexCount = view.graph.nodeTable.vertexCount
    // There are less than 2³¹ vertices, and the product fits.
    slots = GroupSlots(
      width: bySource && byTarget ? vertexCount : 1,
      keyCount: (bySource ? vertexCount : 1) * (byTarget ? vertexCount : 1),
      rowCount: view.rowCount)
    if let unit, !table.isInOrderOfStarts(chunks: view.chunks, unit) { pending = PendingRows() }
    if days == nil { parts = [(nil, 0)] }
  }

  /// Adds relations of one run of payloads.
  ///
  /// - Parameters:
  ///   - run: The rows; those that are not among the words are passed over.
  ///   - words: A bit for each row.
  ///   - values: What is added up, one for each row of the run.
  @usableFromInline
  mutating func add<R: Relation>(
    _ run: PayloadRun<R>, in words: [UInt64], _ values: [Double]
  ) {
    guard !values.isEmpty else { return }
    let chunk = RowChunk(run.firstRow, of: view.graph.relationTable)
    if let rows = run.rows {
      for (row, value) in zip(rows, values)
      where words[Int(row >> 6)] & (1 &<< UInt64(row & 63)) != 0 {
        add(chunk, Int(row), value)
      }
      return
    }
    var row = run.firstRow
    let values = values.span
    for place in values.indices {
      if words[row >> 6] & (1 &<< UInt64(truncatingIfNeeded: row & 63)) != 0 {
        add(chunk, row, values[place])
      }
      row += 1
    }
  }

  /// Adds all relations of the view, without sums.
  mutating func addAll() {
    let table = view.graph.relationTable
    var chunk = RowChunk()
    view.forEachWord { word, bits in
      if Chunking.chunk(of: word * 64) != chunk.number { chunk = RowChunk(word * 64, of: table) }
      var rest = bits
      while rest != 0 {
        add(chunk, word * 64 + rest.trailingZeroBitCount, 0)
        rest &= rest &- 1
      }
    }
  }

  @inline(__always)
  private mutating func add(_ chunk: RowChunk, _ row: Int, _ value: Double) {
    let offset = Chunking.offset(of: row)
    var (source, target) = (chunk.sources[offset], chunk.targets[offset])
    if !areSymmetric.isEmpty, source > target, areSymmetric[Int(chunk.kinds[offset])] {
      swap(&source, &target)
    }
    let ends = Ends(source: bySource ? source : 0, target: byTarget ? target : 0)
    if pending == nil {
      count(chunk.starts[offset], ends, value)
    } else {
      pending?.starts.append(chunk.starts[offset])
      pending?.ends.append(ends)
      if addsUp { pending?.values.append(value) }
    }
  }

  @inline(__always)
  private mutating func count(_ start: Int32, _ ends: Ends, _ value: Double) {
    if days != nil, days?.isIn(start) != true { open(start) }
    let group = slots.group(ends.source, ends.target, next: counts.count)
    if group == counts.count {
      counts.append(1)
      if addsUp { sums.append(value) }
      if bySource { sources.append(ends.source) }
      if byTarget { targets.append(ends.target) }
    } else {
      counts[group] &+= 1
      if addsUp { sums[group] += value }
    }
  }

  /// Goes on with the date of a start.
  private mutating func open(_ code: Int32) {
    days?.move(to: code)
    parts.append((days?.date, counts.count))
    slots.forget(before: counts.count)
  }

  /// Counts what waits to be put in order of date.
  mutating func finish() {
    guard let pending, let days else { return }
    self.pending = nil
    let sorted = pending.sorted(by: days)
    for place in sorted.starts.indices {
      count(sorted.starts[place], sorted.ends[place], addsUp ? sorted.values[place] : 0)
    }
  }
}

/// The ends by which a relation is counted; 0 for one by which it is not.
private struct Ends {
  var source: UInt32
  var target: UInt32
}

/// Relations that wait to be put in order of their dates.
private struct PendingRows {
  var starts: [Int32] = []
  var ends: [Ends] = []
  /// What is added up; empty where nothing is.
  var values: [Double] = []

  /// The relations in the order of the units of the calendar in which they start, those of one unit as they came.
  ///
  /// - Complexity: O(*k*) in the relations where they start on fewer different days than they are, as in most tables.
  func sorted(by days: CalendarRun) -> PendingRows {
    let units = CalendarUnits(of: starts, days)
    var places = units.firstPlaces
    var sorted = self
    for place in starts.indices {
      let unit = Int(units.numbers[place])
      let new = places[unit]
      places[unit] += 1
      sorted.starts[new] = starts[place]
      sorted.ends[new] = ends[place]
      if !values.isEmpty { sorted.values[new] = values[place] }
    }
    return sorted
  }
}

/// The units of the calendar in which some relations start, by numbers.
private struct CalendarUnits {
  /// The number of the unit of each start.
  private(set) var numbers: [UInt32] = []

  /// The first day of each unit.
  private var firsts: [Int32] = []
  private var numberOfFirst: [Int32: UInt32] = [:]

  init(of starts: [Int32], _ run: CalendarRun) {
    var run = run
    var (least, most) = (Int.max, Int.min)
    for code in starts where code > Period.unknownCode {
      (least, most) = (min(least, Int(code >> 2)), max(most, Int(code >> 2)))
    }
    // For each day and how exactly it is known its unit, where there are not many more days than relations.
    let dayCount = least <= most ? most - least + 1 : 0
    var known: [UInt32] =
      dayCount <= max(1 << 12, starts.count)
      ? Array(repeating: .max, count: dayCount * 4) : []
    numbers.reserveCapacity(starts.count)
    for code in starts {
      let place = code > Period.unknownCode ? Int(code) - least * 4 : -1
      if known.indices.contains(place), known[place] != .max {
        numbers.append(known[place])
        continue
      }
      if !run.isIn(code) { run.move(to: code) }
      let number = number(of: run.first)
      if known.indices.contains(place) { known[place] = number }
      numbers.append(number)
    }
  }

  private mutating func number(of first: Int32) -> UInt32 {
    if let number = numberOfFirst[first] { return number }
    let number = UInt32(firsts.count)
    firsts.append(first)
    numberOfFirst[first] = number
    return number
  }

  /// Where the first relation of each unit stands, in the order of the units.
  var firstPlaces: [Int] {
    var counts = [Int](repeating: 0, count: firsts.count)
    for number in numbers { counts[Int(number)] += 1 }
    var places = counts
    var place = 0
    for unit in firsts.indices.sorted(by: { firsts[$0] < firsts[$1] }) {
      places[unit] = place
      place += counts[unit]
    }
    return places
  }
}

/// The columns of the chunk of a row.
private struct RowChunk {
  var number = -1
  var sources: [UInt32] = []
  var targets: [UInt32] = []
  var kinds: [UInt16] = []
  var starts: [Int32] = []

  init() {}

  init(_ row: Int, of table: RelationTable) {
    number = Chunking.chunk(of: row)
    sources = table.source.chunks[number]
    targets = table.target.chunks[number]
    kinds = table.kind.chunks[number]
    starts = table.start.chunks[number]
  }
}

/// The days of one day, month or year.
struct CalendarRun {
  private let unit: PartialDate.Precision

  /// The first day; below every day for starts that do not say in which unit they lie.
  private(set) var first = Int32.max
  private var end = Int32.min

  init(_ unit: PartialDate.Precision) {
    self.unit = unit
  }

  /// The date; nil where starts do not say.
  var date: PartialDate? {
    first == .min ? nil : PartialDate(code: first << 2 | unit.rawValue)
  }

  /// Whether a start lies in these days.
  @inline(__always)
  func isIn(_ code: Int32) -> Bool {
    let day = code >> 2
    guard first != .min else { return !isKnown(code) }
    return day >= first && day < end && isKnown(code)
  }

  @inline(__always)
  private func isKnown(_ code: Int32) -> Bool {
    code > Period.unknownCode && code & 3 <= unit.rawValue
  }

  /// Goes to the days in which a start lies.
  mutating func move(to code: Int32) {
    guard isKnown(code) else {
      (first, end) = (.min, .min)
      return
    }
    let day = PartialDate(code: code).first
    let whole =
      switch unit {
      case .day: PartialDate(day)
      case .month: PartialDate(monthOf: day)
      case .year: PartialDate(yearOf: day)
      }
    (first, end) = (whole.first.dayNumber, whole.last.dayNumber + 1)
  }
}

/// The numbers of groups by their ends.
///
/// Where there are few pairs of nodes for the relations to be counted there is a slot for each, else a table of hashes.
struct GroupSlots {
  /// What was stored when: the number of a group plus one, below ``base`` where it is of an earlier date.
  private var numbers: [UInt32]
  private var keys: [UInt64] = []
  private var base = 0
  private let width: UInt64
  private var held = 0

  /// - Parameters:
  ///   - width: What the first part of a key is multiplied by.
  ///   - keyCount: The number of keys there can be.
  ///   - rowCount: The number of relations that will be counted.
  init(width: Int, keyCount: Int, rowCount: Int) {
    self.width = UInt64(width)
    let isDense = keyCount <= max(1 << 12, 4 * rowCount)
    numbers = Array(repeating: 0, count: isDense ? keyCount : 1 << 10)
    if !isDense { keys = Array(repeating: 0, count: numbers.count) }
  }

  /// Begins a new date: groups before a number are met no more.
  mutating func forget(before group: Int) {
    base = group
    held = 0
  }

  /// The number of the group of two ends; the next one where they are new.
  @inline(__always)
  mutating func group(_ source: UInt32, _ target: UInt32, next: Int) -> Int {
    let key = UInt64(source) &* width &+ UInt64(target)
    guard keys.isEmpty else { return hashed(key, next: next) }
    let stored = Int(numbers[Int(key)])
    if stored > base { return stored - 1 }
    numbers[Int(key)] = UInt32(next + 1)
    return next
  }

  private mutating func hashed(_ key: UInt64, next: Int) -> Int {
    if held * 2 >= numbers.count { grow() }
    let slot = slot(of: key)
    if Int(numbers[slot]) > base { return Int(numbers[slot]) - 1 }
    keys[slot] = key
    numbers[slot] = UInt32(next + 1)
    held += 1
    return next
  }

  /// The slot that holds a key, or the free one where it belongs; slots of earlier dates are free.
  private func slot(of key: UInt64) -> Int {
    let mask = numbers.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while Int(numbers[slot]) > base, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let before = (keys, numbers)
    keys = Array(repeating: 0, count: before.0.count * 2)
    numbers = Array(repeating: 0, count: before.0.count * 2)
    for (key, number) in zip(before.0, before.1) where Int(number) > base {
      let slot = slot(of: key)
      (keys[slot], numbers[slot]) = (key, number)
    }
  }
}

extension RelationTable {
  /// Whether rows of some chunks come by the calendar units in which they begin: their starts ascend, and those that do
  /// not say in which unit they lie come first.
  func isInOrderOfStarts(chunks: [Int]?, _ unit: PartialDate.Precision) -> Bool {
    var last = Int32.min
    func ascends(_ codes: [Int32]) -> Bool {
      // No branch within a chunk: several are compared at a time.
      var isAscending = last <= codes.first ?? .max
      for place in 0..<max(codes.count - 1, 0) {
        isAscending = isAscending && codes[place] <= codes[place + 1]
      }
      var areKnown = true
      for code in codes {
        areKnown = areKnown && (code <= Period.unknownCode || code & 3 <= unit.rawValue)
      }
      last = codes.last ?? last
      return isAscending && areKnown
    }
    return chunks.map { $0.allSatisfy { ascends(start.chunks[$0]) } }
      ?? start.chunks.allSatisfy(ascends)
  }
}
