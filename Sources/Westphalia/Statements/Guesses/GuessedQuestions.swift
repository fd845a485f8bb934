public import TypedGraph

// Questions that people type first of a graph or a view. None can be called: the compiler answers each with the query that
// there is.

extension GraphQueries {
  /// Use only(War.self).relations(between:and:), and on(_:) for the date.
  @available(
    *, unavailable, message: "use only(War.self).relations(between:and:), and on(_:) for the date"
  )
  public func isAtWar(_ one: any Actor, with other: any Actor) -> Bool { unavailable() }

  /// Use only(War.self).relations(at:).
  @available(*, unavailable, message: "use only(War.self).relations(at:)")
  public func wars(of state: any Actor) -> [AnyRelationEntry] { unavailable() }

  /// Use only(War.self).neighbors(of:_:).
  @available(*, unavailable, message: "use only(War.self).neighbors(of:_:)")
  public func enemies(of state: any Actor) -> [any Node] { unavailable() }

  /// Use only(.obligations).neighbors(of:_:), or the parties of a treaty: relations(of: Party.self, to:).
  @available(
    *, unavailable,
    message:
      "use only(.obligations).neighbors(of:_:), or the parties of a treaty: relations(of: Party.self, to:)"
  )
  public func allies(of state: any Actor) -> [any Node] { unavailable() }

  /// Use only(.obligations).relations(between:and:), or the parties of a treaty: relations(of: Party.self, to:).
  @available(
    *, unavailable,
    message:
      "use only(.obligations).relations(between:and:), or the parties of a treaty: relations(of: Party.self, to:)"
  )
  public func areAllied(_ one: any Actor, _ other: any Actor) -> Bool { unavailable() }

  /// Use only(.arms).relations(to:), and sourceNode of each.
  @available(*, unavailable, message: "use only(.arms).relations(to:), and sourceNode of each")
  public func suppliers(of recipient: any Actor) -> [any Node] { unavailable() }

  /// Use only(.arms).relations(from:), and targetNode of each.
  @available(*, unavailable, message: "use only(.arms).relations(from:), and targetNode of each")
  public func recipients(of supplier: any Actor) -> [any Node] { unavailable() }

  /// Use relations(of: Sanction.self, to:).
  @available(*, unavailable, message: "use relations(of: Sanction.self, to:)")
  public func sanctions(on target: any Actor) -> RelationList<Sanction> { unavailable() }

  /// Use relations(of: Party.self, from:), and target of each.
  @available(*, unavailable, message: "use relations(of: Party.self, from:), and target of each")
  public func treaties(of state: any Actor) -> [Treaty] { unavailable() }

  /// Use relations(of: Membership.self, from:), and target of each.
  @available(
    *, unavailable, message: "use relations(of: Membership.self, from:), and target of each"
  )
  public func blocs(of state: any Actor) -> [Bloc] { unavailable() }

  /// Use relations(from:).
  @available(*, unavailable, message: "use relations(from:)")
  public func edges(from node: any Node) -> AnyRelationList { unavailable() }

  /// Use relations(between:and:).
  @available(*, unavailable, message: "use relations(between:and:)")
  public func edges(between one: any Node, and other: any Node) -> AnyRelationList { unavailable() }

  /// Use shortestPath(from:to:).
  @available(*, unavailable, message: "use shortestPath(from:to:)")
  public func path(from start: any Node, to goal: any Node) -> RelationPath? { unavailable() }
}
