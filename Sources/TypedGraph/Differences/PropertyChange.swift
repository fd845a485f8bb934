/// One property of a node or a relation that has another value than before.
public struct PropertyChange: Hashable, Sendable {
  /// The property's name in words, `fee in dollars`; `since` and `until` for the bounds of a period,
  /// `evidence` for a source that was added or taken away.
  public let name: String

  /// What it was, in words; nil where there was nothing.
  public let before: String?

  /// What it is now, in words; nil where there is nothing any more.
  public let after: String?
}

extension PropertyChange: CustomStringConvertible {
  /// The name and the values: `pieces 40 → 50`, `until 1999-06-01`, `until 1999-06-01 → none`.
  public var description: String {
    switch (before, after) {
    case (nil, let after): "\(name) \(after ?? "none")"
    case (let before?, let after): "\(name) \(before) → \(after ?? "none")"
    }
  }
}

extension [PropertyChange] {
  /// What two lists of attributes say otherwise; a name that only one of them has has no value in the other.
  static func between(_ before: [Attribute], _ after: [Attribute]) -> [PropertyChange] {
    let names = before.map(\.name) + after.map(\.name)
    var seen = Set<String>()
    return names.filter { seen.insert($0).inserted }.compactMap { name in
      .init(words(of: name), Self.value(of: name, in: before), Self.value(of: name, in: after))
    }
  }

  /// The values of a name, in words.
  private static func value(of name: String, in attributes: [Attribute]) -> String? {
    let values = attributes.filter { $0.name == name }.map(\.value.description)
      .filter { !$0.isEmpty }
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// What differs between two values of one type: in the attributes they show, else in the stored
  /// properties that they do not show.
  static func between(
    _ before: (value: Any, attributes: [Attribute]), _ after: (value: Any, attributes: [Attribute])
  ) -> [PropertyChange] {
    let shown = between(before.attributes, after.attributes)
    guard shown.isEmpty else { return shown }
    return between(Attribute.reflecting(before.value), Attribute.reflecting(after.value))
      .filter { !$0.name.hasPrefix("_") }
  }
}

extension PropertyChange {
  /// Makes a change from one text to another; nil where they are the same.
  init?(_ name: String, _ before: String?, _ after: String?) {
    guard before != after else { return nil }
    self.init(name: name, before: before, after: after)
  }
}
