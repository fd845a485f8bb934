public import TypedGraph

/// A part of the world: Europe, Northeast Asia, the area of a treaty.
///
/// A region knows which states' home territories lie in it, and which other regions are parts of it,
/// as far as somebody listed them. See ``contains(_:)``.
public struct Region: Actor {
  /// The region's key.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// The states whose home territory certainly lies in the region.
  public let states: [SovereignState]

  /// Whether the home territories of all other states certainly lie outside.
  public let isComplete: Bool

  /// The keys of the regions that are parts of this one, and of their parts.
  public let parts: [String]

  /// Makes a region.
  ///
  /// - Parameters:
  ///   - key: The region's key.
  ///   - name: The name people call it by; the key where it is left out.
  ///   - states: The states whose home territory lies in it; those of the parts are added.
  ///   - isComplete: Whether all other states' home territories lie outside.
  ///   - parts: The regions that are parts of it.
  public init(
    _ key: String, name: String? = nil, states: [SovereignState] = [], isComplete: Bool = false,
    including parts: [Region] = []
  ) {
    id = key
    self.name = name ?? key
    self.isComplete = isComplete
    var listed = Set(states.map(\.id))
    self.states = states + parts.flatMap(\.states).filter { listed.insert($0.id).inserted }
    self.parts = parts.flatMap { [$0.id] + $0.parts }
  }

  /// What is listed of the region, for tables and tooltips.
  public var attributes: [Attribute] {
    states.isEmpty ? [] : [Attribute("states", .list(AttributeList(texts: states.map(\.name))))]
  }

  /// Whether a place lies in the region; nil where what is listed does not tell.
  public func contains(_ place: AttackPlace) -> Bool? {
    if let regions = place.regions {
      if regions.contains(where: { $0.id == id || parts.contains($0.id) }) { return true }
    }
    if let home = place.home {
      if states.contains(where: { $0.id == home.id }) { return true }
      if isComplete { return false }
    }
    return place.regions == nil ? nil : false
  }

  /// Europe.
  public static let europe = Region("europe", name: "Europe")

  /// Northeast Asia.
  public static let northeastAsia = Region("northeast-asia", name: "Northeast Asia")

  /// The Pacific area of the treaties of the United States, as far as home territories tell.
  public static let pacificArea = Region(
    "pacific-area", name: "the Pacific area", states: [.southKorea, .japan])

  /// The area of article 6 of the North Atlantic Treaty: the members in Europe and North America.
  ///
  /// Its states are those of the package's table of NATO's members; islands and forces elsewhere are
  /// places of their own that say whether they lie in this region.
  public static let northAtlanticArea = Region(
    "north-atlantic-area", name: "the area of Article 6 (Europe and North America)",
    states: Bloc.nato.membership.reduce(into: []) { states, spell in
      if !states.contains(where: { $0.id == spell.state.id }) { states.append(spell.state) }
    }, isComplete: true, including: [.europe])

  /// Every region that has a constant.
  public static let all: [Region] = [
    .europe, .northeastAsia, .pacificArea, .northAtlanticArea,
  ]
}

extension Region: ExpressibleByStringLiteral {
  /// Makes a region that is known by its name alone.
  public init(stringLiteral name: String) {
    self.init(name)
  }
}
