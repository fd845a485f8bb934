// Words for weapons that people type first and that are not in the list. None can be used: the compiler answers each
// with the weapon there is, or with how to make one.

extension Weapon {
  /// Use `mainBattleTanks`.
  @available(*, unavailable, renamed: "mainBattleTanks")
  public static var tanks: Self { unavailable() }

  /// Use `mainBattleTanks`.
  @available(*, unavailable, renamed: "mainBattleTanks")
  public static var battleTanks: Self { unavailable() }

  /// Use .attackHelicopters, .aircraft, or a weapon of your own: Weapon("helicopters", name: "helicopters").
  @available(
    *, unavailable,
    message:
      "use .attackHelicopters, .aircraft, or a weapon of your own: Weapon(\"helicopters\", name: \"helicopters\")"
  )
  public static var helicopters: Self { unavailable() }

  /// Use `smallArms`.
  @available(*, unavailable, renamed: "smallArms")
  public static var rifles: Self { unavailable() }

  /// Use `smallArms`.
  @available(*, unavailable, renamed: "smallArms")
  public static var guns: Self { unavailable() }

  /// Use `smallArms`.
  @available(*, unavailable, renamed: "smallArms")
  public static var lightWeapons: Self { unavailable() }

  /// Use `smallArms`.
  @available(*, unavailable, renamed: "smallArms")
  public static var smallArmsAndLightWeapons: Self { unavailable() }

  /// Say what it is for: .artilleryShells, or a weapon of your own: Weapon("ammunition", name: "ammunition").
  @available(
    *, unavailable,
    message:
      "say what it is for: .artilleryShells, or a weapon of your own: Weapon(\"ammunition\", name: \"ammunition\")"
  )
  public static var ammunition: Self { unavailable() }

  /// Say what it is for: .artilleryShells, or a weapon of your own: Weapon("ammunition", name: "ammunition").
  @available(
    *, unavailable,
    message:
      "say what it is for: .artilleryShells, or a weapon of your own: Weapon(\"ammunition\", name: \"ammunition\")"
  )
  public static var munitions: Self { unavailable() }

  /// Use `artilleryShells`.
  @available(*, unavailable, renamed: "artilleryShells")
  public static var shells: Self { unavailable() }

  /// Use `armoredVehicles`.
  @available(*, unavailable, renamed: "armoredVehicles")
  public static var armouredVehicles: Self { unavailable() }

  /// Use `armoredVehicles`.
  @available(*, unavailable, renamed: "armoredVehicles")
  public static var armor: Self { unavailable() }

  /// Use `aircraft`.
  @available(*, unavailable, renamed: "aircraft")
  public static var planes: Self { unavailable() }

  /// Use `aircraft`.
  @available(*, unavailable, renamed: "aircraft")
  public static var aeroplanes: Self { unavailable() }

  /// Use `aircraft`.
  @available(*, unavailable, renamed: "aircraft")
  public static var airplanes: Self { unavailable() }

  /// Use `combatAircraft`.
  @available(*, unavailable, renamed: "combatAircraft")
  public static var fighters: Self { unavailable() }

  /// Use `combatAircraft`.
  @available(*, unavailable, renamed: "combatAircraft")
  public static var fighterJets: Self { unavailable() }

  /// Use `combatAircraft`.
  @available(*, unavailable, renamed: "combatAircraft")
  public static var fighterAircraft: Self { unavailable() }

  /// Use `combatAircraft`.
  @available(*, unavailable, renamed: "combatAircraft")
  public static var jets: Self { unavailable() }

  /// Use `airDefenseSystems`.
  @available(*, unavailable, renamed: "airDefenseSystems")
  public static var airDefense: Self { unavailable() }

  /// Use `airDefenseSystems`.
  @available(*, unavailable, renamed: "airDefenseSystems")
  public static var airDefence: Self { unavailable() }

  /// Use `drones`.
  @available(*, unavailable, renamed: "drones")
  public static var uavs: Self { unavailable() }

  /// Use `warships`.
  @available(*, unavailable, renamed: "warships")
  public static var ships: Self { unavailable() }

  /// Use `unspecifiedArms`.
  @available(*, unavailable, renamed: "unspecifiedArms")
  public static var arms: Self { unavailable() }

