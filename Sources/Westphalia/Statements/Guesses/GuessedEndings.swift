public import TypedGraph

// Words for what ends, is undone or is said the other way round. None can be called: the compiler
// answers each with the verb that states the fact.

extension SovereignState {
  /// Relations end: hasRelations(at:with:) with .from(_:until:).
  @available(*, unavailable, message: "relations end: hasRelations(at:with:) with .from(_:until:)")
  public func seversRelations(with other: SovereignState) -> StatementGroup { unavailable() }

  /// Relations end: hasRelations(at:with:) with .from(_:until:).
  @available(*, unavailable, message: "relations end: hasRelations(at:with:) with .from(_:until:)")
  public func seversTies(with other: SovereignState) -> StatementGroup { unavailable() }

  /// Relations end: hasRelations(at:with:) with .from(_:until:).
  @available(*, unavailable, message: "relations end: hasRelations(at:with:) with .from(_:until:)")
  public func cutsRelations(with other: SovereignState) -> StatementGroup { unavailable() }

  /// Relations end: hasRelations(at:with:) with .from(_:until:).
  @available(*, unavailable, message: "relations end: hasRelations(at:with:) with .from(_:until:)")
  public func cutsOffRelations(with other: SovereignState) -> StatementGroup { unavailable() }

  /// Relations end: hasRelations(at:with:) with .from(_:until:).
  @available(*, unavailable, message: "relations end: hasRelations(at:with:) with .from(_:until:)")
  public func suspendsRelations(with other: SovereignState) -> StatementGroup { unavailable() }

  /// Relations end: hasRelations(at:with:) with .from(_:until:).
  @available(*, unavailable, message: "relations end: hasRelations(at:with:) with .from(_:until:)")
  public func endsRelations(with other: SovereignState) -> StatementGroup { unavailable() }

  /// Relations end: hasRelations(at:with:) with .from(_:until:).
  @available(*, unavailable, message: "relations end: hasRelations(at:with:) with .from(_:until:)")
  public func severs(relationsWith other: SovereignState) -> StatementGroup { unavailable() }

  /// Relations end: hasRelations(at:with:) with .from(_:until:).
  @available(*, unavailable, message: "relations end: hasRelations(at:with:) with .from(_:until:)")
  public func severs(tiesWith other: SovereignState) -> StatementGroup { unavailable() }

  /// Relations end: hasRelations(at:with:) with .from(_:until:).
  @available(*, unavailable, message: "relations end: hasRelations(at:with:) with .from(_:until:)")
  public func severs(_ other: SovereignState) -> StatementGroup { unavailable() }

  /// Say both levels: hasRelations(at:with:) with .from(_:until:), and the next with .since.
  @available(
    *, unavailable,
    message:
      "say both levels: hasRelations(at:with:) with .from(_:until:), and the next with .since"
  )
  public func downgradesRelations(with other: SovereignState) -> StatementGroup { unavailable() }

  /// Say both levels: hasRelations(at:with:) with .from(_:until:), and the next with .since.
  @available(
    *, unavailable,
    message:
      "say both levels: hasRelations(at:with:) with .from(_:until:), and the next with .since"
  )
  public func upgradesRelations(with other: SovereignState) -> StatementGroup { unavailable() }

