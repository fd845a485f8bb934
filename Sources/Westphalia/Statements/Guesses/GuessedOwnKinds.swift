public import TypedGraph

// Words for which the library has no kind. None can be called: the compiler answers each with what to do instead.

extension Actor {
  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func exercises(with others: any Actor...) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func holdsExercise(with others: any Actor...) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func holdsExercises(with others: any Actor...) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func conductsExercise(with others: any Actor...) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func conductsExercises(with others: any Actor...) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func mediates(between one: any Actor, and other: any Actor) -> StatementGroup {
    unavailable()
  }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func mediates(with other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func mediates(in conflict: any Node) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func mediates(_ conflict: any Node) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func brokers(between one: any Actor, and other: any Actor) -> StatementGroup {
    unavailable()
  }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func brokers(_ treaty: Treaty) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func sues(_ other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func sues(_ other: any Actor, in body: any Node) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func spies(on other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func hacks(_ other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func influences(_ other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func blockades(_ other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func claims(_ territory: any Node) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func claims(_ territory: String) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func claims(_ territory: String, from other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func leases(_ place: any Node, to other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func leases(_ place: String, to other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func leases(_ place: any Node, from other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func leases(_ place: String, from other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func invests(in other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func owes(_ amount: Quantity, to other: any Actor) -> StatementGroup { unavailable() }
}

extension SovereignState {
  /// A base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:).
  @available(
    *, unavailable,
    message:
      "a base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:)"
  )
  public func hasBase(in other: SovereignState) -> StatementGroup { unavailable() }

  /// A base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:).
  @available(
    *, unavailable,
    message:
      "a base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:)"
  )
  public func opensBase(in other: SovereignState) -> StatementGroup { unavailable() }

  /// A base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:).
  @available(
    *, unavailable,
    message:
      "a base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:)"
  )
  public func maintainsBase(in other: SovereignState) -> StatementGroup { unavailable() }

  /// A base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:).
  @available(
    *, unavailable,
    message:
      "a base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:)"
  )
  public func keepsBase(in other: SovereignState) -> StatementGroup { unavailable() }

  /// A base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:).
  @available(
    *, unavailable,
    message:
      "a base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:)"
  )
  public func operatesBase(in other: SovereignState) -> StatementGroup { unavailable() }

  /// A base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:).
  @available(
    *, unavailable,
    message:
      "a base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:)"
  )
  public func buildsBase(in other: SovereignState) -> StatementGroup { unavailable() }

  /// A base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:).
  @available(
    *, unavailable,
    message:
      "a base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:)"
  )
  public func closesBase(in other: SovereignState) -> StatementGroup { unavailable() }

  /// A base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:).
  @available(
    *, unavailable,
    message:
      "a base has no kind: make one of your own (README, Kinds of your own), or say who is there: deploysTroops(to:persons:)"
  )
  public func hasMilitaryBase(in other: SovereignState) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func surrenders() -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func surrenders(to other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func capitulates() -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func capitulates(to other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func sharesIntelligence(with other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func givesIntelligence(to other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func offersMediation(to other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func offersMediation(between one: any Actor, and other: any Actor) -> StatementGroup {
    unavailable()
  }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func proposes(_ what: String) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func proposes(_ what: String, to other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func proposesPeace(to other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func seizes(_ thing: any Node) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func seizes(_ thing: String) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func captures(_ thing: any Node) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func captures(_ thing: String) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func claimsSovereignty(over territory: String) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func opensAirspace(to other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func closesAirspace(to other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func trains(_ movement: NonstateActor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func closesBorder(with other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func opensBorder(with other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func uses(_ weapon: Weapon) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func uses(_ weapon: Weapon, against other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func uses(_ what: String, against other: any Actor) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func escorts(_ other: any Node, _ details: String = "") -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func mines(_ place: any Node) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func mines(_ place: String) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func accepts(_ what: any Node) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func rejects(_ what: any Node) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func designates(_ other: any Actor, as what: String) -> StatementGroup { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "there is no kind for it: make one of your own, a struct that conforms to Relation (README, Kinds of your own)"
  )
  public func lists(_ other: any Actor, as what: String) -> StatementGroup { unavailable() }
}
