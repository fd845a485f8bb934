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
