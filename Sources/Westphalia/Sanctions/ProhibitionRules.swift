import TypedGraph

extension RelationRule {
  /// Help for what a ``Prohibition`` forbids, while it holds.
  ///
  /// 1. What can break it is assistance to a program (indirect only where the prohibition covers that),
  ///    transfers of a technology, or supply of a commodity.
  /// 2. Both must hold at the same time. Where that is only possible, the finding is *undetermined*.
  /// 3. The weaker of the two claims decides how sure the finding is; where one is only denied there is none.
  ///
  /// The end of a sanctions body does not end its resolutions.
  public static let prohibitions = RelationRule(
    "prohibition", name: "Prohibited help",
    reading: [
      Prohibition.self, ProgramAssistance.self, TechnologyTransfer.self, EnergySupply.self,
      GoodsSupply.self,
    ]
  ) { view in
    view.relations(of: Prohibition.self).flatMap { ban in
      helps(for: ban.targetNode, in: view, isIndirectCovered: ban.relation.coversIndirectSupport)
        .compactMap { help in
          finding(
            rule: "prohibition", against: help, basis: ban,
            "\(help.sentence), which \(ban.source.name) prohibits"
              + (ban.relation.resolutions.isEmpty
                ? "" : " by \(ban.relation.resolutions.map(\.name).joinedAsProse)"),
            resolutions: [ban.sourceNode as? Resolution].compactMap(\.self)
              + ban.relation.resolutions)
        }
    }
  }

  /// Arms for the target of an ``ArmsEmbargo`` from those whom it binds, while it holds.
  ///
  /// 1. What can break it is ``ArmsSupply`` and ``ArmsTransfer`` to the target.
  /// 2. An embargo of the United Nations or one of its bodies binds everybody; one of a bloc its full
  ///    members at the time; any other only the actor that imposed it.
  ///
  /// Time and certainty are as for ``prohibitions``.
  public static let armsEmbargoes = RelationRule(
    "arms-embargo", name: "Arms embargoes",
    reading: [ArmsEmbargo.self, ArmsSupply.self, ArmsTransfer.self, Membership.self]
  ) { view in
    view.relations(of: ArmsEmbargo.self).flatMap { embargo in
      arms(to: embargo.targetNode, in: view)
        .filter { binds(embargo.sourceNode, $0.sourceNode, during: $0.period, in: view) }
        .compactMap { supply in
          finding(
            rule: "arms-embargo", against: supply, basis: embargo,
            "\(supply.sentence), against the arms embargo of \(embargo.source.name)")
        }
    }
  }

  /// What a ``Sanction`` restricts, from those whom it binds, while it holds.
  ///
  /// 1. A restriction of arms is broken by arms, one of military help by arms and military aid, one of
  ///    trade by trade, goods and energy. Restrictions of finance, travel and other things have no
  ///    relations here that could break them.
  /// 2. Whom it binds is as for ``armsEmbargoes``, time and certainty are as for ``prohibitions``.
  public static let sanctions = RelationRule(
    "sanction", name: "Sanctions",
    reading: [
      Sanction.self, ArmsSupply.self, ArmsTransfer.self, MilitaryAid.self, TradeFlow.self,
      GoodsSupply.self, EnergySupply.self, Membership.self,
    ]
  ) { view in
    view.relations(of: Sanction.self).flatMap { sanction in
      let measures = sanction.relation.measures
      var restricted: [AnyRelationEntry] = []
      if measures.contains(.arms) || measures.contains(.military) {
        restricted += arms(to: sanction.targetNode, in: view)
      }
      if measures.contains(.military) {
        restricted += entries(of: MilitaryAid.self, to: sanction.targetNode, in: view)
      }
      if measures.contains(.trade) {
        restricted += entries(of: TradeFlow.self, to: sanction.targetNode, in: view)
        restricted += entries(of: GoodsSupply.self, to: sanction.targetNode, in: view)
        restricted += entries(of: EnergySupply.self, to: sanction.targetNode, in: view)
      }
      return
        restricted
        .filter { binds(sanction.sourceNode, $0.sourceNode, during: $0.period, in: view) }
        .sorted { $0.id < $1.id }
        .compactMap { entry in
          finding(
            rule: "sanction", against: entry, basis: sanction,
            "\(entry.sentence), against the sanctions of \(sanction.source.name)")
        }
    }
  }

  /// Points 2 and 3 of ``prohibitions``: a finding where two relations hold at the same time; nil where they
  /// certainly do not, or one is denied.
  private static func finding(
    rule: String, against entry: AnyRelationEntry, basis: some RelationEntryProtocol,
    _ sentence: String,
    resolutions: [Resolution] = []
  ) -> RuleFinding? {
    let overlap = entry.period.overlaps(basis.period)
    // 2 and 3: at the same time, and neither is only denied.
    guard overlap != .no,
      var status = RuleFinding.Status(
        of: ClaimWeight(of: entry.evidence), ClaimWeight(of: basis.evidence))
    else { return nil }
    if overlap == .possibly, status == .established { status = .undetermined }
    return RuleFinding(
      rule: rule, status,
      sentence + (overlap == .possibly ? "; whether at the same time is not known." : "."),
      basis: basis.id, relations: [entry.id], evidence: basis.evidence + entry.evidence,
      resolutions: resolutions)
  }

  private static func helps(
    for item: any Node, in view: GraphView, isIndirectCovered: Bool
  ) -> [AnyRelationEntry] {
    switch item {
    case let program as Program:
      let found = view.relations(of: ProgramAssistance.self, to: program)
        .filter { isIndirectCovered || $0.relation.isDirect != false }
      return found.compactMap { view.relation($0.id) }
    case let technology as Technology:
      return view.relations(of: TechnologyTransfer.self)
        .filter { $0.relation.technology.id == technology.id }
        .compactMap { view.relation($0.id) }
    case let commodity as Commodity:
      let energy = view.relations(of: EnergySupply.self)
        .filter { $0.relation.commodity.id == commodity.id }.map(\.id)
      let goods = view.relations(of: GoodsSupply.self)
        .filter { $0.relation.commodity.id == commodity.id }.map(\.id)
      return (energy + goods).sorted().compactMap { view.relation($0) }
    default:
      return []
    }
  }

  private static func arms(to target: any Node, in view: GraphView) -> [AnyRelationEntry] {
    (entries(of: ArmsSupply.self, to: target, in: view)
      + entries(of: ArmsTransfer.self, to: target, in: view)).sorted { $0.id < $1.id }
  }

  private static func entries<R: Relation>(
    of type: R.Type, to target: any Node, in view: GraphView
  ) -> [AnyRelationEntry] {
    guard let target = target as? R.Target else { return [] }
    return view.relations(of: R.self, to: target).compactMap { view.relation($0.id) }
  }

  /// Point 2 of ``armsEmbargoes``: whether what an imposer forbids binds an actor over a period.
  private static func binds(
    _ imposer: any Node, _ actor: any Node, during period: Period, in view: GraphView
  ) -> Bool {
    if imposer is UNBody || (imposer as? Bloc)?.id == Bloc.unitedNations.id { return true }
    if NodeKey(imposer) == NodeKey(actor) { return true }
    guard let bloc = imposer as? Bloc, let state = actor as? SovereignState else { return false }
    let isStated = view.relations(of: Membership.self, from: state, to: bloc)
      .contains { $0.relation.status == .full && $0.period.overlaps(period) != .no }
    return isStated
      || bloc.membership.contains { spell in
        spell.state.id == state.id && spell.status == .full && spell.period.overlaps(period) != .no
      }
  }
}