  /// A mission ends: keepsMission(_:in:) with .from(_:until:); for a recall alone make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a mission ends: keepsMission(_:in:) with .from(_:until:); for a recall alone make a kind of your own"
  )
  public func recallsAmbassador(from other: SovereignState) -> StatementGroup { unavailable() }

  /// A mission ends: keepsMission(_:in:) with .from(_:until:); for a recall alone make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a mission ends: keepsMission(_:in:) with .from(_:until:); for a recall alone make a kind of your own"
  )
  public func recalls(ambassadorFrom other: SovereignState) -> StatementGroup { unavailable() }

  /// A mission ends: keepsMission(_:in:) with .from(_:until:); for a recall alone make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a mission ends: keepsMission(_:in:) with .from(_:until:); for a recall alone make a kind of your own"
  )
  public func withdrawsAmbassador(from other: SovereignState) -> StatementGroup { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "for diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own"
  )
  public func expelsAmbassador(of other: SovereignState) -> StatementGroup { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "for diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own"
  )
  public func expelsAmbassador(from other: SovereignState) -> StatementGroup { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "for diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own"
  )
  public func expelsDiplomats(of other: SovereignState) -> StatementGroup { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "for diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own"
  )
  public func expelsDiplomats(from other: SovereignState) -> StatementGroup { unavailable() }

  /// Use says(_:of:_:), .says(.criticism, of: other), or condemns(_:for:).
  @available(
    *, unavailable,
    message: "use says(_:of:_:), .says(.criticism, of: other), or condemns(_:for:)"
  )
  public func summonsAmbassador(of other: SovereignState) -> StatementGroup { unavailable() }

  /// Say it of the one that recognizes: recognizes(_:isFull:).
  @available(*, unavailable, message: "say it of the one that recognizes: recognizes(_:isFull:)")
  public func isRecognized(by other: SovereignState) -> StatementGroup { unavailable() }

  /// Recognition ends: recognizes(_:isFull:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "recognition ends: recognizes(_:isFull:) with .from(_:until:)"
  )
  public func derecognizes(_ other: SovereignState) -> StatementGroup { unavailable() }

  /// Recognition ends: recognizes(_:isFull:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "recognition ends: recognizes(_:isFull:) with .from(_:until:)"
  )
  public func withdrawsRecognition(of other: SovereignState) -> StatementGroup { unavailable() }

  /// Use belongs(to:as:), and .since for the date.
  @available(*, unavailable, message: "use belongs(to:as:), and .since for the date")
  public func isPart(of bloc: Bloc) -> StatementGroup { unavailable() }

  /// Use belongs(to:as:), and .since for the date.
  @available(*, unavailable, message: "use belongs(to:as:), and .since for the date")
  public func isIn(_ bloc: Bloc) -> StatementGroup { unavailable() }

  /// Use belongs(to:as:) with .suspended.
  @available(*, unavailable, message: "use belongs(to:as:) with .suspended")
  public func isSuspended(from bloc: Bloc) -> StatementGroup { unavailable() }

  /// A membership ends: belongs(to:as:) with .from(_:until:), or end(_:on:) of its relation.
  @available(
    *, unavailable,
    message:
      "a membership ends: belongs(to:as:) with .from(_:until:), or end(_:on:) of its relation"
  )
  public func withdrawsFrom(_ bloc: Bloc) -> StatementGroup { unavailable() }

  /// Say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:).
  @available(
    *, unavailable,
    message:
      "say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:)"
  )
  public func alliesWith(_ other: SovereignState) -> StatementGroup { unavailable() }

  /// Say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:).
  @available(
    *, unavailable,
    message:
      "say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:)"
  )
  public func isAlliedWith(_ other: SovereignState) -> StatementGroup { unavailable() }

  /// Say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:).
  @available(
    *, unavailable,
    message:
      "say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:)"
  )
  public func formsAlliance(with other: SovereignState) -> StatementGroup { unavailable() }

  /// Use sanctions(_:_:objective:) with .trade.
  @available(*, unavailable, message: "use sanctions(_:_:objective:) with .trade")
  public func bans(_ commodity: Commodity) -> StatementGroup { unavailable() }

  /// Use sanctions(_:_:objective:) with .trade.
  @available(*, unavailable, message: "use sanctions(_:_:objective:) with .trade")
  public func bans(_ technology: Technology) -> StatementGroup { unavailable() }

  /// Use embargoes(_:), which is said of the one whom no arms may reach.
  @available(
    *, unavailable,
    message: "use embargoes(_:), which is said of the one whom no arms may reach"
  )
  public func bans(_ weapon: Weapon) -> StatementGroup { unavailable() }

  /// Use votes(_:on:explanation:) with the draft; what a vote of no amounts to is asked of the graph: vetoes(of: draft).
  @available(
    *, unavailable,
    message:
      "use votes(_:on:explanation:) with the draft; what a vote of no amounts to is asked of the graph: vetoes(of: draft)"
  )
  public func vetoes(_ resolution: Resolution) -> StatementGroup { unavailable() }
}

