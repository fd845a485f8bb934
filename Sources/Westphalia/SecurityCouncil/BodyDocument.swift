/// A document of a body: a draft it votes on, a resolution it adopted.
///
/// A diagram draws the documents of a body in one box. Your own types of document join by conforming.
public protocol BodyDocument: VocabularyNode {
  /// The body whose document it is.
  var body: UNBody { get }
}

extension Draft: BodyDocument {
  /// The body of its own council, the General Assembly for symbols of its drafts, `A/…`, else the Security Council.
  public var body: UNBody {
    if let council { return council.body }
    return id.hasPrefix("A/") ? .generalAssembly : .securityCouncil
  }
}

extension Resolution: BodyDocument {
  /// The Security Council.
  public var body: UNBody { .securityCouncil }
}
