public import TypedGraph

// Words for conflict and sanctions that people type first and that are not the verb. None can be called: the compiler
// answers each with the verb that states the fact.

extension NonstateActor {
  /// Use attacks(_:in:provoked:).
  @available(*, unavailable, message: "use attacks(_:in:provoked:)")
  public func fights(_ state: SovereignState) -> Statement<ArmedAttack> { unavailable() }
}

extension Actor {
  /// Use isAtWar(with:_:).
  @available(*, unavailable, message: "use isAtWar(with:_:)")
  public func fights(_ other: any Actor) -> Statement<War> { unavailable() }

  /// Use isAtWar(with:_:).
  @available(*, unavailable, message: "use isAtWar(with:_:)")
  public func wagesWar(on other: any Actor) -> Statement<War> { unavailable() }

  /// Use isAtWar(with:_:).
  @available(*, unavailable, message: "use isAtWar(with:_:)")
  public func wagesWar(against other: any Actor) -> Statement<War> { unavailable() }

  /// Use isAtWar(with:_:).
  @available(*, unavailable, message: "use isAtWar(with:_:)")
  public func declaresWar(on other: any Actor) -> Statement<War> { unavailable() }

  /// Use isAtWar(with:_:).
  @available(*, unavailable, message: "use isAtWar(with:_:)")
  public func isInWar(with other: any Actor) -> Statement<War> { unavailable() }

  /// Use isAtWar(with:_:).
  @available(*, unavailable, message: "use isAtWar(with:_:)")
  public func isAtWar(against other: any Actor) -> Statement<War> { unavailable() }

  /// Use sanctions(_:_:objective:).
  @available(*, unavailable, message: "use sanctions(_:_:objective:)")
  public func designates(_ other: any Actor) -> Statement<Sanction> { unavailable() }

  /// Say it of the one that imposes them: sanctions(_:_:objective:).
  @available(
    *, unavailable,
    message: "say it of the one that imposes them: sanctions(_:_:objective:)"
  )
  public func isSanctioned(by other: any Actor) -> Statement<Sanction> { unavailable() }

  /// Use attacks(_:in:provoked:).
  @available(*, unavailable, message: "use attacks(_:in:provoked:)")
  public func fires(_ weapon: Weapon, at state: SovereignState) -> Statement<ArmedAttack> {
    unavailable()
  }

  /// Use sanctions(_:_:objective:) with .financial.
  @available(*, unavailable, message: "use sanctions(_:_:objective:) with .financial")
  public func freezesAssets(of other: any Actor) -> Statement<Sanction> { unavailable() }

  /// Use attacks(_:in:provoked:).
  @available(*, unavailable, message: "use attacks(_:in:provoked:)")
  public func invades(_ state: SovereignState) -> Statement<ArmedAttack> { unavailable() }

  /// Use attacks(_:in:provoked:).
  @available(*, unavailable, message: "use attacks(_:in:provoked:)")
  public func bombs(_ state: SovereignState) -> Statement<ArmedAttack> { unavailable() }

  /// Use attacks(_:in:provoked:).
  @available(*, unavailable, message: "use attacks(_:in:provoked:)")
  public func strikes(_ state: SovereignState) -> Statement<ArmedAttack> { unavailable() }

  /// Use attacks(_:in:provoked:).
  @available(*, unavailable, message: "use attacks(_:in:provoked:)")
  public func shells(_ state: SovereignState) -> Statement<ArmedAttack> { unavailable() }

  /// Use attacks(_:in:provoked:).
  @available(*, unavailable, message: "use attacks(_:in:provoked:)")
  public func raids(_ state: SovereignState) -> Statement<ArmedAttack> { unavailable() }

  /// Use attacks(_:in:provoked:).
  @available(*, unavailable, message: "use attacks(_:in:provoked:)")
  public func shootsDown(_ state: SovereignState) -> Statement<ArmedAttack> { unavailable() }

  /// Use attacks(_:in:provoked:), or make a kind of your own.
  @available(
    *, unavailable,
    message: "use attacks(_:in:provoked:), or make a kind of your own"
  )
  public func occupies(_ state: SovereignState) -> Statement<ArmedAttack> { unavailable() }

  /// Use attacks(_:in:provoked:), or make a kind of your own.
  @available(
    *, unavailable,
    message: "use attacks(_:in:provoked:), or make a kind of your own"
  )
  public func annexes(_ state: SovereignState) -> Statement<ArmedAttack> { unavailable() }

  /// Use threatens(_:with:).
  @available(*, unavailable, message: "use threatens(_:with:)")
  public func warns(_ other: any Actor, _ content: String? = nil) -> Statement<Threat> {
    unavailable()
  }

  /// Use threatens(_:with:).
  @available(*, unavailable, message: "use threatens(_:with:)")
  public func menaces(_ other: any Actor, _ content: String? = nil) -> Statement<Threat> {
    unavailable()
  }

  /// Use threatens(_:with:).
  @available(*, unavailable, message: "use threatens(_:with:)")
  public func intimidates(_ other: any Actor, _ content: String? = nil) -> Statement<Threat> {
    unavailable()
  }