  /// Use `unspecifiedArms`.
  @available(*, unavailable, renamed: "unspecifiedArms")
  public static var weapons: Self { unavailable() }

  /// Use `missiles`.
  @available(*, unavailable, renamed: "missiles")
  public static var rockets: Self { unavailable() }

  /// Use .missiles, with designation: for the type.
  @available(*, unavailable, message: "use .missiles, with designation: for the type")
  public static var airToAirMissiles: Self { unavailable() }

  /// Use .missiles, with designation: for the type.
  @available(*, unavailable, message: "use .missiles, with designation: for the type")
  public static var airToSurfaceMissiles: Self { unavailable() }

  /// Use .missiles, with designation: for the type.
  @available(*, unavailable, message: "use .missiles, with designation: for the type")
  public static var antiShipMissiles: Self { unavailable() }

  /// Use .missiles, with designation: for the type.
  @available(*, unavailable, message: "use .missiles, with designation: for the type")
  public static var antiTankMissiles: Self { unavailable() }

  /// Use .missiles, with designation: for the type.
  @available(*, unavailable, message: "use .missiles, with designation: for the type")
  public static var antitankMissiles: Self { unavailable() }

  /// Use .missiles, with designation: for the type.
  @available(*, unavailable, message: "use .missiles, with designation: for the type")
  public static var cruiseMissiles: Self { unavailable() }

  /// Use .missiles, with designation: for the type.
  @available(*, unavailable, message: "use .missiles, with designation: for the type")
  public static var guidedMissiles: Self { unavailable() }

  /// Use .missiles, with designation: for the type.
  @available(*, unavailable, message: "use .missiles, with designation: for the type")
  public static var torpedoes: Self { unavailable() }

  /// Use .airDefenseSystems, or .missiles for what they fire.
  @available(*, unavailable, message: "use .airDefenseSystems, or .missiles for what they fire")
  public static var surfaceToAirMissiles: Self { unavailable() }

  /// Use .airDefenseSystems, or .missiles for what they fire.
  @available(*, unavailable, message: "use .airDefenseSystems, or .missiles for what they fire")
  public static var antiAircraftMissiles: Self { unavailable() }

  /// Use .airDefenseSystems, or .missiles for what they fire.
  @available(*, unavailable, message: "use .airDefenseSystems, or .missiles for what they fire")
  public static var groundToAirMissiles: Self { unavailable() }

  /// Use `airDefenseSystems`.
  @available(*, unavailable, renamed: "airDefenseSystems")
  public static var sams: Self { unavailable() }

  /// Use `airDefenseSystems`.
  @available(*, unavailable, renamed: "airDefenseSystems")
  public static var antiAircraftGuns: Self { unavailable() }

  /// Use `airDefenseSystems`.
  @available(*, unavailable, renamed: "airDefenseSystems")
  public static var antiAircraftSystems: Self { unavailable() }

  /// Use `airDefenseSystems`.
  @available(*, unavailable, renamed: "airDefenseSystems")
  public static var airDefenseMissiles: Self { unavailable() }

  /// Use `airDefenseSystems`.
  @available(*, unavailable, renamed: "airDefenseSystems")
  public static var airDefenceSystems: Self { unavailable() }

  /// Use `airDefenseSystems`.
  @available(*, unavailable, renamed: "airDefenseSystems")
  public static var missileDefense: Self { unavailable() }

  /// Use `airDefenseSystems`.
  @available(*, unavailable, renamed: "airDefenseSystems")
  public static var missileDefence: Self { unavailable() }

  /// Use `airDefenseSystems`.
  @available(*, unavailable, renamed: "airDefenseSystems")
  public static var missileDefenseSystems: Self { unavailable() }

  /// Use .ballisticMissiles, with designation: for the type.
  @available(*, unavailable, message: "use .ballisticMissiles, with designation: for the type")
  public static var icbms: Self { unavailable() }

  /// Use .ballisticMissiles, with designation: for the type.
  @available(*, unavailable, message: "use .ballisticMissiles, with designation: for the type")
  public static var longRangeMissiles: Self { unavailable() }

  /// Use .ballisticMissiles, with designation: for the type.
  @available(*, unavailable, message: "use .ballisticMissiles, with designation: for the type")
  public static var shortRangeMissiles: Self { unavailable() }

