public import TypedGraph

// Words for the end of wars and of the stay of troops, and for ultimatums. None can be called: the compiler answers
// each with the verb that states the fact.

extension SovereignState {
  /// The stay of troops ends: deploysTroops(to:persons:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "the stay of troops ends: deploysTroops(to:persons:) with .from(_:until:)"
  )
  public func withdrawsTroops(from other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// The stay of troops ends: deploysTroops(to:persons:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "the stay of troops ends: deploysTroops(to:persons:) with .from(_:until:)"
  )
  public func withdrawsForces(from other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// The stay of troops ends: deploysTroops(to:persons:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "the stay of troops ends: deploysTroops(to:persons:) with .from(_:until:)"
  )
  public func evacuates(_ other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// Use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:)"
  )
  public func agreesCeasefire(with other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// Use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:)"
  )
  public func declaresCeasefire(with other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// Use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:)"
  )
  public func signsCeasefire(with other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// Use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:)"
  )
  public func signsArmistice(with other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// Use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:)"
  )
  public func concludesArmistice(with other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// Use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:)"
  )
  public func concludesPeace(with other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// Use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:)"
  )
  public func makesPeace(with other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// Use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:).
  @available(
    *, unavailable,
    message: "use hasArmistice(with:); a war that ends is isAtWar(with:) with .from(_:until:)"
  )
  public func ceasesFire(with other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }

  /// Use hasArmistice(with:), for a ceasefire and a truce too.
  @available(*, unavailable, message: "use hasArmistice(with:), for a ceasefire and a truce too")
  public func hasCeasefire(with other: any Actor) -> Statement<Armistice> { unavailable() }

  /// Use hasArmistice(with:), for a ceasefire and a truce too.
  @available(*, unavailable, message: "use hasArmistice(with:), for a ceasefire and a truce too")
  public func hasTruce(with other: any Actor) -> Statement<Armistice> { unavailable() }

  /// Use hasArmistice(with:), for a ceasefire and a truce too.
  @available(*, unavailable, message: "use hasArmistice(with:), for a ceasefire and a truce too")
  public func agreesCeasefire(with other: any Actor) -> Statement<Armistice> { unavailable() }

  /// Use hasArmistice(with:), for a ceasefire and a truce too.
  @available(*, unavailable, message: "use hasArmistice(with:), for a ceasefire and a truce too")
  public func agreesTruce(with other: any Actor) -> Statement<Armistice> { unavailable() }

  /// Use threatens(_:with:), whose words hold the demand and its term.
  @available(
    *, unavailable,
    message: "use threatens(_:with:), whose words hold the demand and its term"
  )
  public func issuesUltimatum(to other: SovereignState, _ details: Any...) -> StatementGroup {
    unavailable()
  }
}
