import Westphalia

/// The pictures of the gallery.
///
/// What stands between the marks is shown in the page as it is here.
enum Scenes {
  static func graph() -> RelationGraph {
    // begin graph
    let russia = SovereignState.russia
    let northKorea = SovereignState.northKorea
    let ukraine = SovereignState.ukraine

    let graph = RelationGraph {
      Treaty.russiaNorthKorea2000.binds(russia, northKorea).from("2000-02-09", until: "2024-12-04")
      Treaty.pyongyang2024.binds(russia, northKorea).since("2024-06-19")
      russia.belongs(to: .g8).until("2014-03")
      northKorea.supplies(.artilleryShells, to: russia).since("2023-09")
      northKorea.supplies(.ballisticMissiles, to: russia).since("2023").alleged()
      russia.suppliesFood(to: northKorea).since("2023-09")
      russia.suppliesEnergy(.refinedPetroleum, to: northKorea).since("2023-09")
      russia.supportsTechnically(northKorea, purpose: "space").since("2023-09")
      russia.transfers(Technology.advancedMilitary, to: northKorea).since("2024-06").possibly()
      russia.isAtWar(with: ukraine).since("2022-02-24")
      SovereignState.iran.supplies(.drones, to: russia).since("2022")
      SovereignState.unitedStates.supplies(.airDefenseSystems, to: ukraine).since("2022")
      UNBody.panelOfExperts1874.monitors(.northKorea).from("2009", until: "2024-05")
      russia.triesToEvade(.northKorea, by: "refined petroleum").since("2023-09")
    }
    // end graph
    return graph
  }

  static func dates(_ graph: RelationGraph) -> SmallMultiples {
    // begin dates
    let flows = graph.excluding(Monitors.self, Evasion.self)
    let years = SmallMultiples(
      of: Diagram(of: flows, titled: "Russia, North Korea and the war"),
      on: ["2000", "2022-06", "2024-12-04"])
    // end dates
    return years
  }

  static func difference(_ graph: RelationGraph) -> Diagram {
    // begin difference
    let change = Diagram(
      from: graph.on("2000"), to: graph.on("2024-12-04"),
      titled: "What changed between 2000 and December 2024")
    // end difference
    return change
  }

  static func path(_ graph: RelationGraph) -> Diagram {
    let northKorea = SovereignState.northKorea
    let ukraine = SovereignState.ukraine
    // begin path
    let arms = graph.only(ArmsSupply.self, War.self)
    let way = arms.shortestPath(from: northKorea, to: ukraine)
    var shells = Diagram(of: graph.on("2024-12-04"), titled: "The way of the shells")
    shells.highlight = way.map {
      DiagramHighlight(path: $0, named: "from North Korea to the front")
    }
    // end path
    return shells
  }

  static func blocs() -> Diagram {
    // begin blocs
    let blocs: [Bloc] = [.g7, .brics, .aukus, .quad, .sco, .csto]
    var world = RelationGraph()
    for bloc in blocs {
      for state in bloc.members(on: "2024-12") ?? [] {
        world.relate(Membership(), from: state, to: bloc, during: .on("2024-12"))
      }
    }
    let map = Diagram(of: world, titled: "Six blocs in December 2024").clustered(by: blocs)
    // end blocs
    return map
  }

  static func excerpt(_ graph: RelationGraph) -> Diagram {
    let northKorea = SovereignState.northKorea
    // begin excerpt
    let names = [
      "RUS": "러시아", "PRK": "조선민주주의인민공화국", "UKR": "우크라이나", "IRN": "이란",
    ]
    let near = Diagram(of: graph.on("2024-12-04").around(northKorea), titled: "북한")
      .named { names["\($0.id)"] ?? $0.name }
      .styling(
        ArmsSupply.self,
        as: RelationStyle(
          "arms", line: .rgb(0xB00020), text: .rgb(0xB00020), width: 4, end: .arrow)
      )
      .themed(.greyscale)
    // end excerpt
    return near
  }
}