  /// Use .ballisticMissiles, with designation: for the type.
  @available(*, unavailable, message: "use .ballisticMissiles, with designation: for the type")
  public static var theaterMissiles: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var frigates: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var destroyers: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var corvettes: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var patrolBoats: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var gunboats: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var navalVessels: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var aircraftCarriers: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var cruisers: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var battleships: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var minesweepers: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var landingShips: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var naval: Self { unavailable() }

  /// Use .warships, with designation: for the class.
  @available(*, unavailable, message: "use .warships, with designation: for the class")
  public static var vessels: Self { unavailable() }

  /// Use .combatAircraft, with designation: for the type.
  @available(*, unavailable, message: "use .combatAircraft, with designation: for the type")
  public static var fighterPlanes: Self { unavailable() }

  /// Use .combatAircraft, with designation: for the type.
  @available(*, unavailable, message: "use .combatAircraft, with designation: for the type")
  public static var fighterBombers: Self { unavailable() }

  /// Use .combatAircraft, with designation: for the type.
  @available(*, unavailable, message: "use .combatAircraft, with designation: for the type")
  public static var interceptors: Self { unavailable() }

  /// Use .combatAircraft, with designation: for the type.
  @available(*, unavailable, message: "use .combatAircraft, with designation: for the type")
  public static var bombers: Self { unavailable() }

  /// Use .combatAircraft, with designation: for the type.
  @available(*, unavailable, message: "use .combatAircraft, with designation: for the type")
  public static var attackAircraft: Self { unavailable() }

  /// Use .combatAircraft, with designation: for the type.
  @available(*, unavailable, message: "use .combatAircraft, with designation: for the type")
  public static var warplanes: Self { unavailable() }

  /// Use .combatAircraft, with designation: for the type.
  @available(*, unavailable, message: "use .combatAircraft, with designation: for the type")
  public static var militaryAircraft: Self { unavailable() }

  /// Use .aircraft, with designation: for the type.
  @available(*, unavailable, message: "use .aircraft, with designation: for the type")
  public static var transportAircraft: Self { unavailable() }

  /// Use .aircraft, with designation: for the type.
  @available(*, unavailable, message: "use .aircraft, with designation: for the type")
  public static var transportPlanes: Self { unavailable() }

  /// Use .aircraft, with designation: for the type.
  @available(*, unavailable, message: "use .aircraft, with designation: for the type")
  public static var trainers: Self { unavailable() }

  /// Use .aircraft, with designation: for the type.
  @available(*, unavailable, message: "use .aircraft, with designation: for the type")
  public static var trainerAircraft: Self { unavailable() }

  /// Use .aircraft, with designation: for the type.
  @available(*, unavailable, message: "use .aircraft, with designation: for the type")
  public static var tankerAircraft: Self { unavailable() }

  /// Use `attackHelicopters`.
  @available(*, unavailable, renamed: "attackHelicopters")
  public static var gunships: Self { unavailable() }

  /// Use `attackHelicopters`.
  @available(*, unavailable, renamed: "attackHelicopters")
  public static var helicopterGunships: Self { unavailable() }

  /// Use `attackHelicopters`.
  @available(*, unavailable, renamed: "attackHelicopters")
  public static var combatHelicopters: Self { unavailable() }

  /// Use .artillery, with designation: for the type.
  @available(*, unavailable, message: "use .artillery, with designation: for the type")
  public static var howitzers: Self { unavailable() }

  /// Use .artillery, with designation: for the type.
  @available(*, unavailable, message: "use .artillery, with designation: for the type")
  public static var mortars: Self { unavailable() }

  /// Use .artillery, with designation: for the type.
  @available(*, unavailable, message: "use .artillery, with designation: for the type")
  public static var cannons: Self { unavailable() }

  /// Use .artillery, with designation: for the type.
  @available(*, unavailable, message: "use .artillery, with designation: for the type")
  public static var fieldGuns: Self { unavailable() }

  /// Use .artillery, with designation: for the type.
  @available(*, unavailable, message: "use .artillery, with designation: for the type")
  public static var rocketLaunchers: Self { unavailable() }

  /// Use .artillery, with designation: for the type.
  @available(*, unavailable, message: "use .artillery, with designation: for the type")
  public static var multipleRocketLaunchers: Self { unavailable() }

