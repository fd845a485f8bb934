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

  /// It is one bloc with what it became: `europeanUnion`, from 1958 on.
  @available(
    *, unavailable, message: "it is one bloc with what it became: .europeanUnion, from 1958 on"
  )
  public static var europeanCommunity: Bloc { unavailable() }

  /// It is one bloc with what it became: `europeanUnion`, from 1958 on.
  @available(
    *, unavailable, message: "it is one bloc with what it became: .europeanUnion, from 1958 on"
  )
  public static var europeanCommunities: Bloc { unavailable() }

  /// It is one bloc with what it became: `europeanUnion`, from 1958 on.
  @available(
    *, unavailable, message: "it is one bloc with what it became: .europeanUnion, from 1958 on"
  )
  public static var europeanEconomicCommunity: Bloc { unavailable() }

  /// It is one bloc with what it became: `europeanUnion`, from 1958 on.
  @available(
    *, unavailable, message: "it is one bloc with what it became: .europeanUnion, from 1958 on"
  )
  public static var eec: Bloc { unavailable() }
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

  /// Use `crudeOil`.
  @available(*, unavailable, renamed: "crudeOil")
  public static var crude: Self { unavailable() }

  /// Use `naturalGas`.
  @available(*, unavailable, renamed: "naturalGas")
  public static var lng: Self { unavailable() }

  /// Use `naturalGas`.
  @available(*, unavailable, renamed: "naturalGas")
  public static var liquefiedNaturalGas: Self { unavailable() }

  /// Use `grain`.
  @available(*, unavailable, renamed: "grain")
  public static var corn: Self { unavailable() }

  /// Use `grain`.
  @available(*, unavailable, renamed: "grain")
  public static var rice: Self { unavailable() }

  /// Use `grain`.
  @available(*, unavailable, renamed: "grain")
  public static var maize: Self { unavailable() }

  /// Use `refinedPetroleum`.
  @available(*, unavailable, renamed: "refinedPetroleum")
  public static var petrol: Self { unavailable() }

  /// Use `refinedPetroleum`.
  @available(*, unavailable, renamed: "refinedPetroleum")
  public static var gasoline: Self { unavailable() }

  /// Use `refinedPetroleum`.
  @available(*, unavailable, renamed: "refinedPetroleum")
  public static var diesel: Self { unavailable() }

  /// Use `refinedPetroleum`.
  @available(*, unavailable, renamed: "refinedPetroleum")
  public static var oilProducts: Self { unavailable() }

  /// Use `luxuryGoods`.
  @available(*, unavailable, renamed: "luxuryGoods")
  public static var luxuries: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("electricity", name: "electricity").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"electricity\", name: \"electricity\")"
  )
  public static var electricity: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("steel", name: "steel").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"steel\", name: \"steel\")"
  )
  public static var steel: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("fertilizer", name: "fertilizer").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"fertilizer\", name: \"fertilizer\")"
  )
  public static var fertilizer: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("fertilizers", name: "fertilizers").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"fertilizers\", name: \"fertilizers\")"
  )
  public static var fertilizers: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("cotton", name: "cotton").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"cotton\", name: \"cotton\")"
  )
  public static var cotton: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("sugar", name: "sugar").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"sugar\", name: \"sugar\")"
  )
  public static var sugar: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("timber", name: "timber").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"timber\", name: \"timber\")"
  )
  public static var timber: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("gold", name: "gold").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"gold\", name: \"gold\")"
  )
  public static var gold: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("medicine", name: "medicine").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"medicine\", name: \"medicine\")"
  )
  public static var medicine: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("medicines", name: "medicines").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"medicines\", name: \"medicines\")"
  )
  public static var medicines: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("machinery", name: "machinery").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"machinery\", name: \"machinery\")"
  )
  public static var machinery: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("uranium", name: "uranium").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"uranium\", name: \"uranium\")"
  )
  public static var uranium: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("rare-earths", name: "rare earths").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"rare-earths\", name: \"rare earths\")"
  )
  public static var rareEarths: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("iron", name: "iron").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"iron\", name: \"iron\")"
  )
  public static var iron: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("iron-ore", name: "iron ore").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"iron-ore\", name: \"iron ore\")"
  )
  public static var ironOre: Self { unavailable() }

  /// There is no constant for it: make a commodity of your own, Commodity("copper", name: "copper").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a commodity of your own, Commodity(\"copper\", name: \"copper\")"
  )
  public static var copper: Self { unavailable() }
}

extension Technology {
  /// Use `uraniumEnrichment`.
  @available(*, unavailable, renamed: "uraniumEnrichment")
  public static var enrichment: Self { unavailable() }

  /// Use `nuclearPropulsion`.
  @available(*, unavailable, renamed: "nuclearPropulsion")
  public static var submarinePropulsion: Self { unavailable() }

