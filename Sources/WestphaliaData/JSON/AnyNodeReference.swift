import Westphalia

/// A node of any kind, which files hold by its name.
struct AnyNodeReference: Codable {
  let node: any Node

  init(_ node: any Node) { self.node = node }

  init(from decoder: any Decoder) throws {
    throw DecodingError.dataCorrupted(
      DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "this is no node"))
  }

  func encode(to encoder: any Encoder) throws {
    throw Refusal(reason: "a node is written with the vocabulary of a file")
  }
}

/// How values of a type stand in a file.
enum SharedRole {
  /// As they write themselves.
  case plain
  /// As they write themselves, in an order of their texts.
  case unordered
  /// By the id of a source.
  case source
  /// By the name of a node of a kind.
  case node(Int)
  /// By the name of a node of whatever kind.
  case anyNode

  init(of type: Any.Type, in vocabulary: Vocabulary) {
    if type is EvidenceSource.Type {
      self = .source
    } else if type is AnyNodeReference.Type {
      self = .anyNode
    } else if let place = vocabulary.nodePlace(of: ObjectIdentifier(type)) {
      self = .node(place)
    } else {
      self = type is any UnorderedValue.Type ? .unordered : .plain
    }
  }
}
