/// Several values of an attribute, in order.
///
/// Lists nest 100 levels deep at most: comparing, printing and freeing one takes a call a level.
public struct AttributeList: Hashable, Sendable {
  /// The values.
  public let values: [Attribute.Value]

  /// How many levels of lists there are, this one included.
  let depth: Int

  static let nestingLimit = 100

  /// Makes a list.
  ///
  /// - Throws: `AttributeNestingError` if lists nest deeper than 100 levels.
  public init(_ values: [Attribute.Value]) throws(AttributeNestingError) {
    self.init(shallow: values)
    if depth > AttributeList.nestingLimit {
      throw AttributeNestingError(limit: AttributeList.nestingLimit)
    }
  }

  /// Makes a list of texts.
  public init(texts: [String]) { self.init(shallow: texts.map(Attribute.Value.text)) }

  /// Makes a list of values that are known not to nest too deep.
  init(shallow values: [Attribute.Value]) {
    self.values = values
    depth =
      1
      + values.reduce(0) { deepest, value in
        if case .list(let list) = value { max(deepest, list.depth) } else { deepest }
      }
  }
}

extension AttributeList: CustomStringConvertible {
  /// The values with commas between them.
  public var description: String { values.map(\.description).joined(separator: ", ") }
}

/// Lists of an attribute that nest too deep.
public struct AttributeNestingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// How deep they may nest.
  public let limit: Int

  /// What was wrong, in one sentence.
  public var description: String { "Lists of an attribute nest deeper than \(limit) levels." }
}
