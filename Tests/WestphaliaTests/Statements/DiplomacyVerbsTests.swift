import Testing
import Westphalia

@Suite("What is said of a draft")
struct DiplomacyVerbsTests {
  private let draft = Draft("S/2024/255", voted: "2024-03-28")

  @Test("Votes and sponsorships are of the day of the vote, unless something else is said")
  func dates() {
    let japan = SovereignState.japan
    #expect(japan.votes(.yes, on: draft).period == .on("2024-03-28"))
    #expect(japan.sponsors(draft).period == .on("2024-03-28"))
    #expect(japan.sponsors(draft).since("2024-03-20").period.start == .date("2024-03-20"))
    #expect(japan.sponsors(Draft("S/2024/1")).period == .always)
  }
}
