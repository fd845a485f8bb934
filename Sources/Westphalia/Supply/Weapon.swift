public import TypedGraph

/// A type or class of weapons, the object of arms supplies and embargoes.
public struct Weapon: RegulatedItem {
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

extension Weapon: AttributeValueConvertible {
  /// The name, as an attribute of a relation.
  public var attributeValue: Attribute.Value { .text(name) }
}

extension Weapon {
  /// Artillery shells.
  public static let artilleryShells = Weapon("artillery-shells", name: "artillery shells")

  /// Ballistic missiles.
  public static let ballisticMissiles = Weapon("ballistic-missiles", name: "ballistic missiles")

  /// Small arms.
  public static let smallArms = Weapon("small-arms", name: "small arms")

  /// Combat aircraft.
  public static let combatAircraft = Weapon("combat-aircraft", name: "combat aircraft")

  /// Air defense systems.
  public static let airDefenseSystems = Weapon("air-defense", name: "air defense systems")

  /// Main battle tanks.
  public static let mainBattleTanks = Weapon("tanks", name: "main battle tanks")

  /// Warships.
  public static let warships = Weapon("warships", name: "warships")

  /// Submarines.
  public static let submarines = Weapon("submarines", name: "submarines")

  /// Drones.
  public static let drones = Weapon("drones", name: "drones")

  /// Nuclear weapons.
  public static let nuclearWeapons = Weapon("nuclear-weapons", name: "nuclear weapons")

  /// Aircraft.
  ///
  /// Source: SIPRI Arms Transfers Database, of whose categories it is one.
  public static let aircraft = Weapon("aircraft", name: "aircraft")

  /// Attack helicopters.
  ///
  /// Source: United Nations Register of Conventional Arms, category V.
  public static let attackHelicopters = Weapon("attack-helicopters", name: "attack helicopters")

  /// Armored vehicles.
  ///
  /// Source: SIPRI Arms Transfers Database, of whose categories it is one.
  public static let armoredVehicles = Weapon("armored-vehicles", name: "armored vehicles")

  /// Artillery.
  ///
  /// Source: SIPRI Arms Transfers Database, of whose categories it is one.
  public static let artillery = Weapon("artillery", name: "artillery")

  /// Missiles.
  ///
  /// Source: SIPRI Arms Transfers Database, of whose categories it is one.
  public static let missiles = Weapon("missiles", name: "missiles")

  /// Arms.
  public static let unspecifiedArms = Weapon("arms", name: "arms")

  /// Every weapon that has a constant.
  public static let all: [Weapon] = [
    .artilleryShells, .ballisticMissiles, .smallArms, .combatAircraft, .airDefenseSystems,
    .mainBattleTanks, .warships, .submarines, .drones, .nuclearWeapons, .aircraft,
    .attackHelicopters, .armoredVehicles, .artillery, .missiles, .unspecifiedArms,
  ]
}

extension Weapon: Codable {}
