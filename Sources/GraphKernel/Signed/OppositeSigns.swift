/// What to make of relations with opposite signs between the same two nodes.
///
/// ```
/// a ═ + + − ═ b      refused: an error        majority: one positive tie
///                    negativeWins: negative   positiveWins: positive
/// ```
///
/// States that trade and fight are joined by both; what that means is the modeler's to say.
public enum OppositeSigns: Hashable, Sendable, CaseIterable {
  /// Refuse them: the question has no answer.
  case refused
  /// Keep the sign that more relations have; where it is even, there is no tie.
  case majority
  /// One negative relation makes the tie negative.
  case negativeWins
  /// One positive relation makes the tie positive.
  case positiveWins
}

extension OppositeSigns {
  /// The sign of a tie for which so many relations speak and so many speak against: 1, −1, or 0 where none wins.
  ///
  /// Where there are both and they are refused none does; whoever asks throws before.
  package func sign(positive: Int, negative: Int) -> Int {
    guard positive > 0, negative > 0 else { return positive > 0 ? 1 : negative > 0 ? -1 : 0 }
    return switch self {
    case .refused: 0
    case .majority: (positive - negative).signum()
    case .negativeWins: -1
    case .positiveWins: 1
    }
  }
}
