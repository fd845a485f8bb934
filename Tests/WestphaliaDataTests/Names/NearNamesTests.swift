import Testing

@testable import WestphaliaData

@Suite("Names near to an unknown one")
struct NearNamesTests {
  @Test(
    "The distance is how many letters change",
    arguments: [
      ("polska", "polska", 0), ("polska", "plska", 1), ("polska", "poslka", 1), ("", "ab", 2),
      ("germny", "germany", 1), ("abc", "cba", 2),
    ])
  func distance(_ one: String, _ other: String, _ expected: Int) {
    let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    #expect(NearNames.distance(one, other, limit: 5) == expected)
    #expect(NearNames.distance(other, one, limit: 5) == expected)
    if expected > 0 { #expect(NearNames.distance(one, other, limit: expected - 1) == nil) }
  }

  @Test("The nearest come first, in the same order each time")
  func nearest() {
    let near = NearNames.nearest(to: "Germny", on: "2024", in: .all)
    #expect(near.first?.text == "Germany")
    #expect(near.first?.states == [.germany])
    #expect(NearNames.nearest(to: String(repeating: "x", count: 100), on: "2024", in: .all).isEmpty)
  }
}
