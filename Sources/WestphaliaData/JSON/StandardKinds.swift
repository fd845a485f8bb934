import Westphalia

/// The kinds of the library, in the order of its families.
enum StandardKinds {
  static let nodes: [any NodeForm] = [
    TypedNodeForm<SovereignState>(), TypedNodeForm<Bloc>(), TypedNodeForm<UNBody>(),
    TypedNodeForm<Region>(), TypedNodeForm<Leader>(), TypedNodeForm<NonstateActor>(),
    TypedNodeForm<UnknownActor>(), TypedNodeForm<HistoricalEvent>(), TypedNodeForm<Treaty>(),
    TypedNodeForm<Draft>(), TypedNodeForm<Resolution>(), TypedNodeForm<CouncilSeat>(),
    TypedNodeForm<SanctionsRegime>(), TypedNodeForm<Weapon>(), TypedNodeForm<Commodity>(),
    TypedNodeForm<Technology>(), TypedNodeForm<Program>(), TypedNodeForm<Deal>(),
    TypedNodeForm<StateSystem>(),
  ]

  static let relations: [any RelationForm] = [
    TypedRelationForm<Party>(), TypedRelationForm<DefensePact>(), TypedRelationForm<OffensePact>(),
    TypedRelationForm<NeutralityPact>(), TypedRelationForm<NonaggressionPact>(),
    TypedRelationForm<ConsultationPact>(), TypedRelationForm<SecurityGuarantee>(),
    TypedRelationForm<SecurityAssurance>(), TypedRelationForm<CallToArms>(),
    TypedRelationForm<ArmsSupply>(), TypedRelationForm<ArmsTransfer>(),
    TypedRelationForm<MilitaryAid>(), TypedRelationForm<TroopDeployment>(),
    TypedRelationForm<WarContribution>(), TypedRelationForm<FoodSupply>(),
    TypedRelationForm<GoodsSupply>(), TypedRelationForm<EnergySupply>(),
    TypedRelationForm<TradeFlow>(), TypedRelationForm<TradeDependence>(),
    TypedRelationForm<DealContribution>(), TypedRelationForm<MilitaryTechnicalSupport>(),
    TypedRelationForm<TechnologyTransfer>(), TypedRelationForm<TechnologyInterest>(),
    TypedRelationForm<ProgramAssistance>(), TypedRelationForm<MilitaryTraining>(),
    TypedRelationForm<CapabilityTest>(), TypedRelationForm<War>(), TypedRelationForm<ArmedAttack>(),
    TypedRelationForm<Armistice>(), TypedRelationForm<MilitarizedDispute>(),
    TypedRelationForm<Threat>(), TypedRelationForm<Rivalry>(), TypedRelationForm<Sanction>(),
    TypedRelationForm<ArmsEmbargo>(), TypedRelationForm<SupplyCap>(),
    TypedRelationForm<Prohibition>(), TypedRelationForm<Evasion>(), TypedRelationForm<Fine>(),
    TypedRelationForm<Condemnation>(), TypedRelationForm<Membership>(), TypedRelationForm<Seat>(),
    TypedRelationForm<Establishment>(), TypedRelationForm<Monitoring>(),
    TypedRelationForm<Compliance>(), TypedRelationForm<DiplomaticSupport>(),
    TypedRelationForm<Visit>(), TypedRelationForm<Summit>(), TypedRelationForm<PublicStatement>(),
    TypedRelationForm<Recognition>(), TypedRelationForm<DiplomaticMission>(),
    TypedRelationForm<RelationsLevel>(), TypedRelationForm<Rapprochement>(),
    TypedRelationForm<Contiguity>(), TypedRelationForm<Succession>(),
    TypedRelationForm<OfficeHolding>(), TypedRelationForm<Supersession>(),
    TypedRelationForm<Amendment>(), TypedRelationForm<Sponsorship>(), TypedRelationForm<Vote>(),
    TypedRelationForm<HelpRequest>(), TypedRelationForm<HelpDecision>(),
    TypedRelationForm<SystemMembership>(), TypedRelationForm<MajorPowerStatus>(),
    TypedRelationForm<EventReport>(),
  ]
}
