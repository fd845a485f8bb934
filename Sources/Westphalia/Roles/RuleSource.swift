public import TypedGraph

/// The role of what sets rules for states: a body, a bloc, a resolution.
public protocol RuleSource: Node {}
