import Westphalia

extension DataSet {
  /// The trade register of SIPRI's Arms Transfers Database, a row for each delivery year of a deal, or for each deal.
  ///
  /// A row between two states becomes an ``ArmsSupply`` on some day of the year of delivery, with category, designation, number, volume and
  /// the year of the order; one with an armed group, an organization or nobody known at an end an ``ArmsTransfer``. A deal that was delivered over several years is
  /// one supply through these; one of which nothing is delivered yet is refused. Volumes are trend-indicator values, in millions, and no money.
  /// What is an estimate is noted.
  ///
  /// A file with several suppliers and several recipients covers the years of its deliveries; one of a single supplier or recipient covers
  /// nothing completely. Only major weapons are in it: of shells and small arms it says nothing.
  public static let sipriRegister: DataSet = DataSet(
    "SIPRI-register", title: "SIPRI Arms Transfers Database, trade register",
    citation: "Stockholm International Peace Research Institute. SIPRI Arms Transfers Database.",
    origin: "https://armstransfers.sipri.org", coverage: nil, of: [ArmsSupply.self]
  ) { found, graph throws(DataError) in
    let table = try found.headed(byAnyOf: ["Supplier", "Seller"])
    let read = try SIPRIRows(table)
    let source = sipriRegister.source
    var (first, last) = (Int.max, Int.min)
    var (suppliers, recipients) = (Set<String>(), Set<String>())
    let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
      let delivery = try read.delivery(&row, source)
      suppliers.insert(delivery.supplier.name)
      recipients.insert(delivery.recipient.name)
      first = min(first, delivery.years.lowerBound)
      last = max(last, delivery.years.upperBound)
      return delivery.statement
    }
    let isWhole = suppliers.count > 1 && recipients.count > 1
    return (report, isWhole ? Period(years: first, last) : nil)
  }
}

/// The register in one of its two forms.
private enum SIPRIRows {
  case years(SIPRIDeliveryYears)
  case deals(SIPRIDeals)

  init(_ table: DelimitedTable) throws(DataError) {
    self =
      SIPRIDeals.isForm(of: table)
      ? .deals(try SIPRIDeals(table)) : .years(try SIPRIDeliveryYears(table))
  }

  func delivery(
    _ row: inout TableRow, _ source: EvidenceSource
  ) throws(RowProblem) -> SIPRIDelivery {
    switch self {
    case .years(let columns): try columns.delivery(&row, source)
    case .deals(let columns): try columns.delivery(&row, source)
    }
  }
}

extension DelimitedTable {
  /// The table under the header that has one of some columns, whatever stands before it.
  func headed(byAnyOf names: [String]) throws(DataError) -> DelimitedTable {
    if columns.contains(where: names.contains) { return self }
    var problem = DataError.noColumn(names.first ?? "", among: columns)
    for (place, name) in names.enumerated() {
      do throws(DataError) {
        return try reread(as: TableFormat(headerColumn: name))
      } catch {
        if place == 0 { problem = error }
      }
    }
    throw problem
  }
}
