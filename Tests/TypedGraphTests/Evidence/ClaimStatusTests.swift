import Testing
import TypedGraph

@Suite("What evidence amounts to")
struct ClaimStatusTests {
  /// Sources by letter; an upper-case letter affirms, a lower-case one denies.
  private func evidence(_ letters: String) -> [Evidence] {
    letters.map { letter in
      Evidence(
        EvidenceSource(letter.uppercased()), polarity: letter.isUppercase ? .affirmed : .denied)
    }
  }

  @Test(
    "Each source counts once a side, and the first source makes the claim",
    arguments: [
      ("", ClaimStatus.assertion), ("A", .unresolved), ("a", .unresolved), ("AA", .unresolved),
      ("AB", .supported), ("ab", .supported), ("AAB", .supported), ("ABC", .supported),
      ("Ab", .contradicted), ("aB", .contradicted), ("Abc", .contradicted), ("AAb", .contradicted),
      ("AbB", .unresolved), ("ABc", .unresolved), ("ABcd", .unresolved), ("AbcB", .unresolved),
      ("aBC", .contradicted), ("Aa", .unresolved), ("AaB", .unresolved), ("Aab", .contradicted),
    ])
  func table(letters: String, status: ClaimStatus) {
    #expect(ClaimStatus(of: evidence(letters)) == status, "\(letters)")
  }

  @Test("A relation's status, polarity and voice are those of its evidence")
  func ofARelation() throws {
    var graph = RelationGraph()
    let id = graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    var entry = try #require(graph.relation(id))
    #expect(entry.status == .assertion && entry.polarity == .affirmed)
    #expect(entry.modality == .asserted)
    try graph.add(Evidence(.rumour, polarity: .denied, modality: .alleged), to: id)
    try graph.add(Evidence(.ledger), to: id)
    entry = try #require(graph.relation(id))
    #expect(entry.status == .contradicted && entry.polarity == .denied)
    #expect(entry.modality == .alleged)
    #expect(entry.evidence.map(\.source) == [.rumour, .ledger])
  }
}
