/// Why a graph, a scenario or a patch cannot be written.
public enum GraphWriteError: Error, Hashable, Sendable {
  /// The vocabulary has no such kind of node or relation: add its type.
  case unknownKind(String)
  /// Two nodes of one kind have ids that read alike.
  case ambiguousNode(String)
  /// A value of this kind does not write itself as JSON, with the reason.
  case notEncodable(kind: String, reason: String)
  /// A line that was kept names a node that is no longer in the graph.
  case keptWithoutNode(String)
  /// A line that was kept has the identity of a relation of the graph.
  case keptTwice(Int)
  /// A condition of an event is a function of the program's own; give one of the standard forms.
  case functionCondition(String)
  /// A scenario branches before the event after which it branches, and cannot be played.
  case misplacedEvent(String)
  /// The file cannot be written, with the system's reason.
  case cannotWrite(String)
}

extension GraphWriteError: CustomStringConvertible {
  /// What cannot be written, and why.
  public var description: String {
    switch self {
    case .unknownKind(let name): "the vocabulary does not have the kind '\(name)'; add its type"
    case .ambiguousNode(let name): "two nodes would be called '\(name)'"
    case .notEncodable(let kind, let reason):
      "a value of the kind '\(kind)' cannot be written: \(reason)"
    case .keptWithoutNode(let name): "a line that was kept names '\(name)', which is gone"
    case .keptTwice(let id): "the graph and the lines that were kept both have a relation #\(id)"
    case .functionCondition(let name):
      "the condition '\(name)' is a function of the program's own and cannot be written"
    case .misplacedEvent(let event): "the branch begins after this event: \(event)"
    case .cannotWrite(let reason): "the file cannot be written: \(reason)"
    }
  }
}
