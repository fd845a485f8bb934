import Testing
import Westphalia

@Suite("Being party to a treaty, said with a date")
struct TreatyVerbsTests {
  private let finland = SovereignState.finland
  private let pact = Treaty("pact", name: "Pact", inForce: .since("1931-01-01"))

  @Test("On a date is when it signed; it is party from then on")
  func on() {
    let statement = finland.signs(pact).on("1930-05-01")
    #expect(statement == finland.signs(pact, on: "1930-05-01"))
    #expect(statement.period == .since("1930-05-01") && statement.relation.signed == "1930-05-01")
    #expect(finland.signs(pact).during(.on("1930-05-01")) == statement)
    #expect(finland.signs(pact).on("1930") == finland.signs(pact, on: "1930"))
    let graph = RelationGraph { statement }
    #expect(graph.on("1934").relations.count == 1 && graph.on("1930-04-30").relations.isEmpty)
  }

  @Test(
    "The date of one party goes before that of the treaty, and the order of words does not matter")
  func ownDate() {
    let accession = finland.signs(.northAtlantic).on("2023-04-04")
    #expect(accession.relation.signed == "2023-04-04" && accession.period == .since("2023-04-04"))
    #expect(finland.signs(.northAtlantic).relation.signed == "1949-04-04")
    #expect(
      finland.signs(pact).until("1940").on("1930-05-01")
        == finland.signs(pact).on("1930-05-01").until("1940"))
  }

  @Test("Throughout a year does not end its being party, a period with an end does")
  func throughout() {
    #expect(finland.signs(pact).throughout("1934").period == .since("1934-01-01"))
    let left = finland.isParty(to: pact).during(.from("1931-01-01", until: "1938-01-01"))
    #expect(left.period == .from("1931-01-01", until: "1938-01-01") && left.relation.signed == nil)
    #expect(finland.signs(pact).from("1931", until: "1938").period == .from("1931", until: "1938"))
  }

  @Test("Other statements hold on the day alone")
  func others() {
    #expect(finland.threatens(.nato).on("1994-05-01").period == .on("1994-05-01"))
  }
}
