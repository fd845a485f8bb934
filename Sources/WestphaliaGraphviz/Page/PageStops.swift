/// The months on which something changes in what a page shows.
///
/// 1. A relation is looked at as `graph.on(month)` does: it holds possibly or certainly on the days of the
///    month, and does not where one of its ends certainly does not exist then.
/// 2. A month is a stop where this differs from the month before, for any relation. That a node comes or goes which
///    has no relation then is none: it stands pale either way.
/// 3. The month before the first change is a stop too where something holds on it.
/// 4. Of a view on a date only its own months are stops: none where it is a day or a month, which has nothing to choose from, and
///    of a year its first month and those in which something changes.
enum PageStops {
  /// The months, in order.
  ///
  /// - Complexity: O(*k* log *k*) in the bounds of periods, and O(*d*) for each change of a node of degree *d*.
  static func months(of content: DiagramContent) -> [PartialDate] {
    if let date = content.date, date.precision != .year { return [] }
    let months = allMonths(of: content)
    guard let date = content.date, !months.isEmpty else { return months }
    let first = PartialDate(monthOf: date.first)
    return [first] + months.filter { $0.first > date.first && $0.first <= date.last }
  }

  private static func allMonths(of content: DiagramContent) -> [PartialDate] {
    var machine = Machine(content)
    let events = machine.events.keys.sorted()
    guard let first = events.first else { return [] }
    machine.look(at: first - 1, all: true)
    var months = machine.showsSomething ? [first - 1] : []
    for month in events where machine.look(at: month, all: false) { months.append(month) }
    if months.count == 1, months[0] == first - 1 { return [] }
    return months.compactMap(date)
  }

  /// A month's number as a date; nil outside of the calendar.
  private static func date(_ month: Int) -> PartialDate? {
    guard let bounds = days(of: month) else { return nil }
    return PartialDate(monthOf: bounds.first)
  }

  /// The first and the last day of a month; nil outside of the calendar.
  fileprivate static func days(of month: Int) -> (first: CalendarDate, last: CalendarDate)? {
    let year = month >= 0 ? month / 12 : -((11 - month) / 12)
    guard (-9999...9999).contains(year) else { return nil }
    do throws(DateError) {
      let date = try PartialDate(year: year, month: month - year * 12 + 1)
      return (date.first, date.last)
    } catch {
      return nil
    }
  }

  private struct Machine {
    private let periods: [PeriodBounds]
    private let existence: [[PeriodBounds]]
    private let ends: [(Int, Int)]
    private var touching: [[Int]]
    /// What may change in a month: relations, and nodes as numbers below zero.
    private(set) var events: [Int: [Int]] = [:]
    private var present: [Bool]
    private var held: [Certainty]

    init(_ content: DiagramContent) {
      periods = content.lines.map { PeriodBounds($0.entry.period) }
      existence = content.items.map { ($0.existence ?? []).map { PeriodBounds($0) } }
      ends = content.lines.map { ($0.source, $0.target) }
      touching = Array(repeating: [], count: content.items.count)
      present = Array(repeating: true, count: content.items.count)
      held = Array(repeating: .no, count: periods.count)
      for (index, end) in ends.enumerated() {
        touching[end.0].append(index)
        if end.0 != end.1 { touching[end.1].append(index) }
      }
      for (index, period) in periods.enumerated() { note(period, of: index) }
      for (index, periods) in existence.enumerated() {
        for period in periods { note(period, of: -1 - index) }
      }
    }

    var showsSomething: Bool { held.contains { $0 != .no } }

    /// Notes in which months a period may begin to hold, to be certain, to be so no more, to be over.
    private mutating func note(_ period: PeriodBounds, of thing: Int) {
      let months = [
        Self.month(of: period.firstStart), Self.firstMonth(from: period.lastStart),
        Self.month(of: period.firstEnd), Self.firstMonth(from: period.lastEnd),
      ]
      for month in Set(months.compactMap { $0 }) { events[month, default: []].append(thing) }
    }

    /// The number of the month that a day lies in; nil for what lies beyond the calendar.
    private static func month(of day: Int32) -> Int? {
      CalendarDate(dayNumber: Int(day)).map { $0.year * 12 + $0.month - 1 }
    }

    /// The first month that does not begin before a day.
    private static func firstMonth(from day: Int32) -> Int? {
      guard let date = CalendarDate(dayNumber: Int(day)) else { return nil }
      return date.year * 12 + date.month - (date.day == 1 ? 1 : 0)
    }

    /// Looks at a month, and says whether anything is otherwise than when it looked last.
    @discardableResult
    mutating func look(at month: Int, all: Bool) -> Bool {
      guard let days = PageStops.days(of: month) else { return false }
      let (first, last) = (days.first.dayNumber, days.last.dayNumber)
      var isChanged = false
      var relations = all ? Array(periods.indices) : []
      let things = all ? existence.indices.map { -1 - $0 } : events[month] ?? []
      for thing in things {
        guard thing < 0 else {
          relations.append(thing)
          continue
        }
        let node = -1 - thing
        let known = existence[node]
        let isThere =
          known.isEmpty || known.contains { $0.holds(from: first, through: last) != .no }
        guard isThere != present[node] else { continue }
        present[node] = isThere
        relations += touching[node]
      }
      for relation in relations {
        let (source, target) = ends[relation]
        let now =
          present[source] && present[target]
          ? periods[relation].holds(from: first, through: last) : .no
        guard now != held[relation] else { continue }
        held[relation] = now
        isChanged = true
      }
      return isChanged
    }
  }
}
