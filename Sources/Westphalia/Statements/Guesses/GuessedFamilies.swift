// Words for families of kinds that people type first. None can be used: the compiler answers each with the family or the
// kinds there are.

extension RelationFamily {
  /// Use only(Sanction.self, ArmsEmbargo.self), or the family .opposition.
  @available(
    *, unavailable, message: "use only(Sanction.self, ArmsEmbargo.self), or the family .opposition"
  )
  public static var sanctions: RelationFamily { unavailable() }

  /// Use only(ArmsEmbargo.self), or the family .opposition.
  @available(*, unavailable, message: "use only(ArmsEmbargo.self), or the family .opposition")
  public static var embargoes: RelationFamily { unavailable() }

  /// Use .war.
  @available(*, unavailable, message: "use .war")
  public static var wars: RelationFamily { unavailable() }

  /// Use only(ArmedAttack.self), or the family .war.
  @available(*, unavailable, message: "use only(ArmedAttack.self), or the family .war")
  public static var attacks: RelationFamily { unavailable() }

  /// Use .obligations.
  @available(*, unavailable, message: "use .obligations")
  public static var alliances: RelationFamily { unavailable() }

  /// Use .obligations.
  @available(*, unavailable, message: "use .obligations")
  public static var treaties: RelationFamily { unavailable() }

  /// Use .obligations.
  @available(*, unavailable, message: "use .obligations")
  public static var pacts: RelationFamily { unavailable() }

  /// Use only(DefensePact.self), or the family .obligations.
  @available(*, unavailable, message: "use only(DefensePact.self), or the family .obligations")
  public static var defense: RelationFamily { unavailable() }

  /// Use .goods.
  @available(*, unavailable, message: "use .goods")
  public static var trade: RelationFamily { unavailable() }

  /// Use .arms.
  @available(*, unavailable, message: "use .arms")
  public static var weapons: RelationFamily { unavailable() }

  /// Use .arms.
  @available(*, unavailable, message: "use .arms")
  public static var military: RelationFamily { unavailable() }

  /// Use .supply.
  @available(*, unavailable, message: "use .supply")
  public static var aid: RelationFamily { unavailable() }

  /// Use only(Vote.self), or the family .diplomacy.
  @available(*, unavailable, message: "use only(Vote.self), or the family .diplomacy")
  public static var votes: RelationFamily { unavailable() }

  /// Use only(Membership.self), or the family .diplomacy.
  @available(*, unavailable, message: "use only(Membership.self), or the family .diplomacy")
  public static var memberships: RelationFamily { unavailable() }

  /// Use only(Recognition.self), or the family .diplomacy.
  @available(*, unavailable, message: "use only(Recognition.self), or the family .diplomacy")
  public static var recognition: RelationFamily { unavailable() }

  /// Use .hostility, or .conflict with wars.
  @available(*, unavailable, message: "use .hostility, or .conflict with wars")
  public static var hostilities: RelationFamily { unavailable() }

  /// Use .conflict.
  @available(*, unavailable, message: "use .conflict")
  public static var conflicts: RelationFamily { unavailable() }
}
