/// Collects a scenario's events from a block of code.
@resultBuilder
public enum ScenarioBuilder {
  /// One event.
  public static func buildExpression(_ event: ScenarioEvent) -> [ScenarioEvent] { [event] }

  /// Events made elsewhere.
  public static func buildExpression(_ events: [ScenarioEvent]) -> [ScenarioEvent] { events }

  /// Everything in the block, in order.
  public static func buildBlock(_ parts: [ScenarioEvent]...) -> [ScenarioEvent] {
    parts.flatMap(\.self)
  }

  /// The block of an `if` without an `else`.
  public static func buildOptional(_ part: [ScenarioEvent]?) -> [ScenarioEvent] { part ?? [] }

  /// The first branch of a condition.
  public static func buildEither(first part: [ScenarioEvent]) -> [ScenarioEvent] { part }

  /// The second branch of a condition.
  public static func buildEither(second part: [ScenarioEvent]) -> [ScenarioEvent] { part }

  /// The events of each turn of a loop, in order.
  public static func buildArray(_ parts: [[ScenarioEvent]]) -> [ScenarioEvent] {
    parts.flatMap(\.self)
  }
}
