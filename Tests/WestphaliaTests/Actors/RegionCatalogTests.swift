import Testing
import Westphalia

@Suite("The catalog of regions")
struct RegionCatalogTests {
  @Test("No region is empty, and each stands in the list once")
  func all() throws {
    #expect(Set(Region.all.map(\.id)).count == Region.all.count)
    #expect(
      try DeclaredConstants.names(of: "Region", in: "Actors").count == Region.all.count)
    for region in Region.all {
      #expect(region.states.count >= 4, "\(region.name)")
      #expect(Set(region.states).count == region.states.count, "\(region.name)")
      #expect(Set(region.states).isDisjoint(with: region.straddling), "\(region.name)")
    }
  }

  @Test("Every state lies in one continent, or straddles two")
  func continents() {
    let continents: [Region] = [.africa, .americas, .asia, .europe, .oceania]
    for state in SovereignState.all {
      let homes = continents.filter { $0.states.contains(state) }.count
      let borders = continents.filter { $0.straddling.contains(state) }.count
      #expect((homes, borders) == (1, 0) || (homes, borders) == (0, 2), "\(state.name)")
    }
  }

  @Test(
    "The continents are those of the United Nations' M49",
    .enabled(if: SharedTable.has("iso3166_all.csv"), "needs ../shared/data/iso3166_all.csv"))
  func m49() throws {
    let continents: [String: Region] = [
      "Africa": .africa, "Americas": .americas, "Asia": .asia, "Europe": .europe,
      "Oceania": .oceania,
    ]
    var compared = 0
    for row in try SharedTable("iso3166_all.csv").rows {
      guard let state = row["alpha-3"].flatMap({ SovereignState.withISO(alpha3: $0) }),
        let continent = row["region"].flatMap({ continents[$0] })
      else { continue }
      #expect(
        continent.states.contains(state) || continent.straddling.contains(state), "\(state.name)")
      compared += 1
    }
    #expect(compared > 190)
  }

  @Test(
    "A home territory lies in a region, outside, or in both",
    arguments: [
      (.europe, .germany, true), (.europe, .japan, false), (.europe, .russia, nil),
      (.asia, .turkey, nil), (.northeastAsia, .mongolia, true), (.northeastAsia, .india, false),
      (.pacificArea, .australia, true), (.pacificArea, .philippines, true),
      (.pacificArea, .unitedStates, nil), (.southeastAsia, .thailand, true),
      (.manilaArea, .pakistan, true), (.manilaArea, .thailand, true),
      (.americas, .brazil, true), (.northAtlanticArea, .switzerland, false),
      (.northAtlanticArea, .turkey, true), (.eastAsiaAndIndia, .japan, true),
    ] as [(Region, SovereignState, Bool?)])
  func contains(region: Region, state: SovereignState, expected: Bool?) {
    #expect(region.contains(.territory(of: state)) == expected)
  }

  @Test(
    "A place in Europe lies in the area of the North Atlantic Treaty, and one in Oceania in the Pacific"
  )
  func parts() {
    let crete = AttackPlace("Crete", administeredBy: .greece, in: [.europe])
    #expect(Region.northAtlanticArea.contains(crete) == true)
    #expect(Region.pacificArea.contains(AttackPlace("Guam", in: [.oceania])) == true)
    #expect(Region.europe.contains(AttackPlace("Guam", in: [.oceania])) == false)
  }
}
