public import TypedGraph

// Words for supply that people type first and that are not the verb. None can be called: the compiler
// answers each with the verb that states the fact.

extension SovereignState {
  /// Use `supplies(_:_:to:)`.
  @available(*, unavailable, renamed: "supplies(_:_:to:)")
  public func sells(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Use `supplies(_:_:to:)`.
  @available(*, unavailable, renamed: "supplies(_:_:to:)")
  public func sends(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Use `supplies(_:_:to:)`.
  @available(*, unavailable, renamed: "supplies(_:_:to:)")
  public func delivers(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Use `supplies(_:_:to:)`.
  @available(*, unavailable, renamed: "supplies(_:_:to:)")
  public func provides(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Use `supplies(_:_:to:)`.
  @available(*, unavailable, renamed: "supplies(_:_:to:)")
  public func exports(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Use `supplies(_:_:to:)`.
  @available(*, unavailable, renamed: "supplies(_:_:to:)")
  public func ships(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Use `supplies(_:_:to:)`.
  @available(*, unavailable, renamed: "supplies(_:_:to:)")
  public func donates(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Use `supplies(_:_:to:)`.
  @available(*, unavailable, renamed: "supplies(_:_:to:)")
  public func gives(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Use supplies(_:_:to:), with .unspecifiedArms where no weapon is named.
  @available(
    *, unavailable,
    message: "use supplies(_:_:to:), with .unspecifiedArms where no weapon is named"
  )
  public func sendsArms(to recipient: SovereignState) -> Statement<ArmsSupply> { unavailable() }

  /// Use supplies(_:_:to:), with .unspecifiedArms where no weapon is named.
  @available(
    *, unavailable,
    message: "use supplies(_:_:to:), with .unspecifiedArms where no weapon is named"
  )
  public func sellsArms(to recipient: SovereignState) -> Statement<ArmsSupply> { unavailable() }

  /// Use supplies(_:_:to:), with .unspecifiedArms where no weapon is named.
  @available(
    *, unavailable,
    message: "use supplies(_:_:to:), with .unspecifiedArms where no weapon is named"
  )
  public func exportsArms(to recipient: SovereignState) -> Statement<ArmsSupply> { unavailable() }

  /// Use supplies(_:_:to:), with .unspecifiedArms where no weapon is named.
  @available(
    *, unavailable,
    message: "use supplies(_:_:to:), with .unspecifiedArms where no weapon is named"
  )
  public func suppliesArms(to recipient: SovereignState) -> Statement<ArmsSupply> { unavailable() }

  /// Use supplies(_:_:to:), with .unspecifiedArms where no weapon is named.
  @available(
    *, unavailable,
    message: "use supplies(_:_:to:), with .unspecifiedArms where no weapon is named"
  )
  public func deliversArms(to recipient: SovereignState) -> Statement<ArmsSupply> { unavailable() }

  /// Use supplies(_:_:to:), with .unspecifiedArms where no weapon is named.
  @available(
    *, unavailable,
    message: "use supplies(_:_:to:), with .unspecifiedArms where no weapon is named"
  )
  public func sendsWeapons(to recipient: SovereignState) -> Statement<ArmsSupply> { unavailable() }

  /// Use supplies(_:_:to:), with .unspecifiedArms where no weapon is named.
  @available(
    *, unavailable,
    message: "use supplies(_:_:to:), with .unspecifiedArms where no weapon is named"
  )
  public func suppliesWeapons(to recipient: SovereignState) -> Statement<ArmsSupply> {
    unavailable()
  }

  /// Use supplies(_:_:to:), with .unspecifiedArms where no weapon is named.
  @available(
    *, unavailable,
    message: "use supplies(_:_:to:), with .unspecifiedArms where no weapon is named"
  )
  public func providesWeapons(to recipient: SovereignState) -> Statement<ArmsSupply> {
    unavailable()
  }

  /// Say it of the supplier: supplies(_:_:to:).
  @available(*, unavailable, message: "say it of the supplier: supplies(_:_:to:)")
  public func buys(_ weapon: Weapon, _ quantity: Quantity? = nil, from supplier: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Say it of the supplier: supplies(_:_:to:).
  @available(*, unavailable, message: "say it of the supplier: supplies(_:_:to:)")
  public func purchases(
    _ weapon: Weapon, _ quantity: Quantity? = nil, from supplier: SovereignState
  ) -> Statement<ArmsSupply> { unavailable() }

  /// Say it of the supplier: supplies(_:_:to:).
  @available(*, unavailable, message: "say it of the supplier: supplies(_:_:to:)")
  public func receives(_ weapon: Weapon, _ quantity: Quantity? = nil, from supplier: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Say it of the supplier: supplies(_:_:to:).
  @available(*, unavailable, message: "say it of the supplier: supplies(_:_:to:)")
  public func imports(_ weapon: Weapon, _ quantity: Quantity? = nil, from supplier: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Say it of the supplier: supplies(_:_:to:).
  @available(*, unavailable, message: "say it of the supplier: supplies(_:_:to:)")
  public func acquires(_ weapon: Weapon, _ quantity: Quantity? = nil, from supplier: SovereignState)
    -> Statement<ArmsSupply>
  { unavailable() }

  /// Goods are suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:); the way they take goes to noting(_:).
  @available(
    *, unavailable,
    message:
      "goods are suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:); the way they take goes to noting(_:)"
  )
  public func exports(_ commodity: Commodity, through transit: any Actor) -> Statement<GoodsSupply>
  { unavailable() }

  /// Goods are suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:); the way they take goes to noting(_:).
  @available(
    *, unavailable,
    message:
      "goods are suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:); the way they take goes to noting(_:)"
  )
  public func exports(
    _ commodity: Commodity, to recipient: any Recipient, through transit: any Actor
  ) -> Statement<GoodsSupply> { unavailable() }

  /// One side is no state: use transfers(_:_:to:).
  @available(*, unavailable, message: "one side is no state: use transfers(_:_:to:)")
  public func supplies(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: NonstateActor)
    -> Statement<ArmsTransfer>
  { unavailable() }

  /// Use givesMilitaryAid(_:to:).
  @available(
    *, unavailable, message: "use givesMilitaryAid(_:to:); for other aid make a kind of your own"
  )
  public func givesAid(_ quantity: Quantity? = nil, to recipient: SovereignState) -> Statement<
    MilitaryAid
  > { unavailable() }

  /// Use givesMilitaryAid(_:to:).
  @available(
    *, unavailable, message: "use givesMilitaryAid(_:to:); for other aid make a kind of your own"
  )
  public func providesAid(_ quantity: Quantity? = nil, to recipient: SovereignState) -> Statement<
    MilitaryAid
  > { unavailable() }

  /// Use givesMilitaryAid(_:to:).
  @available(
    *, unavailable, message: "use givesMilitaryAid(_:to:); for other aid make a kind of your own"
  )
  public func providesMilitaryAid(_ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<MilitaryAid>
  { unavailable() }

  /// Use givesMilitaryAid(_:to:).
  @available(
    *, unavailable, message: "use givesMilitaryAid(_:to:); for other aid make a kind of your own"
  )
  public func sendsMilitaryAid(_ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<MilitaryAid>
  { unavailable() }

  /// Use givesMilitaryAid(_:to:).
  @available(
    *, unavailable, message: "use givesMilitaryAid(_:to:); for other aid make a kind of your own"
  )
  public func donates(_ quantity: Quantity, to recipient: SovereignState) -> Statement<MilitaryAid>
  { unavailable() }

  /// Use givesMilitaryAid(_:to:).
  @available(
    *, unavailable, message: "use givesMilitaryAid(_:to:); for other aid make a kind of your own"
  )
  public func gives(_ quantity: Quantity, to recipient: SovereignState) -> Statement<MilitaryAid> {
    unavailable()
  }

  /// Use givesMilitaryAid(_:to:).
  @available(
    *, unavailable, message: "use givesMilitaryAid(_:to:); for other aid make a kind of your own"
  )
  public func funds(_ recipient: SovereignState, _ quantity: Quantity? = nil) -> Statement<
    MilitaryAid
  > { unavailable() }

  /// Use givesMilitaryAid(_:to:).
  @available(
    *, unavailable, message: "use givesMilitaryAid(_:to:); for other aid make a kind of your own"
  )
  public func finances(_ recipient: SovereignState, _ quantity: Quantity? = nil) -> Statement<
    MilitaryAid
  > { unavailable() }

  /// Use `deploysTroops(to:persons:)`.
  @available(*, unavailable, renamed: "deploysTroops(to:persons:)")
  public func sendsTroops(to recipient: SovereignState, persons: Int? = nil) -> Statement<
    TroopDeployment
  > { unavailable() }

  /// Use `deploysTroops(to:persons:)`.
  @available(*, unavailable, renamed: "deploysTroops(to:persons:)")
  public func sendsForces(to recipient: SovereignState, persons: Int? = nil) -> Statement<
    TroopDeployment
  > { unavailable() }

  /// Use `deploysTroops(to:persons:)`.
  @available(*, unavailable, renamed: "deploysTroops(to:persons:)")
  public func sendsSoldiers(to recipient: SovereignState, persons: Int? = nil) -> Statement<
    TroopDeployment
  > { unavailable() }

  /// Use `deploysTroops(to:persons:)`.
  @available(*, unavailable, renamed: "deploysTroops(to:persons:)")
  public func deploysForces(to recipient: SovereignState, persons: Int? = nil) -> Statement<
    TroopDeployment
  > { unavailable() }

  /// Use `deploysTroops(to:persons:)`.
  @available(*, unavailable, renamed: "deploysTroops(to:persons:)")
  public func stationsTroops(in recipient: SovereignState, persons: Int? = nil) -> Statement<
    TroopDeployment
  > { unavailable() }

  /// Forces go to a state; for a sea or a region make a kind of your own (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "forces go to a state; for a sea or a region make a kind of your own (README, Kinds of your own)"
  )
  public func deploysTroops(to region: Region, persons: Int? = nil) -> Statement<TroopDeployment> {
    unavailable()
  }

  /// Forces go to a state; for a sea or a region make a kind of your own (README, Kinds of your own).
  @available(
    *, unavailable,
    message:
      "forces go to a state; for a sea or a region make a kind of your own (README, Kinds of your own)"
  )
  public func deploysTroops(in region: Region, persons: Int? = nil) -> Statement<TroopDeployment> {
    unavailable()
  }

  /// Use `deploysTroops(to:persons:)`.
  @available(*, unavailable, renamed: "deploysTroops(to:persons:)")
  public func deploysTroops(in recipient: SovereignState, persons: Int? = nil) -> Statement<
    TroopDeployment
  > { unavailable() }

  /// Use `deploysTroops(to:persons:)`.
  @available(*, unavailable, renamed: "deploysTroops(to:persons:)")
  public func hasTroops(in recipient: SovereignState, persons: Int? = nil) -> Statement<
    TroopDeployment
  > { unavailable() }

  /// Use `deploysTroops(to:persons:)`.
  @available(*, unavailable, renamed: "deploysTroops(to:persons:)")
  public func basesTroops(in recipient: SovereignState, persons: Int? = nil) -> Statement<
    TroopDeployment
  > { unavailable() }

  /// Use `trains(_:persons:)`.
  @available(*, unavailable, renamed: "trains(_:persons:)")
  public func trainsForces(of recipient: SovereignState, persons: Int? = nil) -> Statement<
    MilitaryTraining
  > { unavailable() }

  /// Use `trains(_:persons:)`.
  @available(*, unavailable, renamed: "trains(_:persons:)")
  public func trainsTroops(of recipient: SovereignState, persons: Int? = nil) -> Statement<
    MilitaryTraining
  > { unavailable() }

  /// Use `trains(_:persons:)`.
  @available(*, unavailable, renamed: "trains(_:persons:)")
  public func trainsSoldiers(of recipient: SovereignState, persons: Int? = nil) -> Statement<
    MilitaryTraining
  > { unavailable() }

  /// Use `hasTested(_:)`.
  @available(*, unavailable, renamed: "hasTested(_:)")
  public func tests(_ weapon: Weapon) -> Statement<CapabilityTest> { unavailable() }

  /// Use `hasTested(_:)`.
  @available(*, unavailable, renamed: "hasTested(_:)")
  public func launches(_ weapon: Weapon) -> Statement<CapabilityTest> { unavailable() }

  /// Use `hasTested(_:)`.
  @available(*, unavailable, renamed: "hasTested(_:)")
  public func hasLaunched(_ weapon: Weapon) -> Statement<CapabilityTest> { unavailable() }

  /// Use `hasTested(_:)`.
  @available(*, unavailable, renamed: "hasTested(_:)")
  public func testFires(_ weapon: Weapon) -> Statement<CapabilityTest> { unavailable() }

  /// Say it of each exporter, with the value: exports(_:to:).
  @available(*, unavailable, message: "say it of each exporter, with the value: exports(_:to:)")
  public func trades(with partner: SovereignState) -> Statement<TradeFlow> { unavailable() }

  /// Say how much: exports(_:to:).
  @available(*, unavailable, message: "say how much: exports(_:to:)")
  public func exports(to importer: SovereignState) -> Statement<TradeFlow> { unavailable() }

  /// Say it of the exporter: exports(_:to:).
  @available(*, unavailable, message: "say it of the exporter: exports(_:to:)")
  public func imports(_ value: Quantity, from exporter: SovereignState) -> Statement<TradeFlow> {
    unavailable()
  }

  /// Use dependsOnTrade(with:share:).
  @available(*, unavailable, message: "use dependsOnTrade(with:share:)")
  public func dependsOn(_ partner: SovereignState) -> Statement<TradeDependence> { unavailable() }

  /// Use givesMilitaryAid(_:to:) with .promised().
  @available(*, unavailable, message: "use givesMilitaryAid(_:to:) with .promised()")
  public func pledges(_ quantity: Quantity, to recipient: SovereignState) -> Statement<MilitaryAid>
  { unavailable() }

  /// Use supplies(_:_:to:) with .promised().
  @available(*, unavailable, message: "use supplies(_:_:to:) with .promised()")
  public func pledges(_ weapon: Weapon, to recipient: SovereignState) -> Statement<ArmsSupply> {
    unavailable()
  }

  /// Say it of each exporter, with the value: exports(_:to:).
  @available(*, unavailable, message: "say it of each exporter, with the value: exports(_:to:)")
  public func isTradingPartner(of partner: SovereignState) -> Statement<TradeFlow> { unavailable() }

  /// Say it of each exporter, with the value: exports(_:to:).
  @available(*, unavailable, message: "say it of each exporter, with the value: exports(_:to:)")
  public func isLargestTradingPartner(of partner: SovereignState) -> Statement<TradeFlow> {
    unavailable()
  }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation.
  @available(
    *, unavailable,
    message: "there is no kind for it: make one of your own, a struct that conforms to Relation"
  )
  public func enriches(_ technology: Technology) -> Statement<TechnologyInterest> { unavailable() }

  /// There is no kind for it: make one of your own, a struct that conforms to Relation.
  @available(
    *, unavailable,
    message: "there is no kind for it: make one of your own, a struct that conforms to Relation"
  )
  public func lends(_ quantity: Quantity, to recipient: SovereignState) -> Statement<MilitaryAid> {
    unavailable()
  }
}

extension Supplier {
  /// Use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:)"
  )
  public func supplies(
    _ commodity: Commodity, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<GoodsSupply> { unavailable() }

  /// Use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:)"
  )
  public func sells(
    _ commodity: Commodity, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<GoodsSupply> { unavailable() }

  /// Use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:)"
  )
  public func sends(
    _ commodity: Commodity, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<GoodsSupply> { unavailable() }

  /// Use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:)"
  )
  public func delivers(
    _ commodity: Commodity, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<GoodsSupply> { unavailable() }

  /// Use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:)"
  )
  public func provides(
    _ commodity: Commodity, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<GoodsSupply> { unavailable() }

  /// Use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:)"
  )
  public func exports(
    _ commodity: Commodity, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<GoodsSupply> { unavailable() }

  /// Use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:)"
  )
  public func ships(
    _ commodity: Commodity, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<GoodsSupply> { unavailable() }

  /// Use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:)"
  )
  public func donates(
    _ commodity: Commodity, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<GoodsSupply> { unavailable() }

  /// Use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesEnergy(_:_:to:) or suppliesGoods(_:_:to:)"
  )
  public func gives(
    _ commodity: Commodity, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<GoodsSupply> { unavailable() }

  /// Use `suppliesFood(_:to:)`.
  @available(*, unavailable, renamed: "suppliesFood(_:to:)")
  public func sendsFood(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    FoodSupply
  > { unavailable() }

  /// Use `suppliesFood(_:to:)`.
  @available(*, unavailable, renamed: "suppliesFood(_:to:)")
  public func donatesFood(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    FoodSupply
  > { unavailable() }

  /// Use `suppliesFood(_:to:)`.
  @available(*, unavailable, renamed: "suppliesFood(_:to:)")
  public func givesFood(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    FoodSupply
  > { unavailable() }

  /// Use `suppliesFood(_:to:)`.
  @available(*, unavailable, renamed: "suppliesFood(_:to:)")
  public func providesFood(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    FoodSupply
  > { unavailable() }

  /// Another verb says this: see the message.
  @available(
    *, unavailable,
    message:
      "use suppliesEnergy(_:_:to:), which names the commodity: .crudeOil, .naturalGas, .refinedPetroleum"
  )
  public func suppliesOil(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    EnergySupply
  > { unavailable() }

  /// Another verb says this: see the message.
  @available(
    *, unavailable,
    message:
      "use suppliesEnergy(_:_:to:), which names the commodity: .crudeOil, .naturalGas, .refinedPetroleum"
  )
  public func suppliesGas(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    EnergySupply
  > { unavailable() }

  /// Another verb says this: see the message.
  @available(
    *, unavailable,
    message:
      "use suppliesEnergy(_:_:to:), which names the commodity: .crudeOil, .naturalGas, .refinedPetroleum"
  )
  public func suppliesFuel(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    EnergySupply
  > { unavailable() }

  /// Another verb says this: see the message.
  @available(
    *, unavailable,
    message:
      "use suppliesEnergy(_:_:to:), which names the commodity: .crudeOil, .naturalGas, .refinedPetroleum"
  )
  public func sellsOil(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    EnergySupply
  > { unavailable() }

  /// Another verb says this: see the message.
  @available(
    *, unavailable,
    message:
      "use suppliesEnergy(_:_:to:), which names the commodity: .crudeOil, .naturalGas, .refinedPetroleum"
  )
  public func sellsGas(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    EnergySupply
  > { unavailable() }

  /// Another verb says this: see the message.
  @available(
    *, unavailable,
    message:
      "use suppliesEnergy(_:_:to:), which names the commodity: .crudeOil, .naturalGas, .refinedPetroleum"
  )
  public func exportsOil(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    EnergySupply
  > { unavailable() }

  /// Another verb says this: see the message.
  @available(
    *, unavailable,
    message:
      "use suppliesEnergy(_:_:to:), which names the commodity: .crudeOil, .naturalGas, .refinedPetroleum"
  )
  public func exportsGas(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    EnergySupply
  > { unavailable() }

  /// Use suppliesFood(_:to:), suppliesGoods(_:_:to:) or givesMilitaryAid(_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesGoods(_:_:to:) or givesMilitaryAid(_:to:)"
  )
  public func sendsHumanitarianAid(_ quantity: Quantity? = nil, to recipient: any Recipient)
    -> Statement<GoodsSupply>
  { unavailable() }

  /// Use suppliesFood(_:to:), suppliesGoods(_:_:to:) or givesMilitaryAid(_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesGoods(_:_:to:) or givesMilitaryAid(_:to:)"
  )
  public func givesHumanitarianAid(_ quantity: Quantity? = nil, to recipient: any Recipient)
    -> Statement<GoodsSupply>
  { unavailable() }

  /// Use suppliesFood(_:to:), suppliesGoods(_:_:to:) or givesMilitaryAid(_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesGoods(_:_:to:) or givesMilitaryAid(_:to:)"
  )
  public func sendsGoods(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    GoodsSupply
  > { unavailable() }

  /// Use suppliesFood(_:to:), suppliesGoods(_:_:to:) or givesMilitaryAid(_:to:).
  @available(
    *, unavailable,
    message: "use suppliesFood(_:to:), suppliesGoods(_:_:to:) or givesMilitaryAid(_:to:)"
  )
  public func sendsAid(_ quantity: Quantity? = nil, to recipient: any Recipient) -> Statement<
    GoodsSupply
  > { unavailable() }

  /// Another verb says this: see the message.
  @available(
    *, unavailable,
    message:
      "say with what: givesMilitaryAid(_:to:), suppliesFood(_:to:), givesTechnicalSupport(to:purpose:) or supports(_:in:)"
  )
  public func helps(_ recipient: any Actor) -> Statement<GoodsSupply> { unavailable() }

  /// Another verb says this: see the message.
  @available(
    *, unavailable,
    message:
      "say with what: givesMilitaryAid(_:to:), suppliesFood(_:to:), givesTechnicalSupport(to:purpose:) or supports(_:in:)"
  )
  public func aids(_ recipient: any Actor) -> Statement<GoodsSupply> { unavailable() }

  /// Another verb says this: see the message.
  @available(
    *, unavailable,
    message:
      "say with what: givesMilitaryAid(_:to:), suppliesFood(_:to:), givesTechnicalSupport(to:purpose:) or supports(_:in:)"
  )
  public func assists(_ recipient: any Actor) -> Statement<GoodsSupply> { unavailable() }

  /// Use transfers(_:to:).
  @available(*, unavailable, message: "use transfers(_:to:)")
  public func transfersTechnology(_ technology: Technology, to recipient: any Recipient)
    -> Statement<TechnologyTransfer>
  { unavailable() }

  /// Use transfers(_:to:).
  @available(*, unavailable, message: "use transfers(_:to:)")
  public func sharesTechnology(_ technology: Technology, with recipient: any Recipient)
    -> Statement<TechnologyTransfer>
  { unavailable() }

  /// Use transfers(_:to:).
  @available(*, unavailable, message: "use transfers(_:to:)")
  public func shares(_ technology: Technology, with recipient: any Recipient) -> Statement<
    TechnologyTransfer
  > { unavailable() }

  /// Use transfers(_:to:).
  @available(*, unavailable, message: "use transfers(_:to:)")
  public func gives(_ technology: Technology, to recipient: any Recipient) -> Statement<
    TechnologyTransfer
  > { unavailable() }

  /// Use transfers(_:to:).
  @available(*, unavailable, message: "use transfers(_:to:)")
  public func sells(_ technology: Technology, to recipient: any Recipient) -> Statement<
    TechnologyTransfer
  > { unavailable() }

  /// Use transfers(_:to:).
  @available(*, unavailable, message: "use transfers(_:to:)")
  public func provides(_ technology: Technology, to recipient: any Recipient) -> Statement<
    TechnologyTransfer
  > { unavailable() }

  /// Use `givesTechnicalSupport(to:purpose:)`.
  @available(*, unavailable, renamed: "givesTechnicalSupport(to:purpose:)")
  public func supportsTechnically(_ recipient: any Recipient, purpose: String? = nil) -> Statement<
    MilitaryTechnicalSupport
  > { unavailable() }

  /// Use `givesTechnicalSupport(to:purpose:)`.
  @available(*, unavailable, renamed: "givesTechnicalSupport(to:purpose:)")
  public func givesTechnicalSupport(_ recipient: any Recipient, purpose: String? = nil)
    -> Statement<MilitaryTechnicalSupport>
  { unavailable() }

  /// Use `givesTechnicalSupport(to:purpose:)`.
  @available(*, unavailable, renamed: "givesTechnicalSupport(to:purpose:)")
  public func helpsTechnically(_ recipient: any Recipient, purpose: String? = nil) -> Statement<
    MilitaryTechnicalSupport
  > { unavailable() }

  /// Use transfers(_:_:to:), with .unspecifiedArms where no weapon is named.
  @available(
    *, unavailable,
    message: "use transfers(_:_:to:), with .unspecifiedArms where no weapon is named"
  )
  public func arms(_ recipient: any Recipient) -> Statement<ArmsTransfer> { unavailable() }
}

extension Actor {
  /// Use seeks(_:from:).
  @available(*, unavailable, message: "use seeks(_:from:)")
  public func wants(_ technology: Technology) -> Statement<TechnologyInterest> { unavailable() }

  /// Use seeks(_:from:).
  @available(*, unavailable, message: "use seeks(_:from:)")
  public func requests(_ technology: Technology) -> Statement<TechnologyInterest> { unavailable() }

  /// Use seeks(_:from:).
  @available(*, unavailable, message: "use seeks(_:from:)")
  public func develops(_ technology: Technology) -> Statement<TechnologyInterest> { unavailable() }

  /// Use `contributes(_:to:flows:)`.
  @available(*, unavailable, renamed: "contributes(_:to:flows:)")
  public func gives(_ what: String, in deal: Deal, flows: [RelationID] = []) -> Statement<
    DealContribution
  > { unavailable() }
}

extension Bloc {
  /// One side is no state: use transfers(_:_:to:).
  @available(*, unavailable, message: "one side is no state: use transfers(_:_:to:)")
  public func supplies(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: any Recipient)
    -> Statement<ArmsTransfer>
  { unavailable() }

  /// Only states do: say it of each member, or use transfers(_:_:to:) for arms.
  @available(
    *, unavailable,
    message: "only states do: say it of each member, or use transfers(_:_:to:) for arms"
  )
  public func givesMilitaryAid(_ quantity: Quantity? = nil, to recipient: SovereignState)
    -> Statement<MilitaryAid>
  { unavailable() }

  /// Only states do: say it of each member.
  @available(*, unavailable, message: "only states do: say it of each member")
  public func trains(_ recipient: SovereignState, persons: Int? = nil) -> Statement<
    MilitaryTraining
  > { unavailable() }

  /// Only states do: say it of each member.
  @available(*, unavailable, message: "only states do: say it of each member")
  public func deploysTroops(to recipient: SovereignState, persons: Int? = nil) -> Statement<
    TroopDeployment
  > { unavailable() }
}

extension NonstateActor {
  /// One side is no state: use transfers(_:_:to:).
  @available(*, unavailable, message: "one side is no state: use transfers(_:_:to:)")
  public func supplies(_ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: any Recipient)
    -> Statement<ArmsTransfer>
  { unavailable() }
}
