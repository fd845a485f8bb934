/// The role of whoever can supply arms, goods or aid.
public protocol Supplier: Actor {}
