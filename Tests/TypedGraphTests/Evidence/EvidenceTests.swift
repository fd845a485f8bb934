import Testing
import TypedGraph

@Suite("Evidence")
struct EvidenceTests {
  @Test("A claim is an affirmed assertion unless said otherwise")
  func plain() {
    let evidence = Evidence(.chronicle)
    #expect(evidence.polarity == .affirmed && evidence.modality == .asserted)
    #expect(evidence.speakers.isEmpty && evidence.position == nil)
    #expect(evidence.quotation == nil && evidence.confidence == nil)
  }

  @Test("Refining one part leaves the others")
  func refining() {
    let evidence = Evidence(.chronicle, at: "4.2", speakers: ["the abbot"])
      .modality(.believed).polarity(.denied).quoting("non est").said(by: "a monk")
      .said(by: "a pilgrim").confidence(.low)
    #expect(evidence.source == .chronicle && evidence.position == "4.2")
    #expect(evidence.modality == .believed && evidence.polarity == .denied)
    #expect(evidence.quotation == "non est" && evidence.confidence == .low)
    #expect(evidence.speakers == ["the abbot", "a monk", "a pilgrim"])
    #expect(evidence.polarity(.affirmed).quotation == "non est")
  }

  @Test(
    "Evidence in words",
    arguments: [
      (Evidence(.chronicle), "asserted by the chronicle"),
      (Evidence(.chronicle, at: "4.2", modality: .possible), "possible by the chronicle at 4.2"),
      (
        Evidence(.chronicle, at: "2", polarity: .denied, modality: .reported),
        "denied by the chronicle at 2 (reported)"
      ),
      (Evidence(.ledger, polarity: .denied), "denied by the ledger"),
      (
        Evidence(.ledger, modality: .alleged, speakers: ["a clerk", "a carter"]),
        "alleged by the ledger (a clerk, a carter)"
      ),
    ])
  func words(evidence: Evidence, text: String) {
    #expect(evidence.description == text)
  }

  @Test("Sources are distinguished by their id alone")
  func sources() {
    let source = EvidenceSource("chronicle", url: "https://example.org", published: "1066")
    #expect(
      source == .chronicle && source.title == "chronicle"
        && source.hashValue == EvidenceSource.chronicle.hashValue)
    #expect(EvidenceSource("x") != EvidenceSource("y", title: "x"))
  }

  @Test(
    "A confidence lies between 0 and 1",
    arguments: [
      (0.0, true), (1.0, true), (0.5, true), (-0.0, true), (1.000_000_1, false), (-0.1, false),
      (.nan, false), (.infinity, false), (-.infinity, false), (.leastNonzeroMagnitude, true),
    ])
  func confidence(degree: Double, isOne: Bool) {
    #expect((Confidence(degree) != nil) == isOne)
    #expect(Confidence(degree)?.degree == (isOne ? degree : nil))
  }

  @Test("Confidences compare")
  func order() {
    #expect(Confidence.low < .moderate && .moderate < Confidence.high)
    #expect(Confidence(0) == Confidence(-0.0))
  }
}
