/// The name of a kind of node, as a legend or a table shows it.
public struct NodeKind: Hashable, Sendable {
  /// The name in the singular, `treaty`.
  public let name: String

  /// Makes a kind with a name in the singular.
  public init(_ name: String) {
    self.name = name
  }
}

/// The name of a kind of relation, as a legend or a table shows it.
public struct RelationKind: Hashable, Sendable {
  /// The name as a noun, `arms supply`.
  public let name: String

  /// Makes a kind with a noun for its name.
  public init(_ name: String) {
    self.name = name
  }
}

extension NodeKind: ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
  /// Makes a kind from its name.
  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// The kind's name.
  public var description: String { name }

  /// Orders kinds by name.
  public static func < (left: NodeKind, right: NodeKind) -> Bool { left.name < right.name }
}

extension RelationKind: ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
  /// Makes a kind from its name.
  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// The kind's name.
  public var description: String { name }

  /// Orders kinds by name.
  public static func < (left: RelationKind, right: RelationKind) -> Bool { left.name < right.name }
}

/// `ArmsSupply` as `arms supply`, `UNBody` as `UN body`: the words of a type's name.
func words(ofTypeNamed type: Any.Type) -> String {
  var words: [[Character]] = []
  let letters = Array(String(describing: type).prefix { $0 != "<" })
  for (index, letter) in letters.enumerated() {
    let beforeIsLower = index > 0 && !letters[index - 1].isUppercase
    let afterIsLower = index + 1 < letters.count && letters[index + 1].isLowercase
    if words.isEmpty || (letter.isUppercase && (beforeIsLower || (index > 0 && afterIsLower))) {
      words.append([])
    }
    words[words.count - 1].append(letter)
  }
  return words.map { word in
    let isAcronym = word.count > 1 && word.allSatisfy(\.isUppercase)
    return isAcronym ? String(word) : String(word).lowercased()
  }.joined(separator: " ")
}