extension Actor {
  /// Votes decide: votes(_:on:explanation:), and ask the graph for outcome(of: draft).
  @available(
    *, unavailable,
    message: "votes decide: votes(_:on:explanation:), and ask the graph for outcome(of: draft)"
  )
  public func adopts(_ draft: Draft) -> StatementGroup { unavailable() }

  /// Votes decide: votes(_:on:explanation:), and ask the graph for outcome(of: draft).
  @available(
    *, unavailable,
    message: "votes decide: votes(_:on:explanation:), and ask the graph for outcome(of: draft)"
  )
  public func adopts(_ resolution: Resolution) -> StatementGroup { unavailable() }

  /// Votes decide: votes(_:on:explanation:), and ask the graph for outcome(of: draft).
  @available(
    *, unavailable,
    message: "votes decide: votes(_:on:explanation:), and ask the graph for outcome(of: draft)"
  )
  public func rejects(_ draft: Draft) -> StatementGroup { unavailable() }

  /// Votes decide: votes(_:on:explanation:), and ask the graph for outcome(of: draft).
  @available(
    *, unavailable,
    message: "votes decide: votes(_:on:explanation:), and ask the graph for outcome(of: draft)"
  )
  public func passes(_ draft: Draft) -> StatementGroup { unavailable() }

  /// Use says(_:of:_:), .says(.criticism, of: other), or condemns(_:for:).
  @available(
    *, unavailable,
    message: "use says(_:of:_:), .says(.criticism, of: other), or condemns(_:for:)"
  )
  public func protests(_ other: any Actor, _ content: String? = nil) -> StatementGroup {
    unavailable()
  }

  /// Use says(_:of:_:), .says(.criticism, of: other), or condemns(_:for:).
  @available(
    *, unavailable,
    message: "use says(_:of:_:), .says(.criticism, of: other), or condemns(_:for:)"
  )
  public func protests(to other: any Actor, _ content: String? = nil) -> StatementGroup {
    unavailable()
  }

  /// Use says(_:of:_:), .says(.criticism, of: other), or condemns(_:for:).
  @available(
    *, unavailable,
    message: "use says(_:of:_:), .says(.criticism, of: other), or condemns(_:for:)"
  )
  public func protests(against other: any Actor, _ content: String? = nil) -> StatementGroup {
    unavailable()
  }

  /// What a source denies is said of the sentence: denied(), or contradicted(by:at:_:).
  @available(
    *, unavailable,
    message: "what a source denies is said of the sentence: denied(), or contradicted(by:at:_:)"
  )
  public func denies(_ content: String) -> StatementGroup { unavailable() }

  /// What a source denies is said of the sentence: denied(), or contradicted(by:at:_:).
  @available(
    *, unavailable,
    message: "what a source denies is said of the sentence: denied(), or contradicted(by:at:_:)"
  )
  public func denies(_ other: any Actor) -> StatementGroup { unavailable() }

  /// What a source denies is said of the sentence: denied(), or contradicted(by:at:_:).
  @available(
    *, unavailable,
    message: "what a source denies is said of the sentence: denied(), or contradicted(by:at:_:)"
  )
  public func denies(_ statement: any GraphStatement) -> StatementGroup { unavailable() }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func lifts(_ measures: Sanction.Measure..., on other: any Actor) -> StatementGroup {
    unavailable()
  }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func lifts(_ measures: Sanction.Measure..., against other: any Actor) -> StatementGroup {
    unavailable()
  }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func lifts(sanctionsOn other: any Actor) -> StatementGroup { unavailable() }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func lifts(sanctionsAgainst other: any Actor) -> StatementGroup { unavailable() }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func lifts(_ regime: SanctionsRegime) -> StatementGroup { unavailable() }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func removesSanctions(from other: any Actor) -> StatementGroup { unavailable() }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func endsSanctions(on other: any Actor) -> StatementGroup { unavailable() }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func easesSanctions(on other: any Actor) -> StatementGroup { unavailable() }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func suspendsSanctions(on other: any Actor) -> StatementGroup { unavailable() }

