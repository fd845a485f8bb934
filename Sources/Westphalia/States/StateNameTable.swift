import TypedGraph

/// The names of states beside those that their constants have: long forms, former names with their time, and the
/// spellings of data sets.
///
/// Sources: the United Nations' list of country names (UNGEGN), its list of members with the notes on their
/// names, and the rosters in its Yearbooks (1961, 1962, 1968, 1974); ISO 3166-1; Correlates of War State
/// System v2016; Gleditsch and Ward. What rests on none of them is marked ``EvidenceSource/generalKnowledge``.
enum StateNameTable {
  /// The names by the key of their state.
  static let byState: [String: [StateName]] = {
    var names: [String: [StateName]] = [:]
    for (state, texts) in longForms + sharedForms {
      names[state.id, default: []] += texts.map { StateName($0) }
    }
    for (rows, source) in [(renamedInUN, unitedNations), (renamedElsewhere, .generalKnowledge)] {
      for (state, spells) in rows {
        names[state.id, default: []] += spells.map { StateName($0.0, $0.1, source: source) }
      }
    }
    for (state, texts) in beforeIndependence {
      guard let first = state.existenceSpells.map(\.period.earliestStart).min() else { continue }
      names[state.id, default: []] += texts.map {
        StateName($0, .until(PartialDate(first)), source: .generalKnowledge)
      }
    }
    return names
  }()

  private static let unitedNations = EvidenceSource(
    "UN-members", title: "United Nations, “Member States”, notes on names; Yearbooks, rosters")
}
