import Westphalia

extension DataSet {
  /// The trade register of SIPRI's Arms Transfers Database, a row for each delivery year of a deal.
  ///
  /// A row between two states becomes an ``ArmsSupply`` on some day of the year of delivery, with category, designation, number, volume and
  /// the year of the order; one with an armed group, an organization or nobody known at an end an ``ArmsTransfer``. Volumes are
  /// trend-indicator values, in millions, and no money. What is an estimate is noted.
  ///
  /// A file with several suppliers and several recipients covers the years of its deliveries; one of a single supplier or recipient covers
  /// nothing completely. Only major weapons are in it: of shells and small arms it says nothing.
  public static let sipriRegister: DataSet = DataSet(
    "SIPRI-register", title: "SIPRI Arms Transfers Database, trade register",
    citation: "Stockholm International Peace Research Institute. SIPRI Arms Transfers Database.",
    origin: "https://armstransfers.sipri.org", coverage: nil, of: [ArmsSupply.self]
  ) { found, graph throws(DataError) in
    let table =
      found.columns.contains("Supplier")
      ? found : try found.reread(as: TableFormat(headerColumn: "Supplier"))
    let columns = try SIPRIRegisterColumns(table)
    let source = sipriRegister.source
    var (first, last) = (Int.max, Int.min)
    var (suppliers, recipients) = (Set<String>(), Set<String>())
    let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
      let date = try row.date(columns.delivered)
      let (from, to) = (try row.text(columns.supplier), try row.text(columns.recipient))
      let statement = try columns.statement(from: from, to: to, delivered: date, &row, source)
      suppliers.insert(from)
      recipients.insert(to)
      (first, last) = (min(first, date.first.year), max(last, date.last.year))
      return statement
    }
    let isWhole = suppliers.count > 1 && recipients.count > 1
    return (report, isWhole ? Period(years: first, last) : nil)
  }
}

/// The columns of the register.
private struct SIPRIRegisterColumns {
  let supplier: TableColumn
  let recipient: TableColumn
  let delivered: TableColumn
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
    supplier = try table.column("Supplier")
    recipient = try table.column("Recipient")
    delivered = try table.column("Delivery year", missing: missing)
    id = try table.columnIfPresent("SIPRI AT Database ID")
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

  func statement(
    from supplier: String, to recipient: String, delivered: PartialDate, _ row: inout TableRow,
    _ source: EvidenceSource
  ) throws(RowProblem) -> any GraphStatement {
    let from = try SIPRIParty(supplier, on: delivered, self.supplier)
    let to = try SIPRIParty(recipient, on: delivered, self.recipient)
    let weapon = Self.weapon(try row.textIfPresent(category))
    let volume = try row.quantity(self.volume)
    let evidence = try evidence(row, source)
    guard case .state(let exporter) = from, case .state(let importer) = to else {
      return Statement(
        ArmsTransfer(weapon, quantity: volume), from: from.actor, to: to.actor
      )
      .on(delivered).evidence(evidence)
    }
    return Statement(
      ArmsSupply(
        weapon, designation: try row.textIfPresent(designation), number: try pieces(&row),
        quantity: volume, ordered: try row.dateIfPresent(ordered), delivered: delivered),
      from: exporter, to: importer
    )
    .on(delivered).evidence(evidence)
  }

  /// How many pieces; a number that is none leaves the row without it.
  private func pieces(_ row: inout TableRow) throws(RowProblem) -> Int? {
    guard let number = try row.numberIfPresent(number) else { return nil }
    guard let whole = Int(exactly: number) else {
      row.isRepaired(
        row.problem("the number of pieces is no whole number, and left out", in: self.number))
      return nil
    }
    return whole
  }

  private func evidence(
    _ row: borrowing TableRow, _ source: EvidenceSource
  ) throws(RowProblem) -> Evidence {
    var estimated: [String] = []
    for (what, column) in estimates where try row.textIfPresent(column)?.lowercased() == "yes" {
      estimated.append(what)
    }
    let position = try row.textIfPresent(id)
    let words = try row.textIfPresent(details)
    return Evidence(
      source, at: position, quotation: words,
      note: estimated.isEmpty ? nil : "estimated: \(estimated.joined(separator: ", "))")
  }

  /// The weapon that a category stands for.
  private static func weapon(_ category: String?) -> Weapon {
    guard let category else { return .unspecifiedArms }
    return weapons[category.lowercased()]
      ?? Weapon("sipri-\(category.lowercased())", name: category.lowercased())
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
}
