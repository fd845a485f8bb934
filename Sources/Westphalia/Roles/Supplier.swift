/// The role of those that can supply arms, goods or aid.
public protocol Supplier: Actor {}
