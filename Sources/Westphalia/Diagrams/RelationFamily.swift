public import TypedGraph

/// A family of relation kinds that a diagram draws alike and a question asks about together.
///
/// ```swift
/// let flows = graph.only(.supply).relations(to: northKorea)
/// ```
public struct RelationFamily: Sendable {
  /// The family's name, as a legend shows it.
  public let name: String

  /// The relation types that belong to it.
  public let members: [any Relation.Type]

  /// Makes a family of kinds.
  public init(_ name: String, _ members: [any Relation.Type]) {
    self.name = name
    self.members = members
  }

  /// Whether a relation type belongs to the family.
  public func contains(_ type: any Relation.Type) -> Bool {
    members.contains { ObjectIdentifier($0) == ObjectIdentifier(type) }
  }

  /// Mutual obligations: parties to treaties, pacts, guarantees.
  public static let obligations = RelationFamily(
    "mutual obligation",
    [
      Party.self, DefensePact.self, OffensePact.self, NeutralityPact.self, NonaggressionPact.self,
      ConsultationPact.self, SecurityGuarantee.self, SecurityAssurance.self, CallToArms.self,
    ])

  /// Arms and military help.
  public static let arms = RelationFamily(
    "arms, military help",
    [
      ArmsSupply.self, ArmsTransfer.self, MilitaryAid.self, TroopDeployment.self,
      WarContribution.self,
    ])

  /// Goods, food, energy, trade.
  public static let goods = RelationFamily(
    "goods, energy",
    [
      FoodAid.self, GoodsSupply.self, EnergySupply.self, TradeFlow.self, TradeDependence.self,
      DealContribution.self,
    ])

  /// Technology, training, help for programs.
  public static let technology = RelationFamily(
    "technology",
    [
      MilitaryTechnicalSupport.self, TechnologyTransfer.self, TechnologyInterest.self,
      ProgramAssistance.self, MilitaryTraining.self, CapabilityTest.self,
    ])

  /// War, attack, dispute.
  public static let conflict = RelationFamily(
    "war",
    [War.self, ArmedAttack.self, MilitarizedDispute.self, Threat.self, Rivalry.self])

  /// Sanctions, bans, condemnation.
  public static let opposition = RelationFamily(
    "opposes",
    [
      Sanction.self, ArmsEmbargo.self, SupplyCap.self, Prohibition.self, Evasion.self, Fine.self,
      Condemnation.self,
    ])

  /// Membership, monitoring, diplomacy.
  public static let diplomacy = RelationFamily(
    "membership, diplomacy",
    [
      Membership.self, Seat.self, Establishment.self, Monitoring.self, Compliance.self,
      DiplomaticSupport.self, Visit.self, Summit.self, PublicStatement.self, Recognition.self,
      Embassy.self, RelationsLevel.self, Rapprochement.self, Contiguity.self, Succession.self,
      OfficeHolding.self, Supersession.self, Amendment.self, Sponsorship.self, Vote.self,
      HelpRequest.self, HelpDecision.self,
    ])

  /// The families that a diagram knows, in the order of its legend.
  public static let all = [
    obligations, arms, goods, technology, conflict, opposition, diplomacy,
  ]

  /// Everything that flows from a supplier to a recipient: food, goods, energy, technology, help.
  ///
  /// Arms are a family of their own.
  public static let supply = RelationFamily(
    "supply",
    [
      FoodAid.self, GoodsSupply.self, EnergySupply.self, MilitaryTechnicalSupport.self,
      TechnologyTransfer.self,
    ])
}

extension GraphQueries {
  /// The relations of a family of kinds.
  ///
  /// - Complexity: O(*m*).
  public func only(_ family: RelationFamily) -> GraphView { only(family.members) }
}
