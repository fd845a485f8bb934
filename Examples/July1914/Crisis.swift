import Westphalia

/// July and August 1914, played: who was bound by what, and who was not, and why.
enum Crisis {
  static let list = EvidenceSource("treaties-1914", title: "the list of treaties of 1914")

  /// The treaties and their parties; the list covers the treaties of 1914, so that its silence counts.
  static let treaties = RelationGraph {
    Coverage(of: list, over: .throughout("1914"), Party.self)
    Treaty.dualAlliance.binds(.germany, .austriaHungary)
    Treaty.tripleAlliance.binds(.italy, .germany, .austriaHungary)
    Treaty.romania1883.binds(.austriaHungary, .romania, .germany, .italy)
    Treaty.francoRussianAlliance.binds(.france, .russia)
    Treaty.francoItalian1902.binds(.italy, .france)
    Treaty.angloJapaneseAlliance.binds(.unitedKingdom, .japan)
    Treaty.angloPortugueseAlliance.binds(.unitedKingdom, .portugal)
    Treaty.serbiaGreece1913.binds(.serbia, .greece)
    Treaty.montenegroSerbia.binds(.montenegro, .serbia)
    Treaty.ententeCordiale.binds(.unitedKingdom, .france)
    Treaty.angloRussianEntente.binds(.unitedKingdom, .russia)
    Treaty.belgium1839.binds(
      .austriaHungary, .france, .unitedKingdom, .germany, .russia, .belgium)
  }

  /// Who attacks whom; whether it was provoked is what the capitals disputed, and is left out.
  static let attacks: [Attack] = [
    attack(.austriaHungary, .serbia, "1914-07-28"),
    attack(.germany, .russia, "1914-08-01"),
    attack(.germany, .france, "1914-08-03"),
    attack(.germany, .belgium, "1914-08-04"),
    attack(.austriaHungary, .russia, "1914-08-06"),
    attack(.japan, .germany, "1914-08-23"),
  ]

  static let scenario = Scenario(on: treaties, from: "1914-07-28") {
    for attack in attacks { ScenarioEvent(on: attack.date, .attack(attack)) }
  }

  private static func attack(
    _ attacker: SovereignState, _ victim: SovereignState, _ date: PartialDate
  ) -> Attack {
    Attack(by: attacker, on: victim, at: date, in: .territory(of: victim))
  }

  /// Who was bound to whom before 1914, treaty by treaty, while each was in force; up to the war.
  static let alliances: Diagram = {
    var graph = RelationGraph()
    for party in treaties.relations(of: Party.self) {
      let inForce = party.target.terms.first?.period ?? .always
      graph.relate(
        party.relation, from: party.source, to: party.target,
        during: inForce.ending(.date("1914-08-04")), evidence: party.evidence)
    }
    return Diagram(of: graph, titled: "Alliances before 1914")
  }()

  /// The crisis as a picture: every attack and every promise called on.
  static func diagram(of run: ScenarioRun) -> Diagram {
    var graph = RelationGraph()
    for response in run.responses {
      for entry in response.graph.relations {
        if let attack = entry.as(ArmedAttack.self) {
          graph.relate(
            attack.relation, from: attack.source, to: attack.target, during: entry.period,
            evidence: entry.evidence)
        } else if let call = entry.as(CallToArms.self) {
          graph.relate(
            call.relation, from: call.source, to: call.target, during: .on(response.attack.date),
            evidence: entry.evidence)
        }
      }
    }
    return Diagram(of: graph, titled: "July and August 1914")
  }
}
