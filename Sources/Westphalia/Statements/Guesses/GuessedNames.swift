public import TypedGraph

// Names of states, blocs, bodies and weapons that people type first and that no constant has. None can be used: the compiler
// answers each with the constant. Those on `Node` are answered where any node or actor can stand, too.

extension Node where Self == SovereignState {
  /// Use `unitedArabEmirates`.
  @available(*, unavailable, renamed: "unitedArabEmirates")
  public static var uae: SovereignState { unavailable() }

  /// Use `unitedArabEmirates`.
  @available(*, unavailable, renamed: "unitedArabEmirates")
  public static var emirates: SovereignState { unavailable() }

  /// Use `unitedStates`.
  @available(*, unavailable, renamed: "unitedStates")
  public static var usa: SovereignState { unavailable() }

  /// Use `unitedStates`.
  @available(*, unavailable, renamed: "unitedStates")
  public static var us: SovereignState { unavailable() }

  /// Use `unitedStates`.
  @available(*, unavailable, renamed: "unitedStates")
  public static var america: SovereignState { unavailable() }

  /// Use `unitedKingdom`.
  @available(*, unavailable, renamed: "unitedKingdom")
  public static var uk: SovereignState { unavailable() }

  /// Use `unitedKingdom`.
  @available(*, unavailable, renamed: "unitedKingdom")
  public static var britain: SovereignState { unavailable() }

  /// Use `unitedKingdom`.
  @available(*, unavailable, renamed: "unitedKingdom")
  public static var greatBritain: SovereignState { unavailable() }

  /// Use `unitedKingdom`.
  @available(*, unavailable, renamed: "unitedKingdom")
  public static var england: SovereignState { unavailable() }

  /// Use `turkey`.
  @available(*, unavailable, renamed: "turkey")
  public static var turkiye: SovereignState { unavailable() }

  /// Use `turkey`.
  @available(*, unavailable, renamed: "turkey")
  public static var türkiye: SovereignState { unavailable() }

  /// Use `turkey`.
  @available(*, unavailable, renamed: "turkey")
  public static var ottomanEmpire: SovereignState { unavailable() }

  /// Use `democraticRepublicOfTheCongo`.
  @available(*, unavailable, renamed: "democraticRepublicOfTheCongo")
  public static var drc: SovereignState { unavailable() }

  /// Use `democraticRepublicOfTheCongo`.
  @available(*, unavailable, renamed: "democraticRepublicOfTheCongo")
  public static var drCongo: SovereignState { unavailable() }

  /// Use `democraticRepublicOfTheCongo`.
  @available(*, unavailable, renamed: "democraticRepublicOfTheCongo")
  public static var congoKinshasa: SovereignState { unavailable() }

  /// Use `democraticRepublicOfTheCongo`.
  @available(*, unavailable, renamed: "democraticRepublicOfTheCongo")
  public static var zaire: SovereignState { unavailable() }

  /// Use `republicOfTheCongo`.
  @available(*, unavailable, renamed: "republicOfTheCongo")
  public static var congoBrazzaville: SovereignState { unavailable() }

  /// Say which: .democraticRepublicOfTheCongo or .republicOfTheCongo.
  @available(
    *, unavailable,
    message: "say which: .democraticRepublicOfTheCongo or .republicOfTheCongo"
  )
  public static var congo: SovereignState { unavailable() }

  /// Use `coteDIvoire`.
  @available(*, unavailable, renamed: "coteDIvoire")
  public static var ivoryCoast: SovereignState { unavailable() }

  /// Use `myanmar`.
  @available(*, unavailable, renamed: "myanmar")
  public static var burma: SovereignState { unavailable() }

  /// Use `czechia`.
  @available(*, unavailable, renamed: "czechia")
  public static var czechRepublic: SovereignState { unavailable() }

  /// Use `netherlands`.
  @available(*, unavailable, renamed: "netherlands")
  public static var holland: SovereignState { unavailable() }

  /// Use `northKorea`.
  @available(*, unavailable, renamed: "northKorea")
  public static var dprk: SovereignState { unavailable() }

  /// Use `southKorea`.
  @available(*, unavailable, renamed: "southKorea")
  public static var rok: SovereignState { unavailable() }

