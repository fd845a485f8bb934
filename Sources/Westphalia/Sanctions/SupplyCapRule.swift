import TypedGraph

extension RelationRule {
  /// A cap binds the sum over all suppliers in a calendar year, never one supplier alone.
  ///
  /// Each ``SupplyCap`` relation is held against the ``EnergySupply`` and ``GoodsSupply`` relations of its
  /// commodity into its state, while the cap holds.
  ///
  /// * One source's relations about one supplier add up. Accounts of different sources of the same
  ///   supplier are rival accounts of one flow and are never added: the lowest and the highest count.
  /// * A flow that a source denies may be nothing; one that is only alleged or believed may be too.
  ///   What is only possible, intended or promised has not flowed.
  /// * A flow whose period spans several years may lie in any of them.
  /// * Over the cap by every account is *established*, by some *contested*; where an amount is not
  ///   known, is in another unit, is no amount (negative or not a number), or its year is not known,
  ///   *undetermined*. The same holds of every flow under a cap whose own amount is none.
  /// * Sums that a `Double` cannot hold count as the greatest it can.
  public static let supplyCaps = RelationRule("supply-cap", name: "Caps on supply") { view in
    view.relations(of: SupplyCap.self).flatMap { CapCheck($0, in: view).findings() }
  }
}

/// One cap held against what flowed.
private struct CapCheck {
  /// One relation of supply.
  struct Flow {
    let entry: AnyRelationEntry
    let supplier: String
    let supplierName: String
    let quantity: Quantity?
    let weight: ClaimWeight
  }

  /// The lowest and the highest sum that accounts allow, and whether they differ or lack something.
  struct Total {
    var lowest = 0.0
    var highest = 0.0
    var hasUnusable = false
    var isContested = false
    var isOpen = false
    var relations: [RelationID] = []
  }

  let cap: RelationEntry<SupplyCap>
  let flows: [Flow]

  init(_ cap: RelationEntry<SupplyCap>, in view: GraphView) {
    self.cap = cap
    let commodity = cap.relation.commodity.id
    func flow(_ entry: AnyRelationEntry, _ quantity: Quantity?) -> Flow {
      func key<N: Node>(_ node: N) -> String { "\(N.kind) \(node.id)" }
      return Flow(
        entry: entry, supplier: key(entry.sourceNode), supplierName: entry.sourceNode.name,
        quantity: quantity, weight: ClaimWeight(of: entry.evidence))
    }
    let energy = view.relations(of: EnergySupply.self, to: cap.target)
      .filter { $0.relation.commodity.id == commodity }
      .compactMap { entry in
        view.relation(entry.id).map { flow($0, entry.relation.quantity) }
      }
    let goods = view.relations(of: GoodsSupply.self, to: cap.target)
      .filter { $0.relation.commodity.id == commodity }
      .compactMap { entry in
        view.relation(entry.id).map { flow($0, entry.relation.quantity) }
      }
    flows = (energy + goods).sorted { $0.entry.id < $1.entry.id }
  }

  func findings() -> [RuleFinding] {
    guard ClaimWeight(of: cap.evidence) != .denied else { return [] }
    return years.compactMap { finding(in: $0) }
  }

  /// The years in which something may have flowed; a flow without an end is taken to its first year.
  private var years: [Int] {
    var years = Set<Int>()
    for flow in flows {
      guard let start = flow.entry.period.start.date else { continue }
      let first = start.first.year
      let last: Int =
        switch flow.entry.period.end {
        case .date(let end): max(first, min(end.last.previous.year, first + 400))
        default: first
        }
      years.formUnion(first...last)
    }
    return years.sorted()
  }

  private func finding(in number: Int) -> RuleFinding? {
    guard let year = try? PartialDate(year: number),
      Period.throughout(year).overlaps(cap.period) != .no
    else { return nil }
    let total = total(in: .throughout(year))
    let limit = cap.relation.yearly
    guard limit.isUsable else { return unusableCap(in: number, against: total) }
    let isOver = total.lowest > limit.amount
    let mayBeOver = total.highest > limit.amount
    guard isOver || mayBeOver || total.isOpen else { return nil }
    let isCapContested = ClaimWeight(of: cap.evidence) != .affirmed
    let status: RuleFinding.Status =
      isOver
      ? (isCapContested ? .contested : .established)
      : mayBeOver && total.isContested ? .contested : .undetermined
    let excess = (isOver ? total.lowest : total.highest) - limit.amount
    let unit = limit.measure
    let amount =
      total.lowest == total.highest
      ? "\(Quantity(unchecked: total.lowest, unit))"
      : "between \(Quantity(unchecked: total.lowest, unit)) and "
        + "\(Quantity(unchecked: total.highest, unit))"
    var sentence =
      "\(amount) of \(cap.relation.commodity.name) reached \(cap.target.name) in \(number) from "
      + "\(suppliers(of: total.relations).joinedAsProse), where \(cap.source.name) caps the sum at "
      + "\(limit)"
    if excess > 0 {
      sentence +=
        "; \(isOver ? "at least" : "up to") \(Quantity(unchecked: excess, unit)) over"
    }
    if total.isOpen {
      sentence +=
        total.hasUnusable
        ? "; an amount is negative or not a number"
        : "; an amount, its unit or its year is not known"
    }
    if total.isContested { sentence += "; the accounts differ" }
    return RuleFinding(
      rule: RelationRule.supplyCaps.id, status, sentence + ".", basis: cap.id,
      relations: total.relations, year: number, amount: total.lowest...total.highest,
      excess: excess > 0 ? Quantity(unchecked: excess, unit) : nil,
      evidence: evidence(of: total), resolutions: [cap.source])
  }

