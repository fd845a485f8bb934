public import TypedGraph

/// A technology that is transferred, sought or forbidden to pass on.
public struct Technology: RegulatedItem {
  /// The key, unique among its kind.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// Makes one.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }
}

extension Technology: AttributeValueConvertible {
  /// The name, as an attribute of a relation.
  public var attributeValue: Attribute.Value { .text(name) }
}

extension Technology {
  /// Uranium enrichment.
  public static let uraniumEnrichment = Technology("uranium-enrichment", name: "uranium enrichment")

  /// Nuclear propulsion.
  public static let nuclearPropulsion = Technology("nuclear-propulsion", name: "nuclear propulsion")

  /// Space launch.
  public static let spaceLaunch = Technology("space-launch", name: "space launch")

  /// Satellites.
  public static let satellites = Technology("satellites", name: "satellites")

  /// Ballistic missile technology.
  public static let ballisticMissileTechnology = Technology(
    "missile-technology", name: "ballistic missile technology")

  /// Advanced military technology.
  public static let advancedMilitary = Technology(
    "advanced-military", name: "advanced military technology")

  /// Nuclear weapon.
  public static let nuclearWeapon = Technology("nuclear-weapon", name: "nuclear weapon")

  /// Every technology that has a constant.
  public static let all: [Technology] = [
    .uraniumEnrichment, .nuclearPropulsion, .spaceLaunch, .satellites, .ballisticMissileTechnology,
    .advancedMilitary, .nuclearWeapon,
  ]
}

extension Technology: Codable {}
