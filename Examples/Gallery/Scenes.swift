import PyongyangModel
import Westphalia

/// The pictures of the gallery.
///
/// What stands between the marks is shown in the page as it is here.
enum Scenes {
  static func article() -> GraphView {
    // begin article
    let article = FoundingArticle.statements(in: FoundingArticle.graph.view)
    // end article
    return article
  }

  static func founding(_ article: GraphView) -> Diagram {
    // begin founding
    let picture = FoundingArticle.diagram(of: article, on: nil)
    // end founding
    return picture
  }

  static func dark(_ picture: Diagram) -> Diagram {
    // begin dark
    let dark = picture.themed(.dark)
    // end dark
    return dark
  }

  static func italian(_ article: GraphView) -> Diagram {
    // begin italian
    let italian = FoundingArticle.italianDiagram(of: article, on: nil)
    // end italian
    return italian
  }

  static func dates(_ article: GraphView) -> SmallMultiples {
    // begin dates
    let stated = article.believing(.facts).filter("with a date") { !$0.period.isUnknown }
    let facts = FoundingArticle.diagram(of: stated, on: nil)
    let dates = SmallMultiples(of: facts, on: ["2000", "2023-09", "2024-06"])
    // end dates
    return dates
  }

  static func difference(_ article: GraphView) -> Diagram {
    // begin difference
    let dated = article.filter("with a date") { !$0.period.isUnknown }
    let change = Diagram(
      from: dated.on("2000"), to: dated.on("2024-06"),
      titled: "What the article has for 2000 and for June 2024")
    // end difference
    return change
  }

  static func path(_ article: GraphView) throws -> Diagram {
    // begin path
    let arms = article.only(ArmsSupply.self, War.self)
    let way = try arms.shortestPath(from: SovereignState.northKorea, to: SovereignState.ukraine)
    var path = FoundingArticle.diagram(of: article.on("2024-06"), on: "2024-06")
    path.highlight = way.map {
      DiagramHighlight(path: $0, named: "from North Korea to the front")
    }
    // end path
    return path
  }

  static func blocs() throws -> Diagram {
    // begin blocs
    let blocs: [Bloc] = [.g7, .brics, .aukus, .quad, .sco, .csto]
    var world = RelationGraph()
    for bloc in blocs {
      for state in try bloc.members(on: "2024-12") {
        world.relate(Membership(), from: state, to: bloc, during: .on("2024-12"))
      }
    }
    let map = Diagram(of: world, titled: "Six blocs in December 2024").clustered(by: blocs)
    // end blocs
    return map
  }

  static func rollCall() -> Diagram {
    // begin roll call
    let draft = Draft("S/2024/255", name: "renewal of the Panel of Experts", voted: "2024-03-28")
    let votes = RelationGraph {
      for seat in UNBody.securityCouncil.seats
      where seat.period.holds(on: "2024-03-28") == .certainly {
        let state = seat.state
        state.votes(state == .russia ? .no : state == .china ? .abstain : .yes, on: draft)
      }
    }
    let call = Diagram(of: votes, titled: "The end of the Panel of Experts")
    // end roll call
    return call
  }

  static func members() throws -> Diagram {
    // begin members
    let allies = try Bloc.nato.members(on: "2024-12")
    let alliance = RelationGraph {
      for state in allies {
        state.belongs(to: .nato)
        Treaty.northAtlantic.binds(state)
      }
      for buyer in [SovereignState.unitedKingdom, .norway, .netherlands, .italy, .denmark] {
        SovereignState.unitedStates.supplies(.combatAircraft, to: buyer)
      }
      SovereignState.germany.supplies(.mainBattleTanks, to: .norway)
      SovereignState.turkey.supplies(.drones, to: .poland)
      SovereignState.france.supplies(.warships, to: .greece)
    }
    let members = Diagram(of: alliance, titled: "NATO in December 2024, and some of its arms")
    // end members
    return members
  }

  static func matrix() -> Diagram {
    // begin matrix
    let pacts = RelationGraph {
      for treaty in Treaty.all { treaty.bindsRecordedParties() }
    }
    let matrix = Diagram(of: pacts.on("1955-06"), titled: "Parties to alliances in June 1955")
      .drawn(as: .matrix)
    // end matrix
    return matrix
  }

  static func overview() throws -> Diagram {
    // begin overview
    var memberships = RelationGraph()
    for bloc in Bloc.all where bloc.isMembershipRecorded {
      for spell in bloc.membership
      where spell.status == .full && spell.period.holds(on: "2024-12") == .certainly {
        memberships.relate(Membership(), from: spell.state, to: bloc, during: .on("2024-12"))
      }
    }
    let overview = Diagram(of: memberships, titled: "Blocs and their members in December 2024")
      .drawn(as: .overview)
    // end overview
    return overview
  }

  static func excerpt(_ article: GraphView) throws -> Diagram {
    // begin excerpt
    let names = [
      "RUS": "러시아", "PRK": "조선민주주의인민공화국", "UKR": "우크라이나", "UNSC": "안전 보장 이사회",
    ]
    let near = try article.believing(.facts).around(SovereignState.northKorea)
    let korean = Diagram(of: near, titled: "북한")
      .named { names["\($0.id)"] ?? $0.name }
      .styling(
        ArmsSupply.self,
        as: RelationStyle(
          "arms", line: .rgb(0xB00020), text: .rgb(0xB00020), width: 4, end: .arrow)
      )
      .themed(.grayscale)
    // end excerpt
    return korean
  }
}
