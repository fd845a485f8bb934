import Westphalia

/// Refined petroleum for North Korea under the cap of Resolution 2397.
///
/// The cap is 500,000 barrels a calendar year; the amounts supplied are invented.
enum Supplies {
  static let committee = EvidenceSource("committee", title: "reports to the committee")
  static let imagery = EvidenceSource("imagery", title: "an estimate from tanker sightings")

  static let graph = RelationGraph {
    Resolution.resolution2397.caps(
      .refinedPetroleum, into: .northKorea, yearly: Quantity(500_000, .barrels)
    ).since("2017-12-22")
    // Neither supplier is over the cap alone; together they are.
    oil(320_000, from: .russia, in: "2022", accordingTo: committee)
    oil(230_000, from: .china, in: "2022", accordingTo: committee)
    // Two accounts of one flow: rivals, never added.
    oil(120_000, from: .russia, in: "2023", accordingTo: committee)
    oil(700_000, from: .russia, in: "2023", accordingTo: imagery)
  }

  private static func oil(
    _ barrels: AmountLiteral, from supplier: SovereignState, in year: PartialDate,
    accordingTo source: EvidenceSource
  ) -> Statement<EnergySupply> {
    supplier.suppliesEnergy(
      .refinedPetroleum, Quantity(barrels, .barrels), to: SovereignState.northKorea
    ).throughout(year).according(to: source)
  }
}
