public import TypedGraph

/// A part of the world: Europe, Northeast Asia, the area of a treaty.
///
/// A region knows which states' home territories lie in it, and which other regions are parts of it,
/// as far as they are listed. See ``contains(_:)``.
public struct Region: Actor {
  /// The region's key.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// The states whose home territory certainly lies in the region.
  public let states: [SovereignState]

  /// The states of whose home territory a part lies in the region, and a part outside.
  public let straddling: [SovereignState]

  /// Whether the home territories of all states that are not listed certainly lie outside.
  public let isComplete: Bool

  /// The keys of the regions that are parts of this one, and of their parts.
  public let parts: [String]

  /// Makes a region.
  ///
  /// - Parameters:
  ///   - key: The region's key.
  ///   - name: The name people call it by; the key where it is left out.
  ///   - states: The states whose home territory lies in it; those of the parts are added.
  ///   - isComplete: Whether the home territories of all states not listed lie outside.
  ///   - straddling: The states of whose home territory a part lies in it, and a part outside.
  ///   - parts: The regions that are parts of it.
  public init(
    _ key: String, name: String? = nil, states: [SovereignState] = [], isComplete: Bool = false,
    straddling: [SovereignState] = [], including parts: [Region] = []
  ) {
    var listed = Set(states.map(\.id))
    self.init(
      key, name: name,
      states: states + parts.flatMap(\.states).filter { listed.insert($0.id).inserted },
      isComplete: isComplete, straddling: straddling,
      partKeys: parts.flatMap { [$0.id] + $0.parts })
  }

  /// Makes a region with parts whose states are not all its own.
  init(
    _ key: String, name: String?, states: [SovereignState], isComplete: Bool,
    straddling: [SovereignState] = [], partKeys: [String]
  ) {
    id = key
    self.name = name ?? key
    self.states = states
    self.isComplete = isComplete
    self.straddling = straddling
    parts = partKeys
  }

  /// The states of the region, for tables and tooltips; of a large region, how many.
  public var attributes: [Attribute] {
    switch states.count {
    case 0: []
    case ...12: [Attribute("states", .list(AttributeList(texts: states.map(\.name))))]
    default: [Attribute("states", .integer(states.count))]
    }
  }

  /// Whether a place lies in the region; nil where the lists do not decide it.
  public func contains(_ place: AttackPlace) -> Bool? {
    if let regions = place.regions {
      if regions.contains(where: { $0.id == id || parts.contains($0.id) }) { return true }
    }
    if let home = place.home {
      if states.contains(where: { $0.id == home.id }) { return true }
      if straddling.contains(where: { $0.id == home.id }) { return nil }
      if isComplete { return false }
    }
    return place.regions == nil ? nil : false
  }
}

extension Region: ExpressibleByStringLiteral {
  /// Makes a region that is known by its name alone.
  public init(stringLiteral name: String) {
    self.init(name)
  }
}

extension Region: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, name, states, isComplete, straddling, parts
  }

  /// Reads the properties; a list that is left out is empty.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(String.self, forKey: .id),
      name: try values.decode(String.self, forKey: .name),
      states: try values.list(SovereignState.self, .states),
      isComplete: try values.decodeIfPresent(Bool.self, forKey: .isComplete) ?? false,
      straddling: try values.list(SovereignState.self, .straddling),
      partKeys: try values.list(String.self, .parts))
  }

  /// Writes the properties that say something.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encodeUnlessEmpty(states, forKey: .states)
    if isComplete { try values.encode(isComplete, forKey: .isComplete) }
    try values.encodeUnlessEmpty(straddling, forKey: .straddling)
    try values.encodeUnlessEmpty(parts, forKey: .parts)
  }
}