  /// An embargo ends: embargoes(_:) with .from(_:until:).
  @available(*, unavailable, message: "an embargo ends: embargoes(_:) with .from(_:until:)")
  public func liftsEmbargo(on other: any Actor) -> StatementGroup { unavailable() }

  /// An embargo ends: embargoes(_:) with .from(_:until:).
  @available(*, unavailable, message: "an embargo ends: embargoes(_:) with .from(_:until:)")
  public func liftsArmsEmbargo(on other: any Actor) -> StatementGroup { unavailable() }

  /// Say what it restricts: sanctions(_:_:objective:) with .trade, .travel or another measure, or embargoes(_:).
  @available(
    *, unavailable,
    message:
      "say what it restricts: sanctions(_:_:objective:) with .trade, .travel or another measure, or embargoes(_:)"
  )
  public func bans(_ other: any Actor) -> StatementGroup { unavailable() }

  /// Use sanctions(_:_:objective:) with .trade.
  @available(*, unavailable, message: "use sanctions(_:_:objective:) with .trade")
  public func bansImports(from other: any Actor) -> StatementGroup { unavailable() }

  /// Use sanctions(_:_:objective:) with .trade.
  @available(*, unavailable, message: "use sanctions(_:_:objective:) with .trade")
  public func bansImports(of commodity: Commodity, from other: any Actor) -> StatementGroup {
    unavailable()
  }

  /// Use sanctions(_:_:objective:) with .trade.
  @available(*, unavailable, message: "use sanctions(_:_:objective:) with .trade")
  public func bansExports(to other: any Actor) -> StatementGroup { unavailable() }

  /// Use sanctions(_:_:objective:) with .trade.
  @available(*, unavailable, message: "use sanctions(_:_:objective:) with .trade")
  public func bansExports(of commodity: Commodity, to other: any Actor) -> StatementGroup {
    unavailable()
  }

  /// Use sanctions(_:_:objective:) with .trade.
  @available(*, unavailable, message: "use sanctions(_:_:objective:) with .trade")
  public func bansTrade(with other: any Actor) -> StatementGroup { unavailable() }

  /// Use sanctions(_:_:objective:) with .trade.
  @available(*, unavailable, message: "use sanctions(_:_:objective:) with .trade")
  public func boycotts(_ other: any Actor) -> StatementGroup { unavailable() }

  /// Use sanctions(_:_:objective:) with .travel.
  @available(*, unavailable, message: "use sanctions(_:_:objective:) with .travel")
  public func bansTravel(of other: any Actor) -> StatementGroup { unavailable() }

  /// Use sanctions(_:_:objective:).
  @available(*, unavailable, message: "use sanctions(_:_:objective:)")
  public func blacklists(_ other: any Actor) -> StatementGroup { unavailable() }

  /// Use isRival(of:), between states.
  @available(*, unavailable, message: "use isRival(of:), between states")
  public func competes(with other: any Actor) -> StatementGroup { unavailable() }
}

extension Signatory {
  /// Use signs(_:on:), or isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:).
  @available(
    *, unavailable,
    message: "use signs(_:on:), or isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func isPartyTo(_ treaty: Treaty) -> StatementGroup { unavailable() }

  /// Use signs(_:on:), or isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:).
  @available(
    *, unavailable,
    message: "use signs(_:on:), or isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func isParty(of treaty: Treaty) -> StatementGroup { unavailable() }

  /// Use signs(_:on:), or isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:).
  @available(
    *, unavailable,
    message: "use signs(_:on:), or isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func withdrawsFrom(_ treaty: Treaty) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: signs(_:on:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: signs(_:on:)"
  )
  public func signed(_ treaty: Treaty) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:).
  @available(
    *, unavailable,
    message:
      "verbs stand in the present, and .on or .since says when: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func ratified(_ treaty: Treaty) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: signs(_:on:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: signs(_:on:)"
  )
  public func joined(_ treaty: Treaty) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:).
  @available(
    *, unavailable,
    message:
      "verbs stand in the present, and .on or .since says when: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func left(_ treaty: Treaty) -> StatementGroup { unavailable() }
}
