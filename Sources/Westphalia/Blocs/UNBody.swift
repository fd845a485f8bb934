/// A body of the United Nations: the Security Council, a committee, a panel.
public struct UNBody: Body, Recipient {
  /// The body's key, `UNSC`.
  public let id: String

  /// The common English name.
  public let name: String

  /// Other names it goes by.
  public let aliases: [String]

  /// Makes a body.
  public init(_ key: String, name: String, aliases: [String] = []) {
    id = key
    self.name = name
    self.aliases = aliases
  }
}
