public import TypedGraph

/// A bloc or intergovernmental organization: NATO, the European Union, BRICS.
///
/// Membership over time is stated with ``Membership`` relations; for the blocs whose history the
/// library knows, ``membership`` lists it.
public struct Bloc: Signatory, Recipient, Supplier, Body {
  /// The bloc's key, `NATO`.
  public let id: String

  /// The common English name.
  public let name: String

  /// Other names it goes by.
  public let aliases: [String]

  /// When it exists, where that is stated.
  private let statedExistence: [Period]?

  /// Makes a bloc.
  ///
  /// - Parameters:
  ///   - key: The bloc's key.
  ///   - name: The common name.
  ///   - aliases: Other names it goes by.
  ///   - existence: When it exists; nil where nobody says.
  public init(_ key: String, name: String, aliases: [String] = [], existence: [Period]? = nil) {
    id = key
    self.name = name
    self.aliases = aliases
    statedExistence = existence
  }

  /// When it exists: as stated, else while it has a full member by the package's table, else always.
  public var existence: [Period] {
    if let statedExistence { return statedExistence }
    let spells = membership.filter { $0.status == .full }.map(\.period)
      .filter { $0.start != .unknown }
    guard let first = spells.min(by: { $0.earliestStart < $1.earliestStart }),
      let last = spells.max(by: { $0.latestEnd < $1.latestEnd })
    else { return [.always] }
    let end = spells.contains(where: \.isOpenEnded) ? .open : last.end
    return [first.ending(end)]
  }

  /// The other names and the stated existence, as tables and tooltips show them.
  public var attributes: [Attribute] {
    [
      Attribute("aliases", .list(AttributeList(texts: aliases))),
      Attribute("existence", .list(AttributeList(texts: (statedExistence ?? []).map { "\($0)" }))),
    ].filter { $0.value != .list(AttributeList(texts: [])) }
  }
}

extension Bloc: Codable {
  private enum CodingKeys: String, CodingKey { case id, name, aliases, existence }

  /// Reads the properties; nobody says when it exists where that is left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(String.self, forKey: .id),
      name: try values.decode(String.self, forKey: .name),
      aliases: try values.list(String.self, .aliases),
      existence: try values.decodeIfPresent([Period].self, forKey: .existence))
  }

  /// Writes the properties that are stated.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encodeUnlessEmpty(aliases, forKey: .aliases)
    try values.encodeIfPresent(statedExistence, forKey: .existence)
  }
}
