import Testing

@testable import WestphaliaData

@Suite("How many letters two texts differ by")
struct EditDistanceTests {
  @Test(
    "The distance is how many letters change",
    arguments: [
      ("polska", "polska", 0), ("polska", "plska", 1), ("polska", "poslka", 1), ("", "ab", 2),
      ("germny", "germany", 1), ("abc", "cba", 2),
    ])
  func distance(_ one: String, _ other: String, _ expected: Int) {
    let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    #expect(EditDistance.between(one, other, limit: 5) == expected)
    #expect(EditDistance.between(other, one, limit: 5) == expected)
    if expected > 0 { #expect(EditDistance.between(one, other, limit: expected - 1) == nil) }
  }

  @Test("Distances are those of the optimal string alignment")
  func distances() {
    #expect(EditDistance.between(Array("kitten"), Array("sitting"), limit: 64) == 3)
    #expect(EditDistance.between(Array("ca"), Array("abc"), limit: 64) == 3)
    #expect(EditDistance.between([], Array("abc"), limit: 64) == 3)
  }
}
