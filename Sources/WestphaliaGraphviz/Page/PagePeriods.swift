/// How a page says when relations hold, where its table says it already.
///
/// A cell such as `since 2023-09` has the dates; what they are the dates of is one character for each relation. A
/// period whose dates are not all in its words, in order, is told apart.
enum PagePeriods {
  /// For a period that is told apart.
  static let explicit: Character = "*"

  /// One character for each relation.
  static func codes(of lines: [DiagramContent.Line]) -> String { String(lines.map(code)) }

  /// The character of a relation.
  ///
  /// `0` to `8`: thrice the kind of the start and that of the end, which are 0 for open, 1 for unknown, 2 for a date.
  /// `a`: what happened on a date; `b`: all of a date.
  static func code(of line: DiagramContent.Line) -> Character {
    let period = line.entry.period
    let said = dates(in: line.period)
    let bounds = [period.start, period.end]
    let stated = bounds.compactMap { bound -> PartialDate? in
      if case .date(let date) = bound { return date }
      return nil
    }
    if said == stated {
      let kinds = bounds.map { bound in
        switch bound {
        case .open: 0
        case .unknown: 1
        case .date: 2
        }
      }
      return Character("\(kinds[0] * 3 + kinds[1])")
    }
    guard said.count == 1 else { return explicit }
    if period == .on(said[0]) { return "a" }
    return period == .throughout(said[0]) ? "b" : explicit
  }

  /// The dates in a text, as the script finds them.
  private static func dates(in text: String) -> [PartialDate] {
    text.matches(of: /-?\d{4}(?:-\d\d){0,2}/.asciiOnlyDigits()).compactMap { match in
      do throws(DateError) {
        return try PartialDate(match.output)
      } catch {
        return nil
      }
    }
  }
}