  /// Say which: .southKorea or .northKorea; before 1910 .koreanEmpire.
  @available(
    *, unavailable,
    message: "say which: .southKorea or .northKorea; before 1910 .koreanEmpire"
  )
  public static var korea: SovereignState { unavailable() }

  /// Use `china`.
  @available(*, unavailable, renamed: "china")
  public static var prc: SovereignState { unavailable() }

  /// Use `taiwan`.
  @available(*, unavailable, renamed: "taiwan")
  public static var roc: SovereignState { unavailable() }

  /// Use `taiwan`.
  @available(*, unavailable, renamed: "taiwan")
  public static var formosa: SovereignState { unavailable() }

  /// Use `sovietUnion`.
  @available(*, unavailable, renamed: "sovietUnion")
  public static var ussr: SovereignState { unavailable() }

  /// Use `russia`.
  @available(*, unavailable, renamed: "russia")
  public static var russianFederation: SovereignState { unavailable() }

  /// Use `russia`.
  @available(*, unavailable, renamed: "russia")
  public static var russianEmpire: SovereignState { unavailable() }

  /// Use `germany`.
  @available(*, unavailable, renamed: "germany")
  public static var prussia: SovereignState { unavailable() }

  /// Use `germany`.
  @available(*, unavailable, renamed: "germany")
  public static var germanEmpire: SovereignState { unavailable() }

  /// Use `germany`.
  @available(*, unavailable, renamed: "germany")
  public static var frg: SovereignState { unavailable() }

  /// Use `eastGermany`.
  @available(*, unavailable, renamed: "eastGermany")
  public static var gdr: SovereignState { unavailable() }

  /// Use `eastGermany`.
  @available(*, unavailable, renamed: "eastGermany")
  public static var ddr: SovereignState { unavailable() }

  /// Use `iran`.
  @available(*, unavailable, renamed: "iran")
  public static var persia: SovereignState { unavailable() }

  /// Use `thailand`.
  @available(*, unavailable, renamed: "thailand")
  public static var siam: SovereignState { unavailable() }

  /// Use `sriLanka`.
  @available(*, unavailable, renamed: "sriLanka")
  public static var ceylon: SovereignState { unavailable() }

  /// Use `eswatini`.
  @available(*, unavailable, renamed: "eswatini")
  public static var swaziland: SovereignState { unavailable() }

  /// Use `northMacedonia`.
  @available(*, unavailable, renamed: "northMacedonia")
  public static var macedonia: SovereignState { unavailable() }

  /// Use `timorLeste`.
  @available(*, unavailable, renamed: "timorLeste")
  public static var eastTimor: SovereignState { unavailable() }

  /// Use `holySee`.
  @available(*, unavailable, renamed: "holySee")
  public static var vatican: SovereignState { unavailable() }

  /// Use `holySee`.
  @available(*, unavailable, renamed: "holySee")
  public static var vaticanCity: SovereignState { unavailable() }

  /// Use `bosniaAndHerzegovina`.
  @available(*, unavailable, renamed: "bosniaAndHerzegovina")
  public static var bosnia: SovereignState { unavailable() }

  /// Use `capeVerde`.
  @available(*, unavailable, renamed: "capeVerde")
  public static var caboVerde: SovereignState { unavailable() }

  /// Use `saudiArabia`.
  @available(*, unavailable, renamed: "saudiArabia")
  public static var ksa: SovereignState { unavailable() }

  /// Use `vietnam`.
  @available(*, unavailable, renamed: "vietnam")
  public static var northVietnam: SovereignState { unavailable() }
}

extension Node where Self == Bloc {
  /// Use `europeanUnion`.
  @available(*, unavailable, renamed: "europeanUnion")
  public static var eu: Bloc { unavailable() }

  /// Use `unitedNations`.
  @available(*, unavailable, renamed: "unitedNations")
  public static var un: Bloc { unavailable() }

  /// Use `africanUnion`.
  @available(*, unavailable, renamed: "africanUnion")
  public static var au: Bloc { unavailable() }

  /// Use `organizationOfAfricanUnity`.
  @available(*, unavailable, renamed: "organizationOfAfricanUnity")
  public static var oau: Bloc { unavailable() }