  /// Use sanctions(_:_:objective:).
  @available(*, unavailable, message: "use sanctions(_:_:objective:)")
  public func imposesSanctions(on other: any Actor, _ measures: Sanction.Measure...) -> Statement<
    Sanction
  > { unavailable() }

  /// Use sanctions(_:_:objective:).
  @available(*, unavailable, message: "use sanctions(_:_:objective:)")
  public func imposes(_ measures: Sanction.Measure..., on other: any Actor) -> Statement<Sanction> {
    unavailable()
  }

  /// Use sanctions(_:_:objective:).
  @available(*, unavailable, message: "use sanctions(_:_:objective:)")
  public func penalizes(_ other: any Actor) -> Statement<Sanction> { unavailable() }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable, message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func liftsSanctions(on other: any Actor) -> Statement<Sanction> { unavailable() }

  /// Sanctions end: sanctions(_:_:objective:) with .from(_:until:).
  @available(
    *, unavailable, message: "sanctions end: sanctions(_:_:objective:) with .from(_:until:)"
  )
  public func liftsSanctions(against other: any Actor) -> Statement<Sanction> { unavailable() }

  /// Use embargoes(_:).
  @available(*, unavailable, message: "use embargoes(_:)")
  public func imposesEmbargo(on other: any Actor) -> Statement<ArmsEmbargo> { unavailable() }

  /// Use embargoes(_:).
  @available(*, unavailable, message: "use embargoes(_:)")
  public func imposesArmsEmbargo(on other: any Actor) -> Statement<ArmsEmbargo> { unavailable() }

  /// Use embargoes(_:).
  @available(*, unavailable, message: "use embargoes(_:)")
  public func bansArms(to other: any Actor) -> Statement<ArmsEmbargo> { unavailable() }

  /// Use embargoes(_:).
  @available(*, unavailable, message: "use embargoes(_:)")
  public func bansArms(for other: any Actor) -> Statement<ArmsEmbargo> { unavailable() }

  /// Use `evades(_:by:)`.
  @available(*, unavailable, renamed: "evades(_:by:)")
  public func violates(_ regime: SanctionsRegime, by means: String? = nil) -> Statement<Evasion> {
    unavailable()
  }

  /// Use `evades(_:by:)`.
  @available(*, unavailable, renamed: "evades(_:by:)")
  public func circumvents(_ regime: SanctionsRegime, by means: String? = nil) -> Statement<Evasion>
  { unavailable() }

  /// Use `evades(_:by:)`.
  @available(*, unavailable, renamed: "evades(_:by:)")
  public func breaks(_ regime: SanctionsRegime, by means: String? = nil) -> Statement<Evasion> {
    unavailable()
  }

  /// Use `evades(_:by:)`.
  @available(*, unavailable, renamed: "evades(_:by:)")
  public func undermines(_ regime: SanctionsRegime, by means: String? = nil) -> Statement<Evasion> {
    unavailable()
  }

  /// Use compliesWith(_:in:).
  @available(*, unavailable, message: "use compliesWith(_:in:)")
  public func complies(with regime: SanctionsRegime) -> Statement<Compliance> { unavailable() }

  /// Use compliesWith(_:in:).
  @available(*, unavailable, message: "use compliesWith(_:in:)")
  public func respects(_ regime: SanctionsRegime) -> Statement<Compliance> { unavailable() }

  /// Use compliesWith(_:in:).
  @available(*, unavailable, message: "use compliesWith(_:in:)")
  public func enforces(_ regime: SanctionsRegime) -> Statement<Compliance> { unavailable() }

  /// Use `condemns(_:for:)`.
  @available(*, unavailable, renamed: "condemns(_:for:)")
  public func denounces(_ state: SovereignState, for reason: String? = nil) -> Statement<
    Condemnation
  > { unavailable() }

  /// Use `condemns(_:for:)`.
  @available(*, unavailable, renamed: "condemns(_:for:)")
  public func deplores(_ state: SovereignState, for reason: String? = nil) -> Statement<
    Condemnation
  > { unavailable() }

  /// Use `condemns(_:for:)`.
  @available(*, unavailable, renamed: "condemns(_:for:)")
  public func blames(_ state: SovereignState, for reason: String? = nil) -> Statement<Condemnation>
  { unavailable() }

  /// Use `condemns(_:for:)`.
  @available(*, unavailable, renamed: "condemns(_:for:)")
  public func accuses(_ state: SovereignState, for reason: String? = nil) -> Statement<Condemnation>
  { unavailable() }
}

extension SovereignState {
  /// Use `contributes(to:onTheSideOf:)`.
  @available(*, unavailable, renamed: "contributes(to:onTheSideOf:)")
  public func joinsWar(_ war: HistoricalEvent, onTheSideOf side: SovereignState) -> Statement<
    WarContribution
  > { unavailable() }

  /// Use `contributes(to:onTheSideOf:)`.
  @available(*, unavailable, renamed: "contributes(to:onTheSideOf:)")
  public func participates(in war: HistoricalEvent, onTheSideOf side: SovereignState) -> Statement<
    WarContribution
  > { unavailable() }

