public import TypedGraph

/// A signatory's being party to a treaty, with a date for each stage it has passed.
///
/// The relation holds from signature on; ``stage(on:in:)`` tells whether the treaty binds.
public struct Party: Relation {
  /// States, blocs, or somebody a source leaves unnamed.
  public typealias Source = any Signatory
  /// The treaty.
  public typealias Target = Treaty

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// When it signed, where that is known.
  public let signed: PartialDate?

  /// When it ratified, where that is known.
  public let ratified: PartialDate?

  /// When the treaty entered into force for it; nil: when the treaty as a whole did.
  public let enteredIntoForce: PartialDate?

  /// When the treaty stopped binding it, the first day it no longer did; nil: when the treaty ended.
  public let withdrew: PartialDate?

  /// Reservations it made, in a few words each.
  public let reservations: [String]

  /// Makes a party of the stages whose dates are known.
  public init(
    signed: PartialDate? = nil, ratified: PartialDate? = nil, enteredIntoForce: PartialDate? = nil,
    withdrew: PartialDate? = nil, reservations: [String] = []
  ) {
    self.signed = signed
    self.ratified = ratified
    self.enteredIntoForce = enteredIntoForce
    self.withdrew = withdrew
    self.reservations = reservations
  }

  /// The words between its ends.
  public var predicate: String { "is party to" }

  /// How far a signatory and a treaty have come on a date.
  public func stage(on date: PartialDate, in treaty: Treaty) -> TreatyStage {
    let signed = signed ?? treaty.signed
    if let signed, Period.since(signed).holds(on: date) == .no { return .notSigned }
    let own = Period.always
      .starting(enteredIntoForce.map(Period.Bound.date) ?? .open)
      .ending(withdrew.map(Period.Bound.date) ?? .open)
    let binds = min(treaty.isInForce(on: date), own.holds(on: date))
    if binds > .no { return .inForce(binds) }
    if let withdrew, date.first >= withdrew.first { return .ended }
    if !treaty.terms.isEmpty, treaty.terms.allSatisfy({ $0.period.latestEnd <= date.first }) {
      return .ended
    }
    guard signed != nil else { return .notSigned }
    let isRatified = ratified.map { Period.since($0).holds(on: date) != .no } ?? false
    return isRatified ? .ratified : .signed
  }
}

/// How far a treaty has come for a party.
///
/// Signed is not in force.
public enum TreatyStage: Hashable, Sendable {
  /// Not signed yet, or nobody knows when.
  case notSigned
  /// Signed, not in force.
  case signed
  /// Signed and ratified, not in force.
  case ratified
  /// In force, certainly or possibly.
  case inForce(Certainty)
  /// No longer in force.
  case ended
}

extension TreatyStage: CustomStringConvertible {
  /// The stage in words.
  public var description: String {
    switch self {
    case .notSigned: "not signed"
    case .signed: "signed, not in force"
    case .ratified: "ratified, not in force"
    case .inForce(.possibly): "possibly in force"
    case .inForce: "in force"
    case .ended: "no longer in force"
    }
  }
}
