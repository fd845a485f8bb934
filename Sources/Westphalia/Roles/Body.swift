/// The role of bodies that states are members of, or hold seats in.
public protocol Body: Actor, RuleSource {}
