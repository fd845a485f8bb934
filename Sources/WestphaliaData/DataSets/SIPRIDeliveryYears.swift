import Westphalia

/// The columns of a trade register that has a row for each delivery year of a deal.
struct SIPRIDeliveryYears {
  private let supplier: TableColumn
  private let recipient: TableColumn
  private let delivered: TableColumn
  private let id: TableColumn?
  private let designation: TableColumn
  private let details: TableColumn?
  private let category: TableColumn?
  private let ordered: TableColumn
  private let number: TableColumn
  private let volume: TableColumn
  private let estimates: [(what: String, column: TableColumn)]

  init(_ table: DelimitedTable) throws(DataError) {
    let missing = ["", "..", "?"]
    supplier = try table.column(anyOf: "Supplier", "Seller")
    recipient = try table.column(anyOf: "Recipient", "Buyer")
    delivered = try table.column("Delivery year", missing: missing)
    let isOfDeals = table.columns.contains("Deal ID")
    id = try table.columnIfPresent(isOfDeals ? "Deal ID" : "SIPRI AT Database ID")
    designation = try table.column("Designation", missing: missing)
    details = try table.columnIfPresent("Description", missing: missing)
    category = try table.columnIfPresent("Armament category", missing: missing)
    ordered = try table.column("Order date", missing: missing)
    number = try table.column("Numbers delivered", missing: missing)
    volume = try table.column("TIV delivery values", missing: missing)
    var estimates: [(what: String, column: TableColumn)] = []
    for (what, name) in [
      ("year of the order", "Order date is estimate"), ("number", "Numbers delivered is estimate"),
      ("year of delivery", "Delivery year is estimate"),
    ] {
      if let column = try table.columnIfPresent(name) { estimates.append((what, column)) }
    }
    self.estimates = estimates
  }

  /// What a row states.
  func delivery(
    _ row: inout TableRow, _ source: EvidenceSource
  ) throws(RowProblem) -> SIPRIDelivery {
    let date = try row.date(delivered)
    let (from, to) = (try row.text(supplier), try row.text(recipient))
    let parties = (
      try SIPRIParty(from, on: date, supplier), try SIPRIParty(to, on: date, recipient)
    )
    let weapon = try row.textIfPresent(category).map { SIPRIDelivery.weapon($0) }
    let volume = try row.quantity(volume)
    let evidence = try evidence(row, source)
    let year = date.first.year
    return SIPRIDelivery(
      supplier: (parties.0, from), recipient: (parties.1, to),
      supply: ArmsSupply(
        weapon ?? .unspecifiedArms, designation: try row.textIfPresent(designation),
        number: try row.pieces(number), quantity: volume, ordered: try row.dateIfPresent(ordered),
        delivered: date),
      years: year...year, period: .on(date), evidence: evidence)
  }

  private func evidence(
    _ row: borrowing TableRow, _ source: EvidenceSource
  ) throws(RowProblem) -> Evidence {
    var estimated: [String] = []
    for (what, column) in estimates where try row.textIfPresent(column)?.lowercased() == "yes" {
      estimated.append(what)
    }
    return Evidence(
      source, at: try row.textIfPresent(id), quotation: try row.textIfPresent(details),
      note: estimated.isEmpty ? nil : "estimated: \(estimated.joined(separator: ", "))")
  }
}
