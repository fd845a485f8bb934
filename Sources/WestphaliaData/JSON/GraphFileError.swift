/// Why a file of a graph, a scenario or a patch is refused: what is wrong, at which path and line.
///
/// Nothing of a file that is refused is kept.
public struct GraphFileError: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// The file cannot be opened or read, with the system's reason.
    case cannotRead(String)
    /// The bytes are no JSON, with what was expected there.
    case malformed(String)
    /// The file or one value of it is longer than the limit, in bytes.
    case tooLong(limit: Int)
    /// Lists and objects, or nodes within nodes, nest deeper than the limit.
    case tooDeep(limit: Int)
    /// The file is not of the format that was asked for, by its name and version.
    case wrongFormat(expected: String)
    /// A value is of another type, such as a number in the place of a text.
    case wrongType(expected: String, found: String)
    /// A value has the right type and says nothing that can be, with the reason.
    case wrongValue(String)
    /// An object lacks a key.
    case missingKey(String)
    /// An object has a key that means nothing there.
    case unknownKey(String)
    /// An object has a key twice.
    case repeatedKey(String)
    /// The vocabulary has no kind of node or relation of this name.
    case unknownKind(String)
    /// No node of the file has this name.
    case unknownNode(String)
    /// No source of the file has this id.
    case unknownSource(String)
    /// No rule that was given has this id.
    case unknownRule(String)
    /// Two nodes, sources or relations of the file have this name, id or number.
    case repeated(String)
    /// The node has another kind or id than its name says.
    case misnamedNode(String)
    /// A relation of the kind cannot end at the node.
    case wrongEnd(kind: String, node: String)
    /// A node is a part of itself.
    case partOfItself(String)
    /// The relations of the file leave out more identities than the limit.
    case tooManyGaps(limit: Int)
    /// The task was cancelled while the file was read.
    case cancelled
  }

  /// What is wrong.
  public let reason: Reason

  /// Where in the file, from its outermost object: `relations[3].says.quantity.amount`; empty for the file itself.
  public let path: String

  /// The line, counted from 1.
  public let line: Int
}

extension GraphFileError: CustomStringConvertible {
  /// `line 12, relations[3].kind: no kind is called 'navalAccess'`.
  public var description: String {
    "line \(line)\(path.isEmpty ? "" : ", \(path)"): \(reason)"
  }
}

extension GraphFileError.Reason: CustomStringConvertible {
  /// What is wrong, in a clause.
  public var description: String {
    switch self {
    case .cannotRead(let reason): "the file cannot be read: \(reason)"
    case .malformed(let expected): "this is no JSON: expected \(expected)"
    case .tooLong(let limit): "this is longer than \(limit) bytes"
    case .tooDeep(let limit): "this nests deeper than \(limit) levels"
    case .wrongFormat(let expected): "this is no \(expected)"
    case .wrongType(let expected, let found): "expected \(expected), found \(found)"
    case .wrongValue(let reason): reason
    case .missingKey(let key): "'\(key)' is missing"
    case .unknownKey(let key): "'\(key)' means nothing here"
    case .repeatedKey(let key): "'\(key)' stands here twice"
    case .unknownKind(let name): "no kind is called '\(name)'"
    case .unknownNode(let name): "no node is called '\(name)'"
    case .unknownSource(let id): "no source has the id '\(id)'"
    case .unknownRule(let id): "no rule has the id '\(id)'"
    case .repeated(let name): "'\(name)' is here already"
    case .misnamedNode(let name): "this is the node '\(name)'"
    case .wrongEnd(let kind, let node):
      "no relation of the kind '\(kind)' can end at '\(node)' here"
    case .partOfItself(let name): "'\(name)' is a part of itself"
    case .tooManyGaps(let limit): "more than \(limit) identities are left out"
    case .cancelled: "reading was cancelled"
    }
  }
}

/// What is wrong at a byte of a file, before the line is counted.
struct FileFault: Error {
  let reason: GraphFileError.Reason
  let path: String
  let offset: Int
  /// Whether the path begins at the file's outermost object, not at the value that is being read.
  private var isWhole = false

  init(_ reason: GraphFileError.Reason, at offset: Int, path: String = "") {
    self.reason = reason
    self.path = path
    self.offset = offset
  }

  /// The fault with the path of the value that its own path starts from.
  func inside(_ prefix: String) -> FileFault {
    if isWhole { return self }
    let joined =
      path.isEmpty
      ? prefix : prefix.isEmpty || path.hasPrefix("[") ? prefix + path : "\(prefix).\(path)"
    return FileFault(reason, at: offset, path: joined)
  }

  /// The fault of a value whose path from the outermost object is known, whoever asked for it.
  func whole(_ prefix: String) -> FileFault {
    var fault = inside(prefix)
    fault.isWhole = true
    return fault
  }

  /// The error with the line of the byte.
  func error(in bytes: [UInt8]) -> GraphFileError {
    let before = bytes.prefix(max(0, offset))
    let line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    return GraphFileError(reason: reason, path: path, line: line)
  }
}