  /// Use `nuclearPropulsion`.
  @available(*, unavailable, renamed: "nuclearPropulsion")
  public static var nuclearSubmarines: Self { unavailable() }

  /// Use `ballisticMissileTechnology`.
  @available(*, unavailable, renamed: "ballisticMissileTechnology")
  public static var missileTechnology: Self { unavailable() }

  /// Use `ballisticMissileTechnology`.
  @available(*, unavailable, renamed: "ballisticMissileTechnology")
  public static var ballisticMissiles: Self { unavailable() }

  /// Use `ballisticMissileTechnology`.
  @available(*, unavailable, renamed: "ballisticMissileTechnology")
  public static var missiles: Self { unavailable() }

  /// Use `satellites`.
  @available(*, unavailable, renamed: "satellites")
  public static var satellite: Self { unavailable() }

  /// Use `satellites`.
  @available(*, unavailable, renamed: "satellites")
  public static var satelliteTechnology: Self { unavailable() }

  /// Use `spaceLaunch`.
  @available(*, unavailable, renamed: "spaceLaunch")
  public static var spaceLaunchVehicles: Self { unavailable() }

  /// Use `spaceLaunch`.
  @available(*, unavailable, renamed: "spaceLaunch")
  public static var rockets: Self { unavailable() }

  /// Use `nuclearWeapon`.
  @available(*, unavailable, renamed: "nuclearWeapon")
  public static var nuclearWeapons: Self { unavailable() }

  /// Use `nuclearWeapon`.
  @available(*, unavailable, renamed: "nuclearWeapon")
  public static var nuclearWeaponTechnology: Self { unavailable() }

  /// Use `advancedMilitary`.
  @available(*, unavailable, renamed: "advancedMilitary")
  public static var military: Self { unavailable() }

  /// Use `advancedMilitary`.
  @available(*, unavailable, renamed: "advancedMilitary")
  public static var militaryTechnology: Self { unavailable() }

  /// Say which: .uraniumEnrichment, .nuclearPropulsion, .nuclearWeapon, or a technology of your own, Technology("nuclear-power", name: "nuclear power").
  @available(
    *, unavailable,
    message:
      "say which: .uraniumEnrichment, .nuclearPropulsion, .nuclearWeapon, or a technology of your own, Technology(\"nuclear-power\", name: \"nuclear power\")"
  )
  public static var nuclear: Self { unavailable() }

  /// Say which: .uraniumEnrichment, .nuclearPropulsion, .nuclearWeapon, or a technology of your own, Technology("nuclear-power", name: "nuclear power").
  @available(
    *, unavailable,
    message:
      "say which: .uraniumEnrichment, .nuclearPropulsion, .nuclearWeapon, or a technology of your own, Technology(\"nuclear-power\", name: \"nuclear power\")"
  )
  public static var nuclearTechnology: Self { unavailable() }

  /// Say which: .uraniumEnrichment, .nuclearPropulsion, .nuclearWeapon, or a technology of your own, Technology("nuclear-power", name: "nuclear power").
  @available(
    *, unavailable,
    message:
      "say which: .uraniumEnrichment, .nuclearPropulsion, .nuclearWeapon, or a technology of your own, Technology(\"nuclear-power\", name: \"nuclear power\")"
  )
  public static var nuclearEnergy: Self { unavailable() }

  /// Say which: .uraniumEnrichment, .nuclearPropulsion, .nuclearWeapon, or a technology of your own, Technology("nuclear-power", name: "nuclear power").
  @available(
    *, unavailable,
    message:
      "say which: .uraniumEnrichment, .nuclearPropulsion, .nuclearWeapon, or a technology of your own, Technology(\"nuclear-power\", name: \"nuclear power\")"
  )
  public static var nuclearReactors: Self { unavailable() }

  /// There is no constant for it: make a technology of your own, Technology("semiconductors", name: "semiconductors").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a technology of your own, Technology(\"semiconductors\", name: \"semiconductors\")"
  )
  public static var semiconductors: Self { unavailable() }

  /// There is no constant for it: make a technology of your own, Technology("chips", name: "chips").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a technology of your own, Technology(\"chips\", name: \"chips\")"
  )
  public static var chips: Self { unavailable() }

  /// There is no constant for it: make a technology of your own, Technology("reprocessing", name: "reprocessing").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a technology of your own, Technology(\"reprocessing\", name: \"reprocessing\")"
  )
  public static var reprocessing: Self { unavailable() }

  /// There is no constant for it: make a technology of your own, Technology("plutonium", name: "plutonium").
  @available(
    *, unavailable,
    message:
      "there is no constant for it: make a technology of your own, Technology(\"plutonium\", name: \"plutonium\")"
  )
  public static var plutonium: Self { unavailable() }
}
