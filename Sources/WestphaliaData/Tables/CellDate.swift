import Westphalia

/// Dates in the bytes of a cell.
enum CellDate {
  /// A date of ISO 8601, `2012-09-01`, `2012-09`, `2012`, or in eight digits, `20120901`; nil for anything else.
  static func date(_ bytes: [UInt8], _ start: Int, _ end: Int) -> PartialDate? {
    func number(_ first: Int, _ count: Int) -> Int? {
      var value = 0
      for place in (start + first)..<(start + first + count) {
        let digit = bytes[place] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    func isHyphen(_ place: Int) -> Bool { bytes[start + place] == UInt8(ascii: "-") }
    do throws(DateError) {
      switch end - start {
      case 10:
        guard isHyphen(4), isHyphen(7), let year = number(0, 4), let month = number(5, 2),
          let day = number(8, 2)
        else { return nil }
        return PartialDate(try CalendarDate(year: year, month: month, day: day))
      case 8:
        guard let year = number(0, 4), let month = number(4, 2), let day = number(6, 2) else {
          return nil
        }
        return PartialDate(try CalendarDate(year: year, month: month, day: day))
      case 7:
        guard isHyphen(4), let year = number(0, 4), let month = number(5, 2) else { return nil }
        return try PartialDate(year: year, month: month)
      case 4: return try number(0, 4).map { year throws(DateError) in try PartialDate(year: year) }
      default: return nil
      }
    } catch {
      return nil
    }
  }
}
