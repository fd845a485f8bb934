public import TypedGraph

// Words for diplomacy that people type first and that are not the verb. None can be called: the compiler
// answers each with the verb that states the fact.

extension SovereignState {
  /// Use hasRelations(at:with:), or say in what: supplies(_:_:to:), exports(_:to:), supports(_:in:).
  @available(
    *, unavailable,
    message:
      "use hasRelations(at:with:), or say in what: supplies(_:_:to:), exports(_:to:), supports(_:in:)"
  )
  public func cooperates(with other: SovereignState) -> Statement<RelationsLevel> { unavailable() }

  /// Use promises(NeutralityPact.self, to:).
  @available(*, unavailable, message: "use promises(NeutralityPact.self, to:)")
  public func isNeutral(toward other: SovereignState) -> Statement<NeutralityPact> { unavailable() }

  /// Use belongs(to:as:) with .intended().
  @available(*, unavailable, message: "use belongs(to:as:) with .intended()")
  public func applies(to bloc: Bloc) -> Statement<Membership> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "for diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own"
  )
  public func expels(_ other: any Actor) -> Statement<DiplomaticMission> { unavailable() }

  /// Use belongs(to:as:), and .since for the date.
  @available(*, unavailable, message: "use belongs(to:as:), and .since for the date")
  public func isMember(of bloc: Bloc) -> Statement<Membership> { unavailable() }

  /// Use belongs(to:as:), and .since for the date.
  @available(*, unavailable, message: "use belongs(to:as:), and .since for the date")
  public func joins(_ bloc: Bloc) -> Statement<Membership> { unavailable() }

  /// Use belongs(to:as:), and .since for the date.
  @available(*, unavailable, message: "use belongs(to:as:), and .since for the date")
  public func accedes(to bloc: Bloc) -> Statement<Membership> { unavailable() }

  /// Use belongs(to:as:), and .since for the date.
  @available(*, unavailable, message: "use belongs(to:as:), and .since for the date")
  public func enters(_ bloc: Bloc) -> Statement<Membership> { unavailable() }

  /// A membership ends: belongs(to:as:) with .from(_:until:), or end(_:on:) of its relation.
  @available(
    *, unavailable,
    message:
      "a membership ends: belongs(to:as:) with .from(_:until:), or end(_:on:) of its relation"
  )
  public func leaves(_ bloc: Bloc) -> Statement<Membership> { unavailable() }

  /// A membership ends: belongs(to:as:) with .from(_:until:), or end(_:on:) of its relation.
  @available(
    *, unavailable,
    message:
      "a membership ends: belongs(to:as:) with .from(_:until:), or end(_:on:) of its relation"
  )
  public func withdraws(from bloc: Bloc) -> Statement<Membership> { unavailable() }

  /// A membership ends: belongs(to:as:) with .from(_:until:), or end(_:on:) of its relation.
  @available(
    *, unavailable,
    message:
      "a membership ends: belongs(to:as:) with .from(_:until:), or end(_:on:) of its relation"
  )
  public func exits(_ bloc: Bloc) -> Statement<Membership> { unavailable() }

  /// Use belongs(to:as:) with .observer.
  @available(*, unavailable, message: "use belongs(to:as:) with .observer")
  public func observes(_ bloc: Bloc) -> Statement<Membership> { unavailable() }

  /// Use belongs(to:as:) with .observer.
  @available(*, unavailable, message: "use belongs(to:as:) with .observer")
  public func isObserver(in bloc: Bloc) -> Statement<Membership> { unavailable() }

  /// Name the treaty: its binds(_:) makes both parties.
  @available(*, unavailable, message: "name the treaty: its binds(_:) makes both parties")
  public func signs(with other: SovereignState) -> Statement<Party> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:)"
  )
  public func hasDefensePact(with other: SovereignState) -> Statement<DefensePact> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:)"
  )
  public func isAllied(with other: SovereignState) -> Statement<DefensePact> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:)"
  )
  public func isAlly(of other: SovereignState) -> Statement<DefensePact> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:)"
  )
  public func allies(with other: SovereignState) -> Statement<DefensePact> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:)"
  )
  public func hasAlliance(with other: SovereignState) -> Statement<DefensePact> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "say which treaty: its binds(_:) makes both parties; or say each promise: promises(DefensePact.self, to:)"
  )
  public func hasTreaty(with other: SovereignState) -> Statement<DefensePact> { unavailable() }

  /// Use promises(DefensePact.self, to:), or guarantees(_:_:) where it is one-sided.
  @available(
    *, unavailable,
    message: "use promises(DefensePact.self, to:), or guarantees(_:_:) where it is one-sided"
  )
  public func defends(_ other: SovereignState) -> Statement<DefensePact> { unavailable() }

  /// Use promises(DefensePact.self, to:), or guarantees(_:_:) where it is one-sided.
  @available(
    *, unavailable,
    message: "use promises(DefensePact.self, to:), or guarantees(_:_:) where it is one-sided"
  )
  public func promisesDefense(to other: SovereignState) -> Statement<DefensePact> { unavailable() }

  /// Use guarantees(_:_:).
  @available(*, unavailable, message: "use guarantees(_:_:)")
  public func protects(_ other: SovereignState) -> Statement<SecurityGuarantee> { unavailable() }

  /// Use guarantees(_:_:).
  @available(*, unavailable, message: "use guarantees(_:_:)")
  public func guaranteesSecurity(of other: SovereignState) -> Statement<SecurityGuarantee> {
    unavailable()
  }

  /// Say each promise: promises(NonaggressionPact.self, to:).
  @available(*, unavailable, message: "say each promise: promises(NonaggressionPact.self, to:)")
  public func hasNonaggressionPact(with other: SovereignState) -> Statement<NonaggressionPact> {
    unavailable()
  }

  /// Use votes(_:on:explanation:): .votes(.yes, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.yes, on: draft)")
  public func votesFor(_ draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use votes(_:on:explanation:): .votes(.yes, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.yes, on: draft)")
  public func votesYes(on draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use votes(_:on:explanation:): .votes(.yes, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.yes, on: draft)")
  public func approves(_ draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use votes(_:on:explanation:): .votes(.no, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.no, on: draft)")
  public func votesAgainst(_ draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use votes(_:on:explanation:): .votes(.no, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.no, on: draft)")
  public func votesNo(on draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use votes(_:on:explanation:): .votes(.no, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.no, on: draft)")
  public func opposes(_ draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use votes(_:on:explanation:): .votes(.no, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.no, on: draft)")
  public func blocks(_ draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use votes(_:on:explanation:): .votes(.abstain, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.abstain, on: draft)")
  public func abstains(on draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use votes(_:on:explanation:): .votes(.abstain, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.abstain, on: draft)")
  public func abstains(from draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use votes(_:on:explanation:): .votes(.yes, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.yes, on: draft)")
  public func votes(for draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use votes(_:on:explanation:): .votes(.no, on: draft).
  @available(*, unavailable, message: "use votes(_:on:explanation:): .votes(.no, on: draft)")
  public func votes(against draft: Draft) -> Statement<Vote> { unavailable() }

  /// A veto follows from the votes: say votes(.no, on: draft) and ask vetoes(of: draft).
  @available(
    *, unavailable,
    message: "a veto follows from the votes: say votes(.no, on: draft) and ask vetoes(of: draft)"
  )
  public func vetoes(_ draft: Draft) -> Statement<Vote> { unavailable() }

  /// Use `sponsors(_:)`.
  @available(*, unavailable, renamed: "sponsors(_:)")
  public func proposes(_ draft: Draft) -> Statement<Sponsorship> { unavailable() }

  /// Use `sponsors(_:)`.
  @available(*, unavailable, renamed: "sponsors(_:)")
  public func submits(_ draft: Draft) -> Statement<Sponsorship> { unavailable() }

  /// Use `sponsors(_:)`.
  @available(*, unavailable, renamed: "sponsors(_:)")
  public func introduces(_ draft: Draft) -> Statement<Sponsorship> { unavailable() }

  /// Use holdsSeat(_:in:) with .permanent or .elected.
  @available(*, unavailable, message: "use holdsSeat(_:in:) with .permanent or .elected")
  public func hasSeat(in body: UNBody) -> Statement<Seat> { unavailable() }

  /// Use holdsSeat(_:in:) with .permanent or .elected.
  @available(*, unavailable, message: "use holdsSeat(_:in:) with .permanent or .elected")
  public func sits(in body: UNBody) -> Statement<Seat> { unavailable() }

  /// Use holdsSeat(_:in:) with .permanent or .elected.
  @available(*, unavailable, message: "use holdsSeat(_:in:) with .permanent or .elected")
  public func isMember(of body: UNBody) -> Statement<Seat> { unavailable() }

  /// Use holdsSeat(_:in:) with .permanent or .elected.
  @available(*, unavailable, message: "use holdsSeat(_:in:) with .permanent or .elected")
  public func isElected(to body: UNBody) -> Statement<Seat> { unavailable() }

  /// Use keepsMission(_:in:).
  @available(*, unavailable, message: "use keepsMission(_:in:)")
  public func hasEmbassy(in other: SovereignState) -> Statement<DiplomaticMission> { unavailable() }

  /// Use keepsMission(_:in:).
  @available(*, unavailable, message: "use keepsMission(_:in:)")
  public func opensEmbassy(in other: SovereignState) -> Statement<DiplomaticMission> {
    unavailable()
  }

  /// Use keepsMission(_:in:).
  @available(*, unavailable, message: "use keepsMission(_:in:)")
  public func keepsEmbassy(in other: SovereignState) -> Statement<DiplomaticMission> {
    unavailable()
  }

  /// Use keepsMission(_:in:).
  @available(*, unavailable, message: "use keepsMission(_:in:)")
  public func maintainsEmbassy(in other: SovereignState) -> Statement<DiplomaticMission> {
    unavailable()
  }

  /// Use keepsMission(_:in:).
  @available(*, unavailable, message: "use keepsMission(_:in:)")
  public func sendsAmbassador(to other: SovereignState) -> Statement<DiplomaticMission> {
    unavailable()
  }

  /// A mission ends: keepsMission(_:in:) with .from(_:until:).
  @available(*, unavailable, message: "a mission ends: keepsMission(_:in:) with .from(_:until:)")
  public func closesEmbassy(in other: SovereignState) -> Statement<DiplomaticMission> {
    unavailable()
  }

  /// Use hasRelations(at:with:).
  @available(*, unavailable, message: "use hasRelations(at:with:)")
  public func hasDiplomaticRelations(with other: SovereignState) -> Statement<RelationsLevel> {
    unavailable()
  }

  /// Use hasRelations(at:with:).
  @available(*, unavailable, message: "use hasRelations(at:with:)")
  public func establishesRelations(with other: SovereignState) -> Statement<RelationsLevel> {
    unavailable()
  }

  /// Use hasRelations(at:with:).
  @available(*, unavailable, message: "use hasRelations(at:with:)")
  public func hasRelations(with other: SovereignState) -> Statement<RelationsLevel> {
    unavailable()
  }

  /// Use hasRelations(at:with:).
  @available(*, unavailable, message: "use hasRelations(at:with:)")
  public func isPartner(of other: SovereignState) -> Statement<RelationsLevel> { unavailable() }

  /// Use hasRelations(at:with:).
  @available(*, unavailable, message: "use hasRelations(at:with:)")
  public func hasPartnership(with other: SovereignState) -> Statement<RelationsLevel> {
    unavailable()
  }

  /// Relations end: hasRelations(at:with:) with .from(_:until:), or .atUnknownTime().until(_:) where nobody says since when.
  @available(
    *, unavailable,
    message:
      "relations end: hasRelations(at:with:) with .from(_:until:), or .atUnknownTime().until(_:) where nobody says since when"
  )
  public func breaksRelations(with other: SovereignState) -> Statement<RelationsLevel> {
    unavailable()
  }

  /// Relations end: hasRelations(at:with:) with .from(_:until:), or .atUnknownTime().until(_:) where nobody says since when.
  @available(
    *, unavailable,
    message:
      "relations end: hasRelations(at:with:) with .from(_:until:), or .atUnknownTime().until(_:) where nobody says since when"
  )
  public func cutsTies(with other: SovereignState) -> Statement<RelationsLevel> { unavailable() }

  /// Relations end: hasRelations(at:with:) with .from(_:until:), or .atUnknownTime().until(_:) where nobody says since when.
  @available(
    *, unavailable,
    message:
      "relations end: hasRelations(at:with:) with .from(_:until:), or .atUnknownTime().until(_:) where nobody says since when"
  )
  public func breaksOffRelations(with other: SovereignState) -> Statement<RelationsLevel> {
    unavailable()
  }

  /// Use drawsCloser(to:).
  @available(*, unavailable, message: "use drawsCloser(to:)")
  public func normalizesRelations(with other: SovereignState) -> Statement<Rapprochement> {
    unavailable()
  }

  /// Use drawsCloser(to:).
  @available(*, unavailable, message: "use drawsCloser(to:)")
  public func reconciles(with other: SovereignState) -> Statement<Rapprochement> { unavailable() }

  /// Use drawsCloser(to:).
  @available(*, unavailable, message: "use drawsCloser(to:)")
  public func approaches(_ other: SovereignState) -> Statement<Rapprochement> { unavailable() }

  /// Use borders(_:_:).
  @available(*, unavailable, message: "use borders(_:_:)")
  public func isNeighbor(of other: SovereignState) -> Statement<Contiguity> { unavailable() }

  /// Use borders(_:_:).
  @available(*, unavailable, message: "use borders(_:_:)")
  public func sharesBorder(with other: SovereignState) -> Statement<Contiguity> { unavailable() }

  /// Use borders(_:_:).
  @available(*, unavailable, message: "use borders(_:_:)")
  public func neighbors(_ other: SovereignState) -> Statement<Contiguity> { unavailable() }

  /// Use succeeds(_:).
  @available(*, unavailable, message: "use succeeds(_:)")
  public func replaces(_ other: SovereignState) -> Statement<Succession> { unavailable() }

  /// Use succeeds(_:).
  @available(*, unavailable, message: "use succeeds(_:)")
  public func isSuccessor(of other: SovereignState) -> Statement<Succession> { unavailable() }

  /// Use `recognizes(_:isFull:)`.
  @available(*, unavailable, renamed: "recognizes(_:isFull:)")
  public func recognises(_ other: SovereignState) -> Statement<Recognition> { unavailable() }

  /// Use `recognizes(_:isFull:)`.
  @available(*, unavailable, renamed: "recognizes(_:isFull:)")
  public func acknowledges(_ other: SovereignState) -> Statement<Recognition> { unavailable() }

  /// Say it of the visitor: visits(_:city:).
  @available(
    *, unavailable,
    message:
      "a visit is said of the visitor: visits(_:city:); for shelter or a base make a kind of your own"
  )
  public func hosts(_ visitor: any Actor) -> Statement<Visit> { unavailable() }

  /// Say it of the visitor: visits(_:city:).
  @available(
    *, unavailable,
    message:
      "a visit is said of the visitor: visits(_:city:); for shelter or a base make a kind of your own"
  )
  public func receives(_ visitor: any Actor) -> Statement<Visit> { unavailable() }

  /// Say it of the visitor: visits(_:city:).
  @available(
    *, unavailable,
    message:
      "a visit is said of the visitor: visits(_:city:); for shelter or a base make a kind of your own"
  )
  public func welcomes(_ visitor: any Actor) -> Statement<Visit> { unavailable() }

  /// Say it of the visitor: visits(_:city:).
  @available(
    *, unavailable,
    message:
      "a visit is said of the visitor: visits(_:city:); for shelter or a base make a kind of your own"
  )
  public func invites(_ visitor: any Actor) -> Statement<Visit> { unavailable() }

  /// Say it of the leader: holds(_:of:).
  @available(*, unavailable, message: "say it of the leader: holds(_:of:)")
  public func isLed(by leader: Leader) -> Statement<OfficeHolding> { unavailable() }
}

extension Actor {
  /// Say in which tone: says(_:of:_:).
  @available(*, unavailable, message: "say in which tone: says(_:of:_:)")
  public func writes(to other: any Actor) -> Statement<PublicStatement> { unavailable() }

  /// Use says(_:of:_:): .says(.praise, of: other).
  @available(*, unavailable, message: "use says(_:of:_:): .says(.praise, of: other)")
  public func praises(_ other: any Actor, _ content: String? = nil) -> Statement<PublicStatement> {
    unavailable()
  }

  /// Use says(_:of:_:): .says(.praise, of: other).
  @available(*, unavailable, message: "use says(_:of:_:): .says(.praise, of: other)")
  public func lauds(_ other: any Actor, _ content: String? = nil) -> Statement<PublicStatement> {
    unavailable()
  }

  /// Use says(_:of:_:): .says(.thanks, of: other).
  @available(*, unavailable, message: "use says(_:of:_:): .says(.thanks, of: other)")
  public func thanks(_ other: any Actor, _ content: String? = nil) -> Statement<PublicStatement> {
    unavailable()
  }

  /// Use says(_:of:_:): .says(.criticism, of: other).
  @available(*, unavailable, message: "use says(_:of:_:): .says(.criticism, of: other)")
  public func criticizes(_ other: any Actor, _ content: String? = nil) -> Statement<PublicStatement>
  { unavailable() }

  /// Use says(_:of:_:): .says(.challenge, of: other).
  @available(*, unavailable, message: "use says(_:of:_:): .says(.challenge, of: other)")
  public func challenges(_ other: any Actor, _ content: String? = nil) -> Statement<PublicStatement>
  { unavailable() }

  /// Use says(_:of:_:): .says(.request, of: other).
  @available(*, unavailable, message: "use says(_:of:_:): .says(.request, of: other)")
  public func urges(_ other: any Actor, _ content: String? = nil) -> Statement<PublicStatement> {
    unavailable()
  }

  /// Use says(_:of:_:): .says(.request, of: other).
  @available(*, unavailable, message: "use says(_:of:_:): .says(.request, of: other)")
  public func asks(_ other: any Actor, _ content: String? = nil) -> Statement<PublicStatement> {
    unavailable()
  }

  /// Use says(_:of:_:): .says(.pledge, of: other).
  @available(*, unavailable, message: "use says(_:of:_:): .says(.pledge, of: other)")
  public func pledgesSupport(to other: any Actor, _ content: String? = nil) -> Statement<
    PublicStatement
  > { unavailable() }

  /// Say in which tone: says(_:of:_:), such as .says(.request, of: other, "…").
  @available(
    *, unavailable,
    message: "say in which tone: says(_:of:_:), such as .says(.request, of: other, \"…\")"
  )
  public func says(_ content: String, to other: any Actor) -> Statement<PublicStatement> {
    unavailable()
  }

  /// Use meets(_:city:).
  @available(*, unavailable, message: "use meets(_:city:)")
  public func meets(with other: any Actor, city: String? = nil) -> Statement<Summit> {
    unavailable()
  }

  /// Use meets(_:city:).
  @available(*, unavailable, message: "use meets(_:city:)")
  public func meetsWith(_ other: any Actor, city: String? = nil) -> Statement<Summit> {
    unavailable()
  }

  /// Use meets(_:city:).
  @available(*, unavailable, message: "use meets(_:city:)")
  public func talks(with other: any Actor) -> Statement<Summit> { unavailable() }

  /// Use meets(_:city:).
  @available(*, unavailable, message: "use meets(_:city:)")
  public func negotiates(with other: any Actor) -> Statement<Summit> { unavailable() }

  /// Use meets(_:city:).
  @available(*, unavailable, message: "use meets(_:city:)")
  public func holdsSummit(with other: any Actor, city: String? = nil) -> Statement<Summit> {
    unavailable()
  }

  /// Use visits(_:city:).
  @available(*, unavailable, message: "use visits(_:city:)")
  public func travels(to host: SovereignState) -> Statement<Visit> { unavailable() }

  /// Use visits(_:city:).
  @available(*, unavailable, message: "use visits(_:city:)")
  public func goes(to host: SovereignState) -> Statement<Visit> { unavailable() }

  /// Use supports(_:in:).
  @available(*, unavailable, message: "use supports(_:in:)")
  public func backs(_ other: any Actor) -> Statement<DiplomaticSupport> { unavailable() }

  /// Use supports(_:in:).
  @available(*, unavailable, message: "use supports(_:in:)")
  public func shields(_ other: any Actor) -> Statement<DiplomaticSupport> { unavailable() }

  /// Use supports(_:in:).
  @available(*, unavailable, message: "use supports(_:in:)")
  public func endorses(_ other: any Actor) -> Statement<DiplomaticSupport> { unavailable() }
}

extension Bloc {
  /// Say it of the state: belongs(to:as:).
  @available(*, unavailable, message: "say it of the state: belongs(to:as:)")
  public func admits(_ state: SovereignState) -> Statement<Membership> { unavailable() }

  /// Say it of the state: belongs(to:as:) with .from(_:until:).
  @available(*, unavailable, message: "say it of the state: belongs(to:as:) with .from(_:until:)")
  public func expels(_ state: SovereignState) -> Statement<Membership> { unavailable() }

  /// Say it of the state: belongs(to:as:) with .suspended.
  @available(*, unavailable, message: "say it of the state: belongs(to:as:) with .suspended")
  public func suspends(_ state: SovereignState) -> Statement<Membership> { unavailable() }

  /// Only states do: say it of each member.
  @available(*, unavailable, message: "only states do: say it of each member")
  public func recognizes(_ other: SovereignState) -> Statement<Recognition> { unavailable() }
}

extension Signatory {
  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a party is one relation with all its dates: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func ratifies(_ treaty: Treaty, on date: PartialDate? = nil) -> Statement<Party> {
    unavailable()
  }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a party is one relation with all its dates: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func accedes(to treaty: Treaty) -> Statement<Party> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a party is one relation with all its dates: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func joins(_ treaty: Treaty) -> Statement<Party> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a party is one relation with all its dates: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func withdraws(from treaty: Treaty, on date: PartialDate? = nil) -> Statement<Party> {
    unavailable()
  }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a party is one relation with all its dates: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func leaves(_ treaty: Treaty) -> Statement<Party> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a party is one relation with all its dates: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func exits(_ treaty: Treaty) -> Statement<Party> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a party is one relation with all its dates: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func denounces(_ treaty: Treaty, on date: PartialDate? = nil) -> Statement<Party> {
    unavailable()
  }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "a party is one relation with all its dates: isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)"
  )
  public func isBound(by treaty: Treaty) -> Statement<Party> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "use isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:), or end(_:on:) of the graph"
  )
  public func terminates(_ treaty: Treaty) -> Statement<Party> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "use isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:), or end(_:on:) of the graph"
  )
  public func suspends(_ treaty: Treaty) -> Statement<Party> { unavailable() }

  /// For diplomats: keepsMission(_:in:) of the other state with .from(_:until:); else make a kind of your own.
  @available(
    *, unavailable,
    message:
      "use isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:), or end(_:on:) of the graph; for a breach make a kind of your own"
  )
  public func violates(_ treaty: Treaty) -> Statement<Party> { unavailable() }
}

extension Leader {
  /// Name the office: holds(_:of:), such as .holds("president", of: state).
  @available(
    *, unavailable,
    message: "name the office: holds(_:of:), such as .holds(\"president\", of: state)"
  )
  public func leads(_ state: SovereignState) -> Statement<OfficeHolding> { unavailable() }

  /// Name the office: holds(_:of:), such as .holds("president", of: state).
  @available(
    *, unavailable,
    message: "name the office: holds(_:of:), such as .holds(\"president\", of: state)"
  )
  public func heads(_ state: SovereignState) -> Statement<OfficeHolding> { unavailable() }

  /// Name the office: holds(_:of:), such as .holds("president", of: state).
  @available(
    *, unavailable,
    message: "name the office: holds(_:of:), such as .holds(\"president\", of: state)"
  )
  public func rules(_ state: SovereignState) -> Statement<OfficeHolding> { unavailable() }

  /// Name the office: holds(_:of:), such as .holds("president", of: state).
  @available(
    *, unavailable,
    message: "name the office: holds(_:of:), such as .holds(\"president\", of: state)"
  )
  public func governs(_ state: SovereignState) -> Statement<OfficeHolding> { unavailable() }

  /// Name the office: holds(_:of:), such as .holds("president", of: state).
  @available(
    *, unavailable,
    message: "name the office: holds(_:of:), such as .holds(\"president\", of: state)"
  )
  public func represents(_ state: SovereignState) -> Statement<OfficeHolding> { unavailable() }

  /// Name the office: holds(_:of:), such as .holds("president", of: state).
  @available(
    *, unavailable,
    message: "name the office: holds(_:of:), such as .holds(\"president\", of: state)"
  )
  public func isPresident(of state: SovereignState) -> Statement<OfficeHolding> { unavailable() }

  /// Name the office: holds(_:of:), such as .holds("president", of: state).
  @available(
    *, unavailable,
    message: "name the office: holds(_:of:), such as .holds(\"president\", of: state)"
  )
  public func isPrimeMinister(of state: SovereignState) -> Statement<OfficeHolding> {
    unavailable()
  }
}

extension Treaty {
  /// Use `supersedes(_:)`.
  @available(*, unavailable, renamed: "supersedes(_:)")
  public func replaces(_ other: Treaty) -> Statement<Supersession> { unavailable() }

  /// Use `amends(_:)`.
  @available(*, unavailable, renamed: "amends(_:)")
  public func modifies(_ other: Treaty) -> Statement<Amendment> { unavailable() }

  /// Use `binds(_:)`.
  @available(*, unavailable, renamed: "binds(_:)")
  public func isSigned(by signatories: any Signatory...) -> Statement<Party> { unavailable() }

  /// Use `binds(_:)`.
  @available(*, unavailable, renamed: "binds(_:)")
  public func unites(_ signatories: any Signatory...) -> Statement<Party> { unavailable() }
}
