/// The role of whatever states are members of or hold seats in.
public protocol Body: Actor, RuleSource {}
