public import TypedGraph

/// The role of what a rule can forbid or allow help for: a program, a technology, a commodity.
public protocol RegulatedItem: Node {}
