public import TypedGraph

/// A signatory's being party to a treaty, with a date for each stage it has passed.
///
/// Said as `russia.signs(.pyongyang2024)`.
///
/// The relation holds from signature on; ``stage(on:in:heldDuring:)`` says whether the treaty binds.
public struct Party: Relation {
  /// States, blocs, or somebody a source leaves unnamed.
  public typealias Source = any Signatory
  /// The treaty.
  public typealias Target = Treaty

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// When it signed, where that is known.
  public internal(set) var signed: PartialDate?

  /// When it ratified, where that is known.
  public internal(set) var ratified: PartialDate?

  /// When the treaty entered into force for it; nil: when the treaty as a whole did.
  public let enteredIntoForce: PartialDate?

  /// When the treaty stopped binding it, the first day it no longer did; nil: when the treaty ended.
  public internal(set) var withdrew: PartialDate?

  /// When it gave notice that it leaves; it stays bound for the treaty's ``Treaty/monthsOfNotice``.
  public internal(set) var denounced: PartialDate?

  /// When the treaty's effect was suspended for it.
  public internal(set) var suspensions: [Period]

  /// Whether it is known that it has not ratified yet, and that the treaty does not bind it before.
  public internal(set) var awaitsRatification: Bool

  /// Reservations it made, in a few words each.
  public let reservations: [String]

  /// Whether the treaty, where the party is a bloc, binds the bloc's members too; nil where nobody says.
  ///
  /// A bloc that is party binds itself alone, unless this is true: members are bound by their own consent, and not
  /// by their membership. Source: Vienna Convention on the Law of Treaties between States and International
  /// Organizations (1986), articles 34 and 35.
  public let bindsMembers: Bool?

  /// Makes a party of the stages whose dates are known.
  public init(
    signed: PartialDate? = nil, ratified: PartialDate? = nil, enteredIntoForce: PartialDate? = nil,
    withdrew: PartialDate? = nil, denounced: PartialDate? = nil, suspensions: [Period] = [],
    awaitsRatification: Bool = false, reservations: [String] = [], bindsMembers: Bool? = nil
  ) {
    self.signed = signed
    self.ratified = ratified
    self.enteredIntoForce = enteredIntoForce
    self.withdrew = withdrew
    self.denounced = denounced
    self.suspensions = suspensions
    self.awaitsRatification = awaitsRatification
    self.reservations = reservations
    self.bindsMembers = bindsMembers
  }

  /// The same party, signed on a date.
  func signed(on date: PartialDate) -> Party {
    var copy = self
    copy.signed = date
    return copy
  }

  /// The same party, with what another relation of its state to the treaty says of leaving it after a day.
  func leaving(as other: Party, ifBegunBy start: CalendarDate) -> Party {
    func later(_ date: PartialDate?) -> PartialDate? {
      date.flatMap { start < $0.first ? $0 : nil }
    }
    let withdrawals = [withdrew, later(other.withdrew)].compactMap(\.self)
    var copy = self
    copy.withdrew = withdrawals.min { $0.first < $1.first }
    copy.denounced = denounced ?? later(other.denounced)
    copy.suspensions += other.suspensions.filter { !suspensions.contains($0) }
    return copy
  }

  /// `is party to`.
  public var predicate: String { "is party to" }

  /// The stage that a signatory and a treaty have reached on a date.
  ///
  /// - Parameters:
  ///   - date: The date asked about.
  ///   - treaty: The treaty.
  ///   - period: When the relation itself holds: no later than its stated end is the treaty in force,
  ///     and no earlier than its stated start. Bounds that nobody stated bound nothing.
  /// - Returns: The stage.
  public func stage(
    on date: PartialDate, in treaty: Treaty, heldDuring period: Period = .always
  ) -> TreatyStage {
    if let first = signed ?? treaty.signed, Period.since(first).holds(on: date) == .no {
      return .notSigned
    }
    let ends = [withdrew, denunciationEffect(in: treaty), period.end.date].compactMap(\.self)
    let starts = [enteredIntoForce ?? ratified, period.start.date].compactMap(\.self)
    var binds = treaty.isInForce(on: date)
    for start in starts { binds = min(binds, Period.since(start).holds(on: date)) }
    for end in ends { binds = min(binds, Period.until(end).holds(on: date)) }
    if denounced != nil, withdrew == nil, treaty.monthsOfNotice == nil {
      // Notice was given and nobody says for how long it still binds.
      binds = min(
        binds,
        denounced.map { Period.until($0).holds(on: date) == .certainly } ?? true
          ? .certainly : .possibly)
    }
    if binds > .no {
      let suspended = suspensions.map { $0.holds(on: date) }.max() ?? .no
      if suspended == .certainly { return .suspended }
      if suspended == .possibly { binds = .possibly }
      if !awaitsRatification { return .inForce(binds) }
    }
    if ends.contains(where: { date.first >= $0.first && binds == .no }) { return .ended }
    if !treaty.terms.isEmpty, treaty.terms.allSatisfy({ $0.period.latestEnd <= date.first }) {
      return .ended
    }
    if let ratified, Period.since(ratified).holds(on: date) != .no { return .ratified }
    return isSignatory(of: treaty, heldDuring: period) ? .signed : .notYetInForce
  }

  /// Whether it is known that it signed: itself, or with those that signed when the treaty was.
  ///
  /// Who joins a treaty that is in force did not sign it with the others.
  private func isSignatory(of treaty: Treaty, heldDuring period: Period) -> Bool {
    if signed != nil { return true }
    guard treaty.signed != nil else { return false }
    let starts = [enteredIntoForce, period.start.date].compactMap(\.self)
    return starts.allSatisfy { $0.first <= treaty.forceBegins }
  }

  /// The first day on which a denunciation has taken effect, where it was denounced and the treaty
  /// says how long it binds after.
  public func denunciationEffect(in treaty: Treaty) -> PartialDate? {
    guard let denounced, let months = treaty.monthsOfNotice else { return nil }
    return denounced.adding(months: months)
  }
}
