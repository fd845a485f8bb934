import Westphalia

/// How balanced the whole system of states was, period by period: the share of its triads that are balanced.
enum BalanceSeries {
  /// The series of a signed network, by the periods that its relations have.
  ///
  /// Source: Cartwright and Harary, “Structural Balance”, Psychological Review 63 (1956).
  static func table(of network: RelationGraph) throws -> MeasureTable? {
    guard let (first, last) = span(of: network) else { return nil }
    let dates = PartialDate.every(first.precision, from: first, through: last)
    return try network.series(of: .dyadCount, .balancedShare(), over: dates)
  }

  /// The first and the last period.
  private static func span(of network: RelationGraph) -> (PartialDate, PartialDate)? {
    let periods = network.relations.map(\.period)
    guard let first = periods.min(by: { $0.earliestStart < $1.earliestStart }),
      let last = periods.max(by: { $0.earliestStart < $1.earliestStart }),
      let start = date(of: first), let end = date(of: last)
    else { return nil }
    return (start, end)
  }

  /// The day, month or year that a period is all of.
  private static func date(of period: Period) -> PartialDate? {
    let day = PartialDate(period.earliestStart)
    let (year, month, _) = period.earliestStart.components
    do throws(DateError) {
      for date in [try PartialDate(year: year), try PartialDate(year: year, month: month), day]
      where Period.throughout(date) == period { return date }
    } catch {
      return nil
    }
    return nil
  }
}
