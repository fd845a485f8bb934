/// The role of those that can become party to a treaty.
public protocol Signatory: Actor {}
