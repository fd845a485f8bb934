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
