/// What a member of a treaty promises.
///
/// After Alliance Treaty Obligations and Provisions (Leeds and others, 2002).
public enum Duty: String, Hashable, Sendable, CaseIterable {
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