  /// Use .artillery, with designation: for the type.
  @available(*, unavailable, message: "use .artillery, with designation: for the type")
  public static var rocketArtillery: Self { unavailable() }

  /// Use .artillery, with designation: for the type.
  @available(*, unavailable, message: "use .artillery, with designation: for the type")
  public static var selfPropelledGuns: Self { unavailable() }

  /// Use .armoredVehicles, with designation: for the type.
  @available(*, unavailable, message: "use .armoredVehicles, with designation: for the type")
  public static var armoredPersonnelCarriers: Self { unavailable() }

  /// Use .armoredVehicles, with designation: for the type.
  @available(*, unavailable, message: "use .armoredVehicles, with designation: for the type")
  public static var armouredPersonnelCarriers: Self { unavailable() }

  /// Use .armoredVehicles, with designation: for the type.
  @available(*, unavailable, message: "use .armoredVehicles, with designation: for the type")
  public static var infantryFightingVehicles: Self { unavailable() }

  /// Use .armoredVehicles, with designation: for the type.
  @available(*, unavailable, message: "use .armoredVehicles, with designation: for the type")
  public static var personnelCarriers: Self { unavailable() }

  /// Use .armoredVehicles, with designation: for the type.
  @available(*, unavailable, message: "use .armoredVehicles, with designation: for the type")
  public static var armoredCars: Self { unavailable() }

  /// Use `smallArms`.
  @available(*, unavailable, renamed: "smallArms")
  public static var machineGuns: Self { unavailable() }

  /// Use `smallArms`.
  @available(*, unavailable, renamed: "smallArms")
  public static var assaultRifles: Self { unavailable() }

  /// Use `smallArms`.
  @available(*, unavailable, renamed: "smallArms")
  public static var pistols: Self { unavailable() }

  /// Use `drones`.
  @available(*, unavailable, renamed: "drones")
  public static var unmannedAerialVehicles: Self { unavailable() }

  /// Use `drones`.
  @available(*, unavailable, renamed: "drones")
  public static var uav: Self { unavailable() }

  /// Use `drones`.
  @available(*, unavailable, renamed: "drones")
  public static var drone: Self { unavailable() }

  /// Use `nuclearWeapons`.
  @available(*, unavailable, renamed: "nuclearWeapons")
  public static var nuclearWarheads: Self { unavailable() }

  /// Use `nuclearWeapons`.
  @available(*, unavailable, renamed: "nuclearWeapons")
  public static var nuclearBombs: Self { unavailable() }

  /// Use `nuclearWeapons`.
  @available(*, unavailable, renamed: "nuclearWeapons")
  public static var atomicBombs: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("loitering-munitions", name: "loitering munitions").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"loitering-munitions\", name: \"loitering munitions\")"
  )
  public static var loiteringMunitions: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("mines", name: "mines").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"mines\", name: \"mines\")"
  )
  public static var mines: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("land-mines", name: "land mines").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"land-mines\", name: \"land mines\")"
  )
  public static var landMines: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("bombs", name: "bombs").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"bombs\", name: \"bombs\")"
  )
  public static var bombs: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("cluster-munitions", name: "cluster munitions").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"cluster-munitions\", name: \"cluster munitions\")"
  )
  public static var clusterMunitions: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("grenades", name: "grenades").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"grenades\", name: \"grenades\")"
  )
  public static var grenades: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("explosives", name: "explosives").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"explosives\", name: \"explosives\")"
  )
  public static var explosives: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("chemical-weapons", name: "chemical weapons").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"chemical-weapons\", name: \"chemical weapons\")"
  )
  public static var chemicalWeapons: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("biological-weapons", name: "biological weapons").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"biological-weapons\", name: \"biological weapons\")"
  )
  public static var biologicalWeapons: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("radars", name: "radars").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"radars\", name: \"radars\")"
  )
  public static var radars: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("engines", name: "engines").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"engines\", name: \"engines\")"
  )
  public static var engines: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("sensors", name: "sensors").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"sensors\", name: \"sensors\")"
  )
  public static var sensors: Self { unavailable() }

  /// There is no constant for it: make a weapon of your own, Weapon("transport-helicopters", name: "transport helicopters").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a weapon of your own, Weapon(\"transport-helicopters\", name: \"transport helicopters\")"
  )
  public static var transportHelicopters: Self { unavailable() }
}
