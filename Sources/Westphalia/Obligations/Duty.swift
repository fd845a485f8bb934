/// What a member of a treaty promises.
///
/// After Alliance Treaty Obligations and Provisions (Leeds and others, 2002).
public enum Duty: String, Hashable, Sendable, CaseIterable, Codable {
  /// Active military support when the partner is attacked; never when the partner attacks.
  case defense
  /// Active military support beyond the partner's own defense.
  case offense
  /// Not to help the partner's adversary nor to join it; never a duty to fight.
  case neutrality
  /// Not to use force against the partner.
  case nonaggression
  /// To consult in a crisis with danger of military conflict.
  case consultation
}

extension Duty: CustomStringConvertible {
  /// The word for the duty.
  public var description: String { rawValue }
}

extension Duty {
  /// The place of a duty among those that fighting its beneficiary contradicts; nil where it contradicts none.
  var placeAmongBonds: Int? {
    switch self {
    case .nonaggression: 0
    case .neutrality: 1
    case .defense: 2
    case .offense, .consultation: nil
    }
  }

  static func isBondOrdered(
    _ left: TreatyObligation, _ right: TreatyObligation
  ) -> Bool {
    (left.promise.duty.placeAmongBonds ?? 3, left.treaty.id, left.promise.article ?? "")
      < (right.promise.duty.placeAmongBonds ?? 3, right.treaty.id, right.promise.article ?? "")
  }
}
