public import TypedGraph

// Verbs in the past tense, which people type of what is over. None can be called: the compiler answers each with the verb.

extension SovereignState {
  /// Verbs stand in the present, and .on or .since says when: belongs(to:as:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: belongs(to:as:)"
  )
  public func joined(_ bloc: Bloc) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: belongs(to:as:) with .from(_:until:).
  @available(
    *, unavailable,
    message:
      "verbs stand in the present, and .on or .since says when: belongs(to:as:) with .from(_:until:)"
  )
  public func left(_ bloc: Bloc) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: recognizes(_:isFull:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: recognizes(_:isFull:)"
  )
  public func recognized(_ other: SovereignState) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: supplies(_:_:to:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: supplies(_:_:to:)"
  )
  public func supplied(_ weapon: Weapon, to recipient: SovereignState) -> StatementGroup {
    unavailable()
  }

  /// Verbs stand in the present, and .on or .since says when: supplies(_:_:to:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: supplies(_:_:to:)"
  )
  public func sold(_ weapon: Weapon, to recipient: SovereignState) -> StatementGroup {
    unavailable()
  }

  /// Verbs stand in the present, and .on or .since says when: votes(_:on:explanation:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: votes(_:on:explanation:)"
  )
  public func voted(_ choice: Vote.Choice, on draft: Draft) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: votes(_:on:explanation:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: votes(_:on:explanation:)"
  )
  public func vetoed(_ draft: Draft) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: votes(_:on:explanation:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: votes(_:on:explanation:)"
  )
  public func abstained(on draft: Draft) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: isAtWar(with:_:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: isAtWar(with:_:)"
  )
  public func fought(_ other: SovereignState) -> StatementGroup { unavailable() }
}

extension Actor {
  /// Verbs stand in the present, and .on or .since says when: attacks(_:in:provoked:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: attacks(_:in:provoked:)"
  )
  public func attacked(_ state: SovereignState) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: attacks(_:in:provoked:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: attacks(_:in:provoked:)"
  )
  public func invaded(_ state: SovereignState) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: threatens(_:with:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: threatens(_:with:)"
  )
  public func threatened(_ other: any Actor) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: sanctions(_:_:objective:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: sanctions(_:_:objective:)"
  )
  public func sanctioned(_ other: any Actor) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: condemns(_:for:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: condemns(_:for:)"
  )
  public func condemned(_ state: SovereignState) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: visits(_:city:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: visits(_:city:)"
  )
  public func visited(_ host: SovereignState) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: meets(_:city:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: meets(_:city:)"
  )
  public func met(_ other: any Actor) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: supports(_:in:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: supports(_:in:)"
  )
  public func supported(_ other: any Actor) -> StatementGroup { unavailable() }

  /// Verbs stand in the present, and .on or .since says when: says(_:of:_:).
  @available(
    *, unavailable,
    message: "verbs stand in the present, and .on or .since says when: says(_:of:_:)"
  )
  public func said(_ content: String) -> StatementGroup { unavailable() }
}
