import Westphalia

/// The totals of a survey as a table, before 1945, from 1945 on and of all years.
enum TotalsText {
  static func lines(of survey: Survey) -> [String] {
    let tallies = [survey.tally(of: ..<1945), survey.tally(of: 1945...), survey.tally(of: 0...)]
    var lines = [row("", ["before 1945", "from 1945", "all"])]
    func add(_ heading: String, _ value: (Tally) -> Int) {
      lines.append(row(heading, tallies.map { "\(value($0))" }))
    }
    func share(_ heading: String, _ value: (Tally) -> (part: Int, of: Int)) {
      lines.append(row(heading, tallies.map { percent(value($0).part, of: value($0).of) }))
    }
    add("wars", \.wars)
    add("  without an attacker by the list", \.warsWithoutAttacker)
    add("victims", \.victims)
    add("  for whom a promise certainly called on somebody", \.victimsWithCall)
    add("states called on (each for each victim)", \.called.count)
    add("  came", \.called.came)
    add("  came too late", \.called.cameTooLate)
    add("  fought for the other side", \.called.foughtForOtherSide)
    add("  stayed out", \.called.stayedOut)
    share("  honored") { ($0.called.came, $0.called.count) }
    add("  beside these: victims themselves", \.called.victimsThemselves)
    add("  beside these: not in the lists", \.called.notListed)
    share("  honored, if fighting as a victim counts") {
      ($0.called.came + $0.called.victimsThemselves, $0.called.count + $0.called.victimsThemselves)
    }
    add("states of which it cannot be told", \.open.count)
    add("  came", \.open.came)
    add("  beside these: victims themselves", \.open.victimsThemselves)
    add("states that came uncalled (each in a war)", \.cameUncalled)
    add("wars × treaties that called on somebody", \.treaties.count)
    add("  honored by all", \.treaties.honored)
    add("  honored by some", \.treaties.halfHonored)
    add("  honored by nobody", \.treaties.broken)
    share("  honored by some or all") {
      ($0.treaties.honored + $0.treaties.halfHonored, $0.treaties.count)
    }
    add("  beside these: called on victims themselves alone", \.treaties.victimsAlone)
    share("  honored, if fighting as a victim counts") {
      ($0.treaties.widelyHonored, $0.treaties.wideCount)
    }
    add("wars × treaties that called on somebody, or may have", \.possibleTreaties.count)
    share("  honored by some or all") {
      ($0.possibleTreaties.honored + $0.possibleTreaties.halfHonored, $0.possibleTreaties.count)
    }
    add("  beside these: called on victims themselves alone", \.possibleTreaties.victimsAlone)
    share("  honored, if fighting as a victim counts") {
      ($0.possibleTreaties.widelyHonored, $0.possibleTreaties.wideCount)
    }
    add("wars × treaties in force that called on nobody", \.treatiesNotCalled)
    lines.append("why a state was not called on (each for each victim)")
    for reason in WhyNot.allCases where tallies.contains(where: { $0.notCalled[reason] != nil }) {
      add("  \(reason)") { $0.notCalled[reason] ?? 0 }
    }
    return lines
  }

  /// `66.0 %`; a dash where there is nothing to divide by.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = (2000 * part + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private static func row(_ heading: String, _ cells: [String]) -> String {
    heading.padded(to: 62) + cells.map { $0.aligned(to: 13) }.joined()
  }
}