  /// Use `contributes(to:onTheSideOf:)`.
  @available(*, unavailable, renamed: "contributes(to:onTheSideOf:)")
  public func fights(in war: HistoricalEvent, onTheSideOf side: SovereignState) -> Statement<
    WarContribution
  > { unavailable() }

  /// Use isRival(of:).
  @available(*, unavailable, message: "use isRival(of:)")
  public func isEnemy(of other: SovereignState) -> Statement<Rivalry> { unavailable() }

  /// Use isRival(of:).
  @available(*, unavailable, message: "use isRival(of:)")
  public func rivals(_ other: SovereignState) -> Statement<Rivalry> { unavailable() }

  /// Use isRival(of:).
  @available(*, unavailable, message: "use isRival(of:)")
  public func isAdversary(of other: SovereignState) -> Statement<Rivalry> { unavailable() }

  /// Use isRival(of:).
  @available(
    *, unavailable,
    message:
      "use isRival(of:), which lasts; to oppose a plan is says(.criticism, of:) or votes(.no, on:)"
  )
  public func opposes(_ other: SovereignState) -> Statement<Rivalry> { unavailable() }

  /// Say how far it went: disputes(with:_:).
  @available(*, unavailable, message: "say how far it went: disputes(with:_:)")
  public func clashes(with other: SovereignState) -> Statement<MilitarizedDispute> { unavailable() }

  /// Say how far it went: disputes(with:_:).
  @available(*, unavailable, message: "say how far it went: disputes(with:_:)")
  public func isInDispute(with other: SovereignState) -> Statement<MilitarizedDispute> {
    unavailable()
  }

  /// Say how far it went: disputes(with:_:).
  @available(*, unavailable, message: "say how far it went: disputes(with:_:)")
  public func confronts(_ other: SovereignState) -> Statement<MilitarizedDispute> { unavailable() }

  /// Say how far it went: disputes(with:_:).
  @available(*, unavailable, message: "say how far it went: disputes(with:_:)")
  public func provokes(_ other: SovereignState) -> Statement<MilitarizedDispute> { unavailable() }
}

extension RuleSource {
  /// Use prohibits(supportFor:by:includingIndirect:).
  @available(*, unavailable, message: "use prohibits(supportFor:by:includingIndirect:)")
  public func bans(supportFor item: any RegulatedItem) -> Statement<Prohibition> { unavailable() }

  /// Use prohibits(supportFor:by:includingIndirect:).
  @available(*, unavailable, message: "use prohibits(supportFor:by:includingIndirect:)")
  public func bans(_ item: any RegulatedItem) -> Statement<Prohibition> { unavailable() }

  /// Use prohibits(supportFor:by:includingIndirect:).
  @available(*, unavailable, message: "use prohibits(supportFor:by:includingIndirect:)")
  public func forbids(supportFor item: any RegulatedItem) -> Statement<Prohibition> {
    unavailable()
  }

  /// Use prohibits(supportFor:by:includingIndirect:).
  @available(*, unavailable, message: "use prohibits(supportFor:by:includingIndirect:)")
  public func forbids(_ item: any RegulatedItem) -> Statement<Prohibition> { unavailable() }

  /// Use prohibits(supportFor:by:includingIndirect:).
  @available(*, unavailable, message: "use prohibits(supportFor:by:includingIndirect:)")
  public func prohibits(_ item: any RegulatedItem) -> Statement<Prohibition> { unavailable() }
}

extension Resolution {
  /// Use `caps(_:into:yearly:)`.
  @available(*, unavailable, renamed: "caps(_:into:yearly:)")
  public func limits(_ commodity: Commodity, into state: SovereignState, yearly: Quantity)
    -> Statement<SupplyCap>
  { unavailable() }
}

extension UNBody {
  /// Use `monitors(_:)`.
  @available(*, unavailable, renamed: "monitors(_:)")
  public func oversees(_ regime: SanctionsRegime) -> Statement<Monitoring> { unavailable() }

  /// Use `monitors(_:)`.
  @available(*, unavailable, renamed: "monitors(_:)")
  public func watches(_ regime: SanctionsRegime) -> Statement<Monitoring> { unavailable() }

  /// Use `monitors(_:)`.
  @available(*, unavailable, renamed: "monitors(_:)")
  public func administers(_ regime: SanctionsRegime) -> Statement<Monitoring> { unavailable() }

  /// Use `monitors(_:)`.
  @available(*, unavailable, renamed: "monitors(_:)")
  public func supervises(_ regime: SanctionsRegime) -> Statement<Monitoring> { unavailable() }

  /// Use isEstablished(by:mandateEnd:).
  @available(*, unavailable, message: "use isEstablished(by:mandateEnd:)")
  public func isCreated(by resolution: Resolution) -> Statement<Establishment> { unavailable() }

  /// Use isEstablished(by:mandateEnd:).
  @available(*, unavailable, message: "use isEstablished(by:mandateEnd:)")
  public func isFounded(by resolution: Resolution) -> Statement<Establishment> { unavailable() }
}
