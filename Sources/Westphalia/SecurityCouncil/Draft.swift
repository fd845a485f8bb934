public import TypedGraph

/// A draft resolution put to the Security Council.
///
/// Failed drafts are drafts too; the UN library's file of resolutions does not list them.
public struct Draft: Node {
  /// The symbol, `S/2024/255`; old ones have no year, `S/1653`.
  public let id: String

  /// What it is about, in a few words.
  public let name: String

  /// When it was put to the vote.
  public let voted: PartialDate?

  /// Whether the vote is procedural; a procedural vote cannot be vetoed.
  public let isProcedural: Bool

  /// The outcome that a record gives, beside which the computed one is kept.
  public let recorded: RecordedOutcome?

  /// Makes a draft.
  ///
  /// - Parameters:
  ///   - symbol: The symbol; several decisions may share one, an oral amendment has none.
  ///   - name: What it is about; the symbol where it is left out.
  ///   - voted: When it was put to the vote.
  ///   - isProcedural: Whether the vote is procedural.
  ///   - recorded: The outcome that a record gives.
  public init(
    _ symbol: String, name: String? = nil, voted: PartialDate? = nil, isProcedural: Bool = false,
    recorded: RecordedOutcome? = nil
  ) {
    id = symbol
    self.name = name ?? symbol
    self.voted = voted
    self.isProcedural = isProcedural
    self.recorded = recorded
  }
}

/// The outcome of a vote as a record has it.
public enum RecordedOutcome: String, Hashable, Sendable, CaseIterable {
  /// The draft was adopted.
  case adopted
  /// The draft was not adopted because of a veto.
  case vetoed
  /// The draft did not get the votes it needed.
  case insufficientVotes = "insufficient votes"
}

/// A resolution that the Security Council adopted.
public struct Resolution: RuleSource {
  /// The symbol, `S/RES/2397 (2017)`.
  public let id: String

  /// The name people call it by, `Resolution 2397`.
  public let name: String

  /// When it was adopted.
  public let adopted: PartialDate?

  /// Makes a resolution.
  public init(_ symbol: String, name: String, adopted: PartialDate? = nil) {
    id = symbol
    self.name = name
    self.adopted = adopted
  }

  /// Resolution 1718 of 2006-10-14, which bans arms and more and creates the 1718 Committee.
  public static let resolution1718 = Resolution(
    "S/RES/1718 (2006)", name: "Resolution 1718", adopted: "2006-10-14")

  /// Resolution 1874 of 2009, which creates the Panel of Experts.
  public static let resolution1874 = Resolution(
    "S/RES/1874 (2009)", name: "Resolution 1874", adopted: "2009")

  /// Resolution 2397 of 2017-12-22, which caps refined petroleum at 500,000 barrels a year.
  public static let resolution2397 = Resolution(
    "S/RES/2397 (2017)", name: "Resolution 2397", adopted: "2017-12-22")
}
