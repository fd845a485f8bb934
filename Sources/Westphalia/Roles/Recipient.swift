/// The role of those that can receive arms, goods or aid.
public protocol Recipient: Actor {}
