public import TypedGraph

/// The role of whoever acts or is acted on in state relations: a state, a bloc, a leader, a movement.
public protocol Actor: Node {}

/// The role of whoever can receive arms, goods or aid.
public protocol Recipient: Actor {}

/// The role of whoever can supply arms, goods or aid.
public protocol Supplier: Actor {}

/// The role of whoever can become party to a treaty.
public protocol Signatory: Actor {}

/// The role of whatever states are members of or hold seats in.
public protocol Body: Actor, RuleSource {}

/// The role of whatever sets rules for states: a body, a bloc, a resolution.
public protocol RuleSource: Node {}

/// The role of what a rule can forbid or allow help for: a program, a technology, a commodity.
public protocol RegulatedItem: Node {}
