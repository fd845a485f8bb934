public import TypedGraph

extension SovereignState {
  /// This state asks another for help.
  public func requestsHelp(
    of other: SovereignState, under treaty: Treaty? = nil
  ) -> Statement<HelpRequest> {
    Statement(HelpRequest(under: treaty), from: self, to: other)
  }

  /// This state decides to help another, or not to.
  public func decides(toHelp other: SovereignState, _ helps: Bool = true) -> Statement<HelpDecision>
  {
    Statement(HelpDecision(toHelp: helps), from: self, to: other)
  }
}
