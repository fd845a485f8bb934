/// What the literature reports of promises honored in war, and what it counts differently.
///
/// Only these figures are not computed from the data.
enum Literature {
  /// A figure that a study reports.
  struct Finding {
    let study: String
    let figure: String
  }

  static let findings = [
    Finding(
      study: "Leeds, Long and Mitchell 2000 (Journal of Conflict Resolution 44: 686–699)",
      figure: "74.5 % of obligations honored as specified, 1816–1944"),
    Finding(
      study: "Berkemeier and Fuhrmann 2018 (Research & Politics 5)",
      figure:
        "73 of 146 wars × alliances honored (50 %), 1816–2003: 66 % before 1945, 22 % after; 215 left"
        + " out because the treaty did not call; 41 % of defense pacts"),
  ]

  static let differences = [
    "Duties: here only promises to help the attacked by force. Berkemeier and Fuhrmann count"
      + " promises to join an attack, to stay neutral and not to attack as well, and report 74 % for offense, 78 % for"
      + " neutrality and 37 % for nonaggression; Leeds, Long and Mitchell count obligations as specified.",
    "Conditions: the studies read the treaty where it names an adversary, a place or a conflict. The table of members"
      + " says only that it names one, so these promises are not counted as called on here; they stand apart as those of"
      + " which it cannot be told.",
    "Who was attacked: here the states of the side without initiators on its first day. An attack later in the same war"
      + " (on Belgium in 1914, on the Soviet Union in 1941) asks nobody here.",
    "Victims: who was on that side from the first day is a victim here, and neither honors nor breaks its promise to"
      + " another one (Prussia and the states of southern Germany in 1870).",
    "Who came: here the participants in the list of wars, with its threshold of 1,000 troops or 100 dead. Help below it,"
      + " and help that came when the victim had left the war, does not count.",
    "States: who is not in the list of states on the day (Montenegro in 1914) can be in no war of the list of wars, and is"
      + " counted apart.",
    "When: here at any time while the victim fought, also years later. Treaties made during the war are not asked.",
    "Unit: here a state for each victim, and beside it a treaty for each war; a treaty of many members counts as many"
      + " states, and as one treaty. The studies count a treaty for each war or obligation.",
    "Attack: the initiator by the list of wars attacks, whoever provoked it; who moved first is not who was the aggressor"
      + " in law.",
    "Requests: a promise owed on request counts as called on, as no table says who asked.",
    "Versions: the tables of the files at hand, not those of 2000 or 2018.",
  ]

  static func lines(beside survey: Survey) -> [String] {
    ["The literature reports:"] + findings.map { "- \($0.study): \($0.figure)." }
      + [
        "Here, wars × treaties honored by some or all, where fighting as a victim counts as honoring:",
        "- that called on somebody: \(shares(of: survey, \.treaties)).",
        "- that called on somebody or may have: \(shares(of: survey, \.possibleTreaties)).",
      ]
      + ["What is counted differently:"] + differences.map { "- \($0)" }
  }

  /// `5 of 7 (71.4 %) before 1945, …`.
  private static func shares(
    of survey: Survey, _ treaties: (Tally) -> Tally.Treaties
  ) -> String {
    func share(_ tally: Tally) -> String {
      let (part, whole) = (treaties(tally).widelyHonored, treaties(tally).wideCount)
      return "\(part) of \(whole) (\(TotalsText.percent(part, of: whole)))"
    }
    return "\(share(survey.tally(of: ..<1945))) before 1945, "
      + "\(share(survey.tally(of: 1945...))) from 1945, \(share(survey.tally(of: 0...))) in all"
  }
}
