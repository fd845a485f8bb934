/// The outcome of a vote as a record has it.
public enum RecordedOutcome: String, Hashable, Sendable, CaseIterable, Codable {
  /// The draft was adopted.
  case adopted
  /// The draft was not adopted because of a veto.
  case vetoed
  /// The draft did not get the votes it needed.
  case insufficientVotes = "insufficient votes"
}

extension RecordedOutcome: CustomStringConvertible {
  /// The outcome as a phrase.
  public var description: String { rawValue }
}
