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

/// How far a promise binds once it is called on.
public enum DutyStrength: String, Hashable, Sendable, CaseIterable {
  /// Nobody said how far.
  case unstated = "to an extent not stated"
  /// Help without delay, by all available means.
  case allMeans = "by all means"
  /// Such action as the promisor deems necessary.
  case asDeemedNecessary = "as it deems necessary"
  /// In accordance with the promisor's constitutional processes.
  case constitutionalProcesses = "by constitutional processes"
  /// When the partner asks for it.
  case onRequest = "on request"
  /// To consult or act through a body, without a duty to help by force.
  case consultationOnly = "by consultation"
}
