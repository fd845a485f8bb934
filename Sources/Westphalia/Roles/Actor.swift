public import TypedGraph

/// The role of whoever acts or is acted on in state relations: a state, a bloc, a leader, a movement.
public protocol Actor: Node {}
