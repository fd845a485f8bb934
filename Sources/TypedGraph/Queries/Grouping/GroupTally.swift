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
  private var pending: (rows: [UInt32], values: [Double])?

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
    if let unit, !table.isInOrderOfStarts(chunks: view.chunks, unit) { pending = ([], []) }
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
    guard pending == nil else {
      pending?.rows.append(UInt32(row))
      if addsUp { pending?.values.append(value) }
      return
    }
    count(chunk, Chunking.offset(of: row), value)
  }

  @inline(__always)
  private mutating func count(_ chunk: RowChunk, _ offset: Int, _ value: Double) {
    if days != nil, days?.isIn(chunk.starts[offset]) != true { open(chunk.starts[offset]) }
    var source = chunk.sources[offset]
    var target = chunk.targets[offset]
    if !areSymmetric.isEmpty, source > target, areSymmetric[Int(chunk.kinds[offset])] {
      swap(&source, &target)
    }
    let group = slots.group(bySource ? source : 0, byTarget ? target : 0, next: counts.count)
    if group == counts.count {
      counts.append(1)
      if addsUp { sums.append(value) }
      if bySource { sources.append(source) }
      if byTarget { targets.append(target) }
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
    guard let pending else { return }
    self.pending = nil
    guard let days else { return }
    let table = view.graph.relationTable
    var run = days
    let keys = pending.rows.map { row in
      let code = table.start[Int(row)]
      if !run.isIn(code) { run.move(to: code) }
      return run.first
    }
    // Numbers of equal dates stay in order.
    for place in keys.indices.sorted(by: { (keys[$0], $0) < (keys[$1], $1) }) {
      let row = Int(pending.rows[place])
      count(
        RowChunk(row, of: table), Chunking.offset(of: row), addsUp ? pending.values[place] : 0)
    }
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
