import Testing

@testable import WestphaliaCommand

@Suite("The nearest name")
struct NearestNameTests {
  @Test("One letter more, less, other or swapped is near; another word is not")
  func nearness() {
    let names = ["import", "rank", "vote"]
    for text in ["imports", "imprt", "inport", "imprto", "IMPORT", "imp"] {
      #expect(NearestName.name(nearestTo: text, among: names) == "import")
    }
    #expect(NearestName.name(nearestTo: "series", among: names) == nil)
    #expect(NearestName.name(nearestTo: "", among: names) == nil)
    #expect(NearestName.hint(to: "rnak", among: names) == "; did you mean 'rank'?")
    #expect(NearestName.hint(to: String(repeating: "x", count: 100_000), among: names).isEmpty)
  }
}