  /// What can be said of a year under a cap whose own amount is none: that something flowed.
  private func unusableCap(in number: Int, against total: Total) -> RuleFinding? {
    guard !total.relations.isEmpty else { return nil }
    return RuleFinding(
      rule: RelationRule.supplyCaps.id, .undetermined,
      "\(cap.relation.commodity.name) reached \(cap.target.name) in \(number) from "
        + "\(suppliers(of: total.relations).joinedAsProse), where \(cap.source.name) caps the sum "
        + "at \(cap.relation.yearly), which is no amount.",
      basis: cap.id, relations: total.relations, year: number, evidence: evidence(of: total),
      resolutions: [cap.source])
  }

  private func evidence(of total: Total) -> [Evidence] {
    cap.evidence
      + flows.filter { total.relations.contains($0.entry.id) }.flatMap(\.entry.evidence)
  }

  private func suppliers(of relations: [RelationID]) -> [String] {
    var names: [String] = []
    for flow in flows where relations.contains(flow.entry.id) {
      if !names.contains(flow.supplierName) { names.append(flow.supplierName) }
    }
    return names
  }

  private func total(in year: Period) -> Total {
    var total = Total()
    let inYear = flows.filter { flow in
      flow.weight != .prospective && flow.entry.period.overlaps(year) != .no
        && flow.entry.period.overlaps(cap.period) != .no
    }
    var suppliers: [String] = []
    for flow in inYear where !suppliers.contains(flow.supplier) { suppliers.append(flow.supplier) }
    for supplier in suppliers {
      let delivered = inYear.filter { $0.supplier == supplier }
      add(accounts(of: delivered, in: year), of: delivered, to: &total)
    }
    return total
  }

  private struct Account {
    let source: String
    var lowest = 0.0
    var highest = 0.0
  }

  /// What each source says one supplier delivered in the year: the modeler's word is one account.
  private func accounts(of flows: [Flow], in year: Period) -> (list: [Account], isOpen: Bool) {
    var list: [Account] = []
    var isOpen = false
    func add(_ source: String, _ lowest: Double, _ highest: Double) {
      let place = list.firstIndex { $0.source == source } ?? list.count
      if place == list.count { list.append(Account(source: source)) }
      list[place].lowest = list[place].lowest.saturating(plus: lowest)
      list[place].highest = list[place].highest.saturating(plus: highest)
    }
    for flow in flows {
      let amount = flow.quantity.flatMap {
        $0.measure == limitMeasure && $0.isUsable ? $0.amount : nil
      }
      if amount == nil { isOpen = true }
      let lies = flow.entry.period.liesInside(year) && flow.entry.period.liesInside(cap.period)
      if !lies { isOpen = true }
      let stated = amount ?? 0
      if flow.entry.evidence.isEmpty { add(EvidenceSource.modeler.id, lies ? stated : 0, stated) }
      for evidence in flow.entry.evidence {
        switch (evidence.polarity, evidence.modality) {
        case (.denied, _): add(evidence.source.id, 0, 0)
        case (_, .asserted), (_, .reported): add(evidence.source.id, lies ? stated : 0, stated)
        case (_, .alleged), (_, .believed): add(evidence.source.id, 0, stated)
        default: break
        }
      }
    }
    return (list, isOpen)
  }

  private var limitMeasure: Quantity.Measure { cap.relation.yearly.measure }

  private func add(
    _ accounts: (list: [Account], isOpen: Bool), of flows: [Flow], to total: inout Total
  ) {
    guard let lowest = accounts.list.map(\.lowest).min(),
      let highest = accounts.list.map(\.highest).max()
    else { return }
    total.lowest = total.lowest.saturating(plus: lowest)
    total.highest = total.highest.saturating(plus: highest)
    total.isOpen = total.isOpen || accounts.isOpen
    total.hasUnusable =
      total.hasUnusable || flows.contains { $0.quantity.map { !$0.isUsable } ?? false }
    let differ =
      Set(accounts.list.map(\.highest)).count > 1 || flows.contains { $0.weight != .affirmed }
    total.isContested = total.isContested || differ
    total.relations += flows.map(\.entry.id)
  }
}

extension Quantity {
  /// Whether the amount is one. The initializers see to it; a rule that is held against a graph does not
  /// rely on it, and says of what is none that it cannot be summed.
  fileprivate var isUsable: Bool { amount >= 0 && amount.isFinite }
}

extension Double {
  /// The sum, or the greatest finite number where it is beyond that.
  fileprivate func saturating(plus other: Double) -> Double {
    min(self + other, .greatestFiniteMagnitude)
  }
}

extension Period {
  /// Whether every day this period may have lies in another.
  func liesInside(_ other: Period) -> Bool {
    let startsInside =
      other.start == .open || (start.date != nil && earliestStart >= other.latestStart)
    let endsInside = other.end == .open || (end.date != nil && latestEnd <= other.earliestEnd)
    // Something that happened on some day of a month or year ended with it at the latest.
    let happened = start.date.map { self == .on($0) } ?? false
    return startsInside
      && (endsInside || (happened && start.date.map { $0.last < other.earliestEnd } ?? false))
  }
}
