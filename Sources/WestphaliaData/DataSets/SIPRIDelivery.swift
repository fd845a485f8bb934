import Westphalia

/// Arms that came from one party to another in one year or several, as a row of the trade register has them.
struct SIPRIDelivery {
  let supplier: (party: SIPRIParty, name: String)
  let recipient: (party: SIPRIParty, name: String)
  let supply: ArmsSupply
  let years: ClosedRange<Int>
  /// On some day of the one year, or from some day of the first through some day of the last.
  let period: Period
  let evidence: Evidence

  /// A supply between states, on some day of its year or through its years; a transfer where an end is none.
  var statement: any GraphStatement {
    guard case .state(let exporter) = supplier.party, case .state(let importer) = recipient.party
    else {
      return Statement(
        ArmsTransfer(supply.weapon, quantity: supply.quantity), from: supplier.party.actor,
        to: recipient.party.actor
      ).during(period).evidence(evidence)
    }
    return Statement(supply, from: exporter, to: importer).during(period).evidence(evidence)
  }

  /// The weapon that a category or a description stands for.
  static func weapon(_ words: String) -> Weapon {
    let plain = words.lowercased()
    // A category is written as at the start of a sentence, `UAV` as always.
    let isSentence = words.dropFirst().elementsEqual(plain.dropFirst())
    return weapons[plain] ?? Weapon("sipri-\(plain)", name: isSentence ? plain : words)
  }

  private static let weapons: [String: Weapon] = [
    "aircraft": .aircraft, "armoured vehicles": .armoredVehicles, "artillery": .artillery,
    "air-defence systems": .airDefenseSystems, "air defence systems": .airDefenseSystems,
    "missiles": .missiles, "ships": .warships,
  ]
}

extension TableRow {
  /// A volume in millions of SIPRI's trend-indicator value.
  func quantity(_ column: TableColumn) throws(RowProblem) -> Quantity? {
    guard let number = try numberIfPresent(column) else { return nil }
    do throws(QuantityError) {
      return try Quantity(number, .trendIndicatorValue)
    } catch {
      throw problem("not a volume", in: column)
    }
  }

  /// How many pieces; a number that is none leaves the row without it.
  mutating func pieces(_ column: TableColumn) throws(RowProblem) -> Int? {
    guard let number = try numberIfPresent(column) else { return nil }
    guard let whole = Int(exactly: number) else {
      isRepaired(problem("the number of pieces is no whole number, and left out", in: column))
      return nil
    }
    return whole
  }
}
