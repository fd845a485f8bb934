public import TypedGraph

/// A paper of a body: a draft it votes on, a resolution it adopted.
///
/// A diagram draws the papers of a body in one box. A document type of one's own joins by conforming.
public protocol BodyDocument: Node {
  /// The body whose paper it is.
  var body: UNBody { get }
}

extension Draft: BodyDocument {
  /// The Security Council.
  public var body: UNBody { .securityCouncil }
}

extension Resolution: BodyDocument {
  /// The Security Council.
  public var body: UNBody { .securityCouncil }
}
