/// The role of whoever can become party to a treaty.
public protocol Signatory: Actor {}
