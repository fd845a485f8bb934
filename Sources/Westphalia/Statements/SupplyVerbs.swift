public import TypedGraph

extension SovereignState {
  /// This state delivers weapons to another; where one side is no state, it is
  /// ``Supplier/transfers(_:_:to:)-(Weapon,_,_)``.
  public func supplies(
    _ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState
  ) -> Statement<ArmsSupply> {
    Statement(ArmsSupply(weapon, quantity: quantity), from: self, to: recipient)
  }

  /// This state delivers weapons of a designation to another, a number of pieces where a source says:
  /// `supplies(.mainBattleTanks, designation: "T-55", number: 50, to: .india)`.
  public func supplies(
    _ weapon: Weapon, designation: String, number: Int? = nil, to recipient: SovereignState
  ) -> Statement<ArmsSupply> {
    Statement(
      ArmsSupply(weapon, designation: designation, number: number), from: self, to: recipient)
  }

  /// This state delivers a number of pieces of a weapon to another.
  public func supplies(
    _ weapon: Weapon, number: Int, to recipient: SovereignState
  ) -> Statement<ArmsSupply> {
    Statement(ArmsSupply(weapon, number: number), from: self, to: recipient)
  }

  /// This state delivers weapons to another: the same as ``supplies(_:_:to:)``, so that arms between two
  /// states are one kind however they are said.
  public func transfers(
    _ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState
  ) -> Statement<ArmsSupply> {
    supplies(weapon, quantity, to: recipient)
  }

  /// This state gives another money or equipment for its forces.
  public func givesMilitaryAid(
    _ quantity: Quantity? = nil, to recipient: SovereignState
  ) -> Statement<MilitaryAid> {
    Statement(MilitaryAid(quantity: quantity), from: self, to: recipient)
  }

  /// This state trains another's forces.
  public func trains(
    _ recipient: SovereignState, persons: Int? = nil
  ) -> Statement<MilitaryTraining> {
    Statement(MilitaryTraining(persons: persons), from: self, to: recipient)
  }

  /// This state sends forces to another's side or soil.
  public func deploysTroops(
    to recipient: SovereignState, persons: Int? = nil
  ) -> Statement<TroopDeployment> {
    Statement(TroopDeployment(persons: persons), from: self, to: recipient)
  }

  /// This state exports goods of a value to another over the period the statement is given.
  public func exports(_ value: Quantity, to importer: SovereignState) -> Statement<TradeFlow> {
    Statement(TradeFlow(value), from: self, to: importer)
  }

  /// This state's trade with another is a share of its product.
  public func dependsOnTrade(
    with partner: SovereignState, share: Double
  ) -> Statement<TradeDependence> {
    Statement(TradeDependence(share), from: self, to: partner)
  }

  /// This state has tested a weapon, from the statement's start on.
  public func hasTested(_ weapon: Weapon) -> Statement<CapabilityTest> {
    Statement(CapabilityTest(), from: self, to: weapon)
  }
}

extension Supplier {
  /// This actor delivers weapons where one side is no state; between two states it is ``ArmsSupply``.
  public func transfers(
    _ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<ArmsTransfer> {
    Statement(ArmsTransfer(weapon, quantity: quantity), from: self, to: recipient)
  }

  /// This actor supplies food.
  public func suppliesFood(
    _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<FoodSupply> {
    Statement(FoodSupply(quantity: quantity), from: self, to: recipient)
  }

  /// This actor supplies goods other than food, energy and arms.
  public func suppliesGoods(
    _ commodity: Commodity = .basicGoods, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<GoodsSupply> {
    Statement(GoodsSupply(commodity, quantity: quantity), from: self, to: recipient)
  }

  /// This actor supplies oil, gas, coal or power.
  public func suppliesEnergy(
    _ commodity: Commodity = .refinedPetroleum, _ quantity: Quantity? = nil,
    to recipient: any Recipient
  ) -> Statement<EnergySupply> {
    Statement(EnergySupply(commodity, quantity: quantity), from: self, to: recipient)
  }

  /// This actor passes a technology on.
  public func transfers(
    _ technology: Technology, to recipient: any Recipient
  ) -> Statement<TechnologyTransfer> {
    Statement(TechnologyTransfer(technology), from: self, to: recipient)
  }

  /// This actor helps with arms and forces.
  public func givesTechnicalSupport(
    to recipient: any Recipient, purpose: String? = nil
  ) -> Statement<MilitaryTechnicalSupport> {
    Statement(MilitaryTechnicalSupport(purpose: purpose), from: self, to: recipient)
  }
}

extension Actor {
  /// This actor wants to obtain a technology.
  public func seeks(
    _ technology: Technology, from state: SovereignState? = nil
  ) -> Statement<TechnologyInterest> {
    Statement(TechnologyInterest(from: state), from: self, to: technology)
  }

  /// This actor helps a program.
  public func assists(
    _ program: Program, isDirect: Bool? = nil
  ) -> Statement<ProgramAssistance> {
    Statement(ProgramAssistance(isDirect: isDirect), from: self, to: program)
  }

  /// This actor puts something into a deal.
  ///
  /// - Parameters:
  ///   - what: What it gives, in a few words.
  ///   - deal: The deal.
  ///   - flows: The relations of the graph that are this side of the deal.
  /// - Returns: The statement.
  public func contributes(
    _ what: String, to deal: Deal, flows: [RelationID] = []
  ) -> Statement<DealContribution> {
    Statement(DealContribution(what, flows: flows), from: self, to: deal)
  }
}
