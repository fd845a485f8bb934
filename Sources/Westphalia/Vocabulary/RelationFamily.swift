public import TypedGraph

/// A family of relation kinds that a question asks about together and a diagram draws alike.
///
/// ```swift
/// let flows = graph.only(.supply).relations(to: northKorea)
/// ```
///
/// The families of ``all`` share no kind. ``supply`` holds three of them: ``arms``, ``goods`` and
/// ``technology``; ``conflict`` holds ``war`` and ``hostility``.
public struct RelationFamily: Sendable {
  /// The family's name, as a legend shows it.
  public let name: String

  /// The relation types that belong to it, those of its parts included.
  public let members: [any Relation.Type]

  /// The families that it was made of, without their own parts; none for most.
  public let parts: [RelationFamily]

  /// Makes a family of kinds.
  public init(_ name: String, _ members: [any Relation.Type]) {
    self.init(name, members, parts: [])
  }

  private init(_ name: String, _ members: [any Relation.Type], parts: [RelationFamily]) {
    self.name = name
    self.members = members
    self.parts = parts
  }

  /// Makes a family that holds everything that some others hold.
  public init(_ name: String, including parts: [RelationFamily]) {
    let members = parts.reduce(into: [any Relation.Type]()) { members, part in
      for type in part.members where !members.contains(where: { $0 == type }) {
        members.append(type)
      }
    }
    // Parts of parts are not kept, so that no depth of families is a depth of calls.
    self.init(name, members, parts: parts.map { RelationFamily($0.name, $0.members) })
  }

  /// Whether a relation type belongs to the family.
  public func contains(_ type: any Relation.Type) -> Bool { members.contains { $0 == type } }

  /// Mutual obligations: parties to treaties, pacts, guarantees.
  public static let obligations = RelationFamily(
    "mutual obligation",
    [
      Party.self, DefensePact.self, OffensePact.self, NeutralityPact.self, NonaggressionPact.self,
      ConsultationPact.self, SecurityGuarantee.self, SecurityAssurance.self, CallToArms.self,
    ])

  /// Arms, military aid, troops, and help in a war.
  public static let arms = RelationFamily(
    "arms, military help",
    [
      ArmsSupply.self, ArmsTransfer.self, MilitaryAid.self, TroopDeployment.self,
      WarContribution.self,
    ])

  /// Food, goods, energy, trade, and what is put into a deal.
  public static let goods = RelationFamily(
    "goods, energy",
    [
      FoodSupply.self, GoodsSupply.self, EnergySupply.self, TradeFlow.self, TradeDependence.self,
      DealContribution.self,
    ])

  /// Technology passed on or sought, training, technical support, help for programs, weapon tests.
  public static let technology = RelationFamily(
    "technology",
    [
      MilitaryTechnicalSupport.self, TechnologyTransfer.self, TechnologyInterest.self,
      ProgramAssistance.self, MilitaryTraining.self, CapabilityTest.self,
    ])

  /// Wars and attacks.
  public static let war = RelationFamily("war", [War.self, ArmedAttack.self])

  /// Threats, disputes, rivalries: against each other, and no war.
  public static let hostility = RelationFamily(
    "threat, dispute, rivalry", [MilitarizedDispute.self, Threat.self, Rivalry.self])

  /// Wars, attacks, armistices, disputes, threats, rivalries: all of ``war`` and ``hostility``, and what
  /// ends them.
  public static let conflict = RelationFamily(
    "conflict", war.members + [Armistice.self] + hostility.members, parts: [war, hostility])

  /// Sanctions, embargoes, caps, bans, fines, condemnations.
  public static let opposition = RelationFamily(
    "opposes",
    [
      Sanction.self, ArmsEmbargo.self, SupplyCap.self, Prohibition.self, Evasion.self, Fine.self,
      Condemnation.self,
    ])

  /// Membership, seats, votes, missions, visits, statements, armistices, and the other ties of diplomacy.
  public static let diplomacy = RelationFamily(
    "membership, diplomacy",
    [
      Membership.self, Seat.self, Establishment.self, Monitoring.self, Compliance.self,
      DiplomaticSupport.self, Visit.self, Summit.self, PublicStatement.self, Recognition.self,
      DiplomaticMission.self, RelationsLevel.self, Rapprochement.self, Contiguity.self,
      Succession.self,
      OfficeHolding.self, Supersession.self, Amendment.self, Sponsorship.self, Vote.self,
      HelpRequest.self, HelpDecision.self, Armistice.self,
    ])

  /// The families that share no kind, in the order of a diagram's legend.
  public static let all = [
    obligations, arms, goods, technology, war, hostility, opposition, diplomacy,
  ]

  /// What states supply each other: all of ``arms``, ``goods`` and ``technology``.
  public static let supply = RelationFamily("supply", including: [arms, goods, technology])
}

extension RelationFamily: Hashable, CustomStringConvertible {
  /// Whether both have one name and hold the same kinds in the same order.
  public static func == (left: RelationFamily, right: RelationFamily) -> Bool {
    left.name == right.name && left.parts == right.parts
      && left.members.map(ObjectIdentifier.init) == right.members.map(ObjectIdentifier.init)
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// The name and the kinds: `arms, military help: arms supply, arms transfer, military aid …`.
  public var description: String {
    "\(name): \(members.map { $0.kind.name }.joined(separator: ", "))"
  }
}

extension GraphQueries {
  /// The relations of a family of kinds, or of several.
  ///
  /// ```swift
  /// let ties = graph.only(.supply, .obligations)
  /// ```
  ///
  /// - Complexity: O(*m*).
  public func only(_ family: RelationFamily, _ others: RelationFamily...) -> GraphView {
    only(RelationFamily("", including: [family] + others).members)
  }

  /// The relations of all kinds but those of a family, or of several.
  ///
  /// - Complexity: O(*m*).
  public func excluding(_ family: RelationFamily, _ others: RelationFamily...) -> GraphView {
    excluding(RelationFamily("", including: [family] + others).members)
  }
}
