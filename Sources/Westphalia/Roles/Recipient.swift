/// The role of whoever can receive arms, goods or aid.
public protocol Recipient: Actor {}
