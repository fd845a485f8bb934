import TypedGraph

extension RelationRule {
  /// A cap binds the sum over all suppliers in a calendar year, never one supplier alone.
  ///
  /// For each ``SupplyCap`` relation and calendar year:
  ///
  /// 1. What counts are the ``EnergySupply`` and ``GoodsSupply`` relations of the cap's commodity into its
  ///    state that may hold in the year while the cap holds. What is only possible, intended or promised
  ///    has not flowed.
  /// 2. One source's relations about one supplier add up, and so do suppliers. Sums that a `Double` cannot
  ///    hold count as the greatest it can.
  /// 3. Accounts of different sources of the same supplier are rival accounts of one flow and are never
  ///    added: the lowest and the highest count.
  /// 4. A flow that a source denies is 0 in its account; one that is only alleged or believed may be 0.
  /// 5. A flow whose period is not certainly inside the year and the cap's period may be 0 in this year.
  /// 6. Over the cap by every account is *established*, by some *contested*; where an amount is not
  ///    known, is in another unit, is no amount (negative or not a number), or its year is not known,
  ///    *undetermined*. So is every flow under a cap whose own amount is none.
  public static let supplyCaps = RelationRule(
    "supply-cap", name: "Caps on supply",
    reading: [SupplyCap.self, EnergySupply.self, GoodsSupply.self]
  ) { view in
    view.relations(of: SupplyCap.self).flatMap { cap in
      var check = CapCheck(cap, in: view)
      return check.findings()
    }
  }
}