  /// Use `commonwealthOfIndependentStates`.
  @available(*, unavailable, renamed: "commonwealthOfIndependentStates")
  public static var cis: Bloc { unavailable() }

  /// Use `eurasianEconomicUnion`.
  @available(*, unavailable, renamed: "eurasianEconomicUnion")
  public static var eaeu: Bloc { unavailable() }

  /// Use `worldTradeOrganization`.
  @available(*, unavailable, renamed: "worldTradeOrganization")
  public static var wto: Bloc { unavailable() }

  /// Use `commonwealthOfNations`.
  @available(*, unavailable, renamed: "commonwealthOfNations")
  public static var commonwealth: Bloc { unavailable() }

  /// Use `councilOfEurope`.
  @available(*, unavailable, renamed: "councilOfEurope")
  public static var coe: Bloc { unavailable() }

  /// Use `europeanFreeTradeAssociation`.
  @available(*, unavailable, renamed: "europeanFreeTradeAssociation")
  public static var efta: Bloc { unavailable() }

  /// Use `southernAfricanDevelopmentCommunity`.
  @available(*, unavailable, renamed: "southernAfricanDevelopmentCommunity")
  public static var sadc: Bloc { unavailable() }

  /// Use `nonAlignedMovement`.
  @available(*, unavailable, renamed: "nonAlignedMovement")
  public static var nam: Bloc { unavailable() }

  /// Use `internationalCriminalCourt`.
  @available(*, unavailable, renamed: "internationalCriminalCourt")
  public static var icc: Bloc { unavailable() }

  /// Use `allianceOfSahelStates`.
  @available(*, unavailable, renamed: "allianceOfSahelStates")
  public static var aes: Bloc { unavailable() }

  /// Use `arabLeague`.
  @available(*, unavailable, renamed: "arabLeague")
  public static var leagueOfArabStates: Bloc { unavailable() }

  /// Use `visegradGroup`.
  @available(*, unavailable, renamed: "visegradGroup")
  public static var visegrad: Bloc { unavailable() }

  /// Use `visegradGroup`.
  @available(*, unavailable, renamed: "visegradGroup")
  public static var v4: Bloc { unavailable() }

  /// There is no constant for it: write Bloc("IGAD", name: "Intergovernmental Authority on Development").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: write Bloc(\"IGAD\", name: \"Intergovernmental Authority on Development\")"
  )
  public static var igad: Bloc { unavailable() }
}

extension Node where Self == UNBody {
  /// Use `securityCouncil`.
  @available(*, unavailable, renamed: "securityCouncil")
  public static var unsc: UNBody { unavailable() }

  /// Use `generalAssembly`.
  @available(*, unavailable, renamed: "generalAssembly")
  public static var unga: UNBody { unavailable() }

  /// Use `internationalCourtOfJustice`.
  @available(*, unavailable, renamed: "internationalCourtOfJustice")
  public static var icj: UNBody { unavailable() }

  /// Use `economicAndSocialCouncil`.
  @available(*, unavailable, renamed: "economicAndSocialCouncil")
  public static var ecosoc: UNBody { unavailable() }
}

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
}

extension Commodity {
  /// Use .crudeOil or .refinedPetroleum.
  @available(*, unavailable, message: "use .crudeOil or .refinedPetroleum")
  public static var oil: Self { unavailable() }

  /// Use `refinedPetroleum`.
  @available(*, unavailable, renamed: "refinedPetroleum")
  public static var petroleum: Self { unavailable() }

  /// Use `refinedPetroleum`.
  @available(*, unavailable, renamed: "refinedPetroleum")
  public static var fuel: Self { unavailable() }

  /// Use `naturalGas`.
  @available(*, unavailable, renamed: "naturalGas")
  public static var gas: Self { unavailable() }

  /// Use `grain`.
  @available(*, unavailable, renamed: "grain")
  public static var wheat: Self { unavailable() }

  /// Use `grain`.
  @available(*, unavailable, renamed: "grain")
  public static var cereals: Self { unavailable() }

  /// Use `basicGoods`.
  @available(*, unavailable, renamed: "basicGoods")
  public static var goods: Self { unavailable() }
}
