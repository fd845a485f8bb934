import Westphalia

/// A kind of relation between two states that a row of a table can state without saying more.
struct StatedKind: Sendable {
  /// Its name, `arms supply`.
  let name: String

  let type: any Relation.Type

  /// The statement of it.
  let statement: @Sendable (SovereignState, SovereignState) -> any GraphStatement & Refinable

  private init<R: Relation>(
    _ relation: R,
    _ statement: @escaping @Sendable (R, SovereignState, SovereignState) -> Statement<R>
  ) {
    name = R.kind.name
    type = R.self
    self.statement = { statement(relation, $0, $1) }
  }

  private init<R: Relation>(_ relation: R)
  where R.Source == SovereignState, R.Target == SovereignState {
    self.init(relation) { Statement($0, from: $1, to: $2) }
  }

  private init<R: Relation>(_ relation: R) where R.Source == any Actor, R.Target == any Actor {
    self.init(relation) { Statement($0, from: $1, to: $2) }
  }

  private init<R: Relation>(_ relation: R) where R.Source == any Actor, R.Target == SovereignState {
    self.init(relation) { Statement($0, from: $1, to: $2) }
  }

  private init<R: Relation>(_ relation: R)
  where R.Source == any Supplier, R.Target == any Recipient {
    self.init(relation) { Statement($0, from: $1, to: $2) }
  }

  static let all: [StatedKind] = [
    StatedKind(ArmsSupply()), StatedKind(MilitaryAid()), StatedKind(MilitaryTraining()),
    StatedKind(TroopDeployment()), StatedKind(FoodSupply()), StatedKind(GoodsSupply()),
    StatedKind(EnergySupply()), StatedKind(DefensePact()), StatedKind(OffensePact()),
    StatedKind(NeutralityPact()), StatedKind(NonaggressionPact()),
    StatedKind(ConsultationPact()), StatedKind(SecurityGuarantee()),
    StatedKind(SecurityAssurance()), StatedKind(War()), StatedKind(Rivalry()),
    StatedKind(Threat()), StatedKind(Armistice()), StatedKind(ArmedAttack()),
    StatedKind(ArmsEmbargo()), StatedKind(Condemnation()), StatedKind(Recognition()),
    StatedKind(DiplomaticMission()), StatedKind(DiplomaticSupport()), StatedKind(Rapprochement()),
    StatedKind(Contiguity()), StatedKind(Visit()), StatedKind(Summit()),
  ]

  /// The kind of a name, whatever case and spaces: `arms supply`, `armsSupply`.
  static func named(_ text: String) -> StatedKind? {
    byName[NodeNames.folded(text)]
  }

  private static let byName = Dictionary(
    all.map { (NodeNames.folded($0.name), $0) }, uniquingKeysWith: { first, _ in first })
}
