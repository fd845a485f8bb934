/// A council with rules of its own: who sits in it, how many votes adopt a draft, and whose *no* stops one.
///
/// ```swift
/// let thing = Council(
///   UNBody("THING", name: "the Thing"), members: [arcadia, borduria, carpathia], needed: 2,
///   vetoes: .of([arcadia]))
/// let draft = Draft("T/1", voted: "1950-06-25", in: thing)
/// ```
///
/// A draft that names no council is one of the Security Council, whose rule is the Charter's (``CouncilRule``).
public struct Council: Hashable, Sendable {
  /// Whose *no* stops a draft that has votes enough, on other than procedural matters.
  public enum Vetoes: Hashable, Sendable {
    /// Nobody's.
    case ofNobody
    /// Every member's: a draft passes without objection.
    case ofEveryMember
    /// That of members with a permanent seat, as in the Security Council.
    case ofPermanentMembers
    /// That of these states, as far as they are members.
    case of([SovereignState])
  }

  /// The body.
  public let body: UNBody

  /// Who sits in it where no ``Seat`` relation says so.
  public let members: [SovereignState]

  /// How many affirmative votes adopt a draft.
  public let needed: Int

  /// Whose *no* stops a draft.
  public let vetoes: Vetoes

  /// Makes a council.
  ///
  /// - Parameters:
  ///   - body: The body. Where a graph has ``Seat`` relations to it that hold on the date of a vote, these say who
  ///     sits in it then.
  ///   - members: Who sits in it else, each once.
  ///   - needed: How many affirmative votes adopt a draft.
  ///   - vetoes: Whose *no* stops a draft.
  public init(
    _ body: UNBody, members: [SovereignState] = [], needed: Int, vetoes: Vetoes = .ofNobody
  ) {
    self.body = body
    var seen = Set<String>()
    self.members = members.filter { seen.insert($0.id).inserted }
    self.needed = needed
    self.vetoes = vetoes
  }

  /// Whether a member's *no* stops a draft.
  func canVeto(_ state: SovereignState, _ term: Seat.Term) -> Bool {
    switch vetoes {
    case .ofNobody: false
    case .ofEveryMember: true
    case .ofPermanentMembers: term == .permanent
    case .of(let states): states.contains { $0.id == state.id }
    }
  }
}

extension Council: CustomStringConvertible {
  /// `the Thing: 2 of 3 votes, vetoes of Arcadia`.
  public var description: String {
    "\(body.name): \(needed) \(members.isEmpty ? "" : "of \(members.count) ")votes, \(vetoes)"
  }
}

extension Council.Vetoes: CustomStringConvertible {
  /// Whose vetoes there are, `vetoes of permanent members`.
  public var description: String {
    switch self {
    case .ofNobody: "no vetoes"
    case .ofEveryMember: "vetoes of every member"
    case .ofPermanentMembers: "vetoes of permanent members"
    case .of(let states): "vetoes of \(states.map(\.name).joinedAsProse)"
    }
  }
}
