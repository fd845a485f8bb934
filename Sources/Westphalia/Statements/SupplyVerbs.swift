public import TypedGraph

extension SovereignState {
  /// This state delivers weapons to another.
  public func supplies(
    _ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: SovereignState
  ) -> Statement<ArmsSupply> {
    Statement(ArmsSupply(weapon, quantity: quantity), from: self, to: recipient)
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
  public func sendsTroops(
    to recipient: SovereignState, persons: Int? = nil
  ) -> Statement<TroopDeployment> {
    Statement(TroopDeployment(persons: persons), from: self, to: recipient)
  }

  /// This state exports goods of a value to another over the period the statement is given.
  public func exports(_ value: Quantity, to importer: SovereignState) -> Statement<TradeFlow> {
    Statement(TradeFlow(value), from: self, to: importer)
  }

  /// This state has tested a weapon, from the statement's start on.
  public func hasTested(_ weapon: Weapon) -> Statement<CapabilityTest> {
    Statement(CapabilityTest(), from: self, to: weapon)
  }
}

extension Supplier {
  /// This actor delivers weapons where one side is no state.
  public func transfers(
    _ weapon: Weapon, _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<ArmsTransfer> {
    Statement(ArmsTransfer(weapon, quantity: quantity), from: self, to: recipient)
  }

  /// This actor supplies food.
  public func suppliesFood(
    _ quantity: Quantity? = nil, to recipient: any Recipient
  ) -> Statement<FoodAid> {
    Statement(FoodAid(quantity: quantity), from: self, to: recipient)
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
    _ recipient: any Recipient, purpose: String? = nil
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

  /// This actor's side of a deal.
  public func gives(
    _ flows: String, in deal: Deal, flows ids: [RelationID] = []
  ) -> Statement<DealContribution> {
    Statement(DealContribution(flows, flows: ids), from: self, to: deal)
  }
}