/// One cap checked against what flowed.
struct CapCheck {
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
    var supplierNames: [String] = []
  }

  let cap: RelationEntry<SupplyCap>
  let flows: [Flow]

  /// The number of flows looked at, year by year and supplier by supplier.
  private(set) var steps = 0

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

  /// - Complexity: O(*f* log *f*) in the flows, times the years that each may lie in.
  mutating func findings() -> [RuleFinding] {
    guard ClaimWeight(of: cap.evidence) != .denied else { return [] }
    let (byYear, always) = flowsByYear
    var found: [RuleFinding] = []
    for year in years {
      // In order of relations, as if all were gone through for each year.
      let possible = (byYear[year.first.year] ?? []).merged(with: always)
      if let finding = finding(in: year, among: possible.map { flows[$0] }) {
        found.append(finding)
      }
    }
    return found
  }

  /// The places of the flows that may lie in each year, and of those that may lie in more than a few.
  private var flowsByYear: (byYear: [Int: [Int]], always: [Int]) {
    var byYear: [Int: [Int]] = [:]
    var always: [Int] = []
    for (place, flow) in flows.enumerated() {
      let period = flow.entry.period
      let (first, last) = (period.earliestStart.year, period.latestEnd.year)
      if period.start.date != nil, period.end.date != nil, last - first < 8 {
        for year in first...max(first, last) { byYear[year, default: []].append(place) }
      } else {
        always.append(place)
      }
    }
    return (byYear, always)
  }

  /// The years in which something may have flowed; a flow without an end is taken to its first year.
  private var years: [PartialDate] {
    var years = Set<PartialDate>()
    for flow in flows {
      guard let start = flow.entry.period.start.date else { continue }
      let first = PartialDate(yearOf: start.first)
      years.insert(first)
      guard let end = flow.entry.period.end.date else { continue }
      let last = min(
        PartialDate(yearOf: end.last.previous), first.adding(months: 400 * 12) ?? first)
      var year = first
      while year < last, let next = year.adding(months: 12) {
        years.insert(next)
        year = next
      }
    }
    return years.sorted()
  }

  private mutating func finding(in year: PartialDate, among flows: [Flow]) -> RuleFinding? {
    guard Period.throughout(year).overlaps(cap.period) != .no else { return nil }
    let total = total(of: flows, in: .throughout(year))
    let limit = cap.relation.yearly
    // 6: every account is over the cap, or some are; under a cap that is no amount nothing can be said.
    guard limit.isUsable else { return unusableCap(in: year, against: total) }
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
      "\(amount) of \(cap.relation.commodity.name) reached \(cap.target.name) in \(year) from "
      + "\(total.supplierNames.joinedAsProse), where \(cap.source.name) caps the sum at "
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
      relations: total.relations, year: year.first.year, amount: total.lowest...total.highest,
      excess: excess > 0 ? Quantity(unchecked: excess, unit) : nil,
      evidence: evidence(of: total), resolutions: [cap.source])
  }

  /// What can be said of a year under a cap whose own amount is none: that something flowed.
  private func unusableCap(in year: PartialDate, against total: Total) -> RuleFinding? {
    guard !total.relations.isEmpty else { return nil }
    return RuleFinding(
      rule: RelationRule.supplyCaps.id, .undetermined,
      "\(cap.relation.commodity.name) reached \(cap.target.name) in \(year) from "
        + "\(total.supplierNames.joinedAsProse), where \(cap.source.name) caps the sum "
        + "at \(cap.relation.yearly), which is no amount.",
      basis: cap.id, relations: total.relations, year: year.first.year,
      evidence: evidence(of: total), resolutions: [cap.source])
  }

  private func evidence(of total: Total) -> [Evidence] {
    let counted = Set(total.relations)
    return cap.evidence
      + flows.filter { counted.contains($0.entry.id) }.flatMap(\.entry.evidence)
  }

  private mutating func total(of flows: [Flow], in year: Period) -> Total {
    var total = Total()
    steps += flows.count
    var suppliers: [String] = []
    var deliveredBy: [String: [Flow]] = [:]
    // 1: what may have flowed in the year while the cap held.
    for flow in flows
    where flow.weight != .prospective && flow.entry.period.overlaps(year) != .no
      && flow.entry.period.overlaps(cap.period) != .no
    {
      if deliveredBy[flow.supplier] == nil { suppliers.append(flow.supplier) }
      deliveredBy[flow.supplier, default: []].append(flow)
    }
    // 2: suppliers add up.
    for supplier in suppliers {
      let delivered = deliveredBy[supplier] ?? []
      steps += delivered.count
      add(accounts(of: delivered, in: year), of: delivered, to: &total)
    }
    let counted = Set(total.relations)
    var named = Set<String>()
    total.supplierNames = flows.filter { counted.contains($0.entry.id) }.map(\.supplierName)
      .filter { named.insert($0).inserted }
    return total
  }

  private struct Account {
    let source: String
    var lowest = 0.0
    var highest = 0.0
  }

  /// What each source says one supplier delivered in the year; the modeler's own statements are one account.
  private func accounts(of flows: [Flow], in year: Period) -> (list: [Account], isOpen: Bool) {
    var list: [Account] = []
    var places: [String: Int] = [:]
    var isOpen = false
    // 2: one source's relations add up.
    func add(_ source: String, _ lowest: Double, _ highest: Double) {
      let place = places[source] ?? list.count
      if place == list.count {
        list.append(Account(source: source))
        places[source] = place
      }
      list[place].lowest = list[place].lowest.saturating(plus: lowest)
      list[place].highest = list[place].highest.saturating(plus: highest)
    }
    for flow in flows {
      let amount = flow.quantity.flatMap {
        $0.measure == limitMeasure && $0.isUsable ? $0.amount : nil
      }
      if amount == nil { isOpen = true }
      // 5: what may have flowed in another year may be 0 in this one.
      let isInside = flow.entry.period.liesInside(year) && flow.entry.period.liesInside(cap.period)
      if !isInside { isOpen = true }
      let stated = amount ?? 0
      let lowest = isInside ? stated : 0
      if flow.entry.evidence.isEmpty { add(EvidenceSource.modeler.id, lowest, stated) }
      for evidence in flow.entry.evidence {
        switch (evidence.polarity, evidence.modality) {
        // 4: denied, asserted, or something between.
        case (.denied, _): add(evidence.source.id, 0, 0)
        case (_, .asserted), (_, .reported): add(evidence.source.id, lowest, stated)
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
    // 3: of rival accounts the lowest and the highest count.
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

extension [Int] {
  /// Two ascending lists as one.
  fileprivate func merged(with other: [Int]) -> [Int] {
    other.isEmpty ? self : (self + other).sorted()
  }
}

extension Quantity {
  /// Whether the amount is one.
  ///
  /// The initializers make sure of it; a rule does not rely on it, and reports an amount that is none.
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
