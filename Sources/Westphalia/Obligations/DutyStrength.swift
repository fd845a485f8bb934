/// How far a promise binds once it is called on.
public enum DutyStrength: String, Hashable, Sendable, CaseIterable, Codable {
  /// No source says how far.
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

extension DutyStrength: CustomStringConvertible {
  /// The strength as a phrase, `by all means`.
  public var description: String { rawValue }
}
