import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("Nodes by what people call them")
struct NodeNamesTests {
  let names = NodeNames(
    RelationGraph {
      SovereignState.russia.isAtWar(with: .ukraine)
      SovereignState.sovietUnion.supplies(.drones, to: .northKorea)
      SovereignState.southKorea.keepsMission(.embassy, in: .russia)
      SovereignState.france.belongs(to: .nato)
    })

  @Test(
    "By id, kind and id, or name in any spelling",
    arguments: [
      ("PRK", "PRK"), ("state:PRK", "PRK"), ("north korea", "PRK"), ("Korea, Dem. Rep.", "PRK"),
      ("NATO", "NATO"), ("bloc:NATO", "NATO"), ("nato", "NATO"), ("Ukraine", "UKR"),
    ])
  func found(text: String, id: String) throws {
    #expect(NodeNames.id(of: try names.node(text)) == id)
  }

  @Test("A name of several is refused with the candidates, unless a date decides")
  func ambiguous() throws {
    let error = #expect(throws: CommandError.self) { try names.node("Korea") }
    #expect(error?.status == .badData)
    #expect(
      error?.message == "'Korea' means several: South Korea (state:KOR), North Korea (state:PRK)")
    #expect(NodeNames.id(of: try names.node("Soviet Union", on: "1980")) == "SUN")
    let second = #expect(throws: CommandError.self) { try names.node("Soviet Union", on: "2000") }
    #expect(
      second?.message
        == "nobody is called 'Soviet Union' in 2000; at other times it is Soviet Union (state:SUN)")
  }

  @Test("A name of nobody is refused with the nearest that there is")
  func unknown() throws {
    let error = #expect(throws: CommandError.self) { try names.node("Ukrane") }
    #expect(error?.message == "nobody is called 'Ukrane' there; did you mean 'Ukraine'?")
    #expect(throws: CommandError(.badData, "nobody is called '' there")) { try names.node("") }
  }

  @Test("States of the library are known beside those of the graph, and actors beside states")
  func states() throws {
    #expect(try names.state("Germany", on: "1939").id == "DEU")
    #expect(try names.state("PRK", on: "1939").id == "PRK")
    #expect(NodeNames.id(of: try names.actor("NATO", on: "2000")) == "NATO")
    let error = #expect(throws: CommandError.self) { try names.state("Atlantis", on: "1939") }
    #expect(error?.message == "no state is called 'Atlantis'")
  }
}
