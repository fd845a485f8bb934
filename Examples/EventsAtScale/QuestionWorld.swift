import Westphalia

/// A small world, made so that each question has an answer and each of its rules a case: members that came and went, arms that went on
/// within and out of time, and drafts of the Security Council that were vetoed, or failed without a veto.
enum QuestionWorld {
  static let graph = RelationGraph {
    for state in [SovereignState.unitedStates, .unitedKingdom, .france, .canada, .italy, .norway] {
      state.belongs(to: .nato).since("1949-08-24")
    }
    SovereignState.westGermany.belongs(to: .nato).from("1955-05-06", until: "1990-10-03")
    SovereignState.germany.belongs(to: .nato).since("1990-10-03")
    for state in [SovereignState.poland, .hungary] {
      state.belongs(to: .warsawPact).from("1955-05-14", until: "1991-07-01")
      state.belongs(to: .nato).since("1999-03-12")
    }
    SovereignState.sovietUnion.belongs(to: .warsawPact).from("1955-05-14", until: "1991-07-01")
    SovereignState.finland.belongs(to: .nato).since("2023-04")

    SovereignState.northKorea.supplies(.artilleryShells, to: .russia).since("2023-09")
    SovereignState.northKorea.supplies(.ballisticMissiles, to: .russia).since("2023-12-30")
    SovereignState.iran.supplies(.drones, to: .russia).since("2022")
    SovereignState.russia.supplies(.combatAircraft, to: .iran).since("2024-06")
    // At any time.
    SovereignState.russia.supplies(.artillery, to: .belarus)
    SovereignState.china.supplies(.artillery, to: .northKorea).from("1950", until: "1960")

    // 13 to 2: two permanent members stand against it.
    for state in [
      SovereignState.albania, .brazil, .france, .gabon, .ghana, .india, .ireland, .kenya, .mexico,
      .norway, .unitedArabEmirates, .unitedKingdom, .unitedStates,
    ] { state.votes(.yes, on: newMeasures) }
    for state in [SovereignState.russia, .china] { state.votes(.no, on: newMeasures) }
    // 13 to 1, and an abstention, which is no veto.
    for state in [
      SovereignState.algeria, .ecuador, .france, .guyana, .japan, .malta, .mozambique, .southKorea,
      .sierraLeone, .slovenia, .switzerland, .unitedKingdom, .unitedStates,
    ] { state.votes(.yes, on: panelRenewal) }
    SovereignState.russia.votes(.no, on: panelRenewal)
    SovereignState.china.votes(.abstain, on: panelRenewal)
    // 8 to 2: a permanent member is against it, and it had failed without.
    for state in [
      SovereignState.argentina, .chad, .chile, .china, .france, .jordan, .luxembourg, .russia,
    ] { state.votes(.yes, on: palestine) }
    for state in [SovereignState.unitedStates, .australia] { state.votes(.no, on: palestine) }
    for state in [
      SovereignState.unitedKingdom, .lithuania, .nigeria, .rwanda, .southKorea,
    ] { state.votes(.abstain, on: palestine) }
  }

  private static let newMeasures = Draft("S/2022/431", voted: "2022-05-26")
  private static let panelRenewal = Draft("S/2024/255", voted: "2024-03-28")
  private static let palestine = Draft("S/2014/916", voted: "2014-12-30")
}
