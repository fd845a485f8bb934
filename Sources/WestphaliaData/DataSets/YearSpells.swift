import Westphalia

/// Spells put together from rows of one year each: years that follow one another are one.
struct YearSpells<Key: Hashable> {
  private var keys: [Key] = []
  private var years: [Key: [Int]] = [:]

  /// Adds a year in which something was so.
  mutating func add(_ year: Int, of key: Key) {
    if years[key] == nil { keys.append(key) }
    years[key, default: []].append(year)
  }

  /// The spells by key, in the order in which keys came first: from some day of the first year through some day of the
  /// last, without an end where that is the last year of the data.
  func spells(throughDataOf end: Int) -> [(key: Key, period: Period)] {
    keys.flatMap { key in
      var spells: [ClosedRange<Int>] = []
      for year in (years[key] ?? []).sorted() {
        if let last = spells.last, year <= last.upperBound + 1 {
          spells[spells.count - 1] = last.lowerBound...max(year, last.upperBound)
        } else {
          spells.append(year...year)
        }
      }
      return spells.compactMap { spell in
        Self.period(spell, isOpen: spell.upperBound >= end).map { (key, $0) }
      }
    }
  }

  private static func period(_ years: ClosedRange<Int>, isOpen: Bool) -> Period? {
    do throws(DateError) {
      let start = try PartialDate(year: years.lowerBound)
      return isOpen
        ? .since(start)
        : try Period(from: start, through: try PartialDate(year: years.upperBound))
    } catch {
      // The years were dates before they were added.
      return nil
    }
  }
}
