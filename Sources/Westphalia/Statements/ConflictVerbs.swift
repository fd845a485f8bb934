public import TypedGraph

extension SovereignState {
  /// This state takes part in a war beside one of its sides.
  public func contributes(
    to war: HistoricalEvent, onTheSideOf side: SovereignState
  ) -> Statement<WarContribution> {
    Statement(WarContribution(side: side), from: self, to: war)
  }

  /// This state is in a militarized dispute with another, and went so far.
  public func disputes(
    with other: SovereignState, _ hostility: HostilityLevel
  ) -> Statement<MilitarizedDispute> {
    Statement(MilitarizedDispute(hostility), from: self, to: other)
  }

  /// This state and another are rivals.
  public func isRival(of other: SovereignState) -> Statement<Rivalry> {
    Statement(Rivalry(), from: self, to: other)
  }
}

extension Actor {
  /// This actor attacks a state.
  ///
  /// - Parameters:
  ///   - state: The attacked.
  ///   - place: On whose territory; nil where nobody says.
  ///   - isProvoked: Whether the attacked provoked it; nil where nobody says.
  /// - Returns: The statement.
  public func attacks(
    _ state: SovereignState, in place: AttackPlace? = nil, provoked isProvoked: Bool? = nil
  ) -> Statement<ArmedAttack> {
    Statement(ArmedAttack(place: place, isProvoked: isProvoked), from: self, to: state)
  }

  /// This actor wages war against another.
  public func isAtWar(with other: any Actor, _ name: String? = nil) -> Statement<War> {
    Statement(War(name), from: self, to: other)
  }

  /// This actor threatens another.
  public func threatens(_ other: any Actor, with content: String? = nil) -> Statement<Threat> {
    Statement(Threat(content), from: self, to: other)
  }

  /// This actor and another stopped fighting, and did not make peace.
  public func hasArmistice(with other: any Actor) -> Statement<Armistice> {
    Statement(Armistice(), from: self, to: other)
  }

  /// This actor imposes sanctions on another.
  public func sanctions(
    _ other: any Actor, _ measures: Sanction.Measure..., objective: String? = nil
  ) -> Statement<Sanction> {
    Statement(Sanction(measures, objective: objective), from: self, to: other)
  }

  /// This actor forbids arms for another.
  public func embargoes(_ other: any Actor) -> Statement<ArmsEmbargo> {
    Statement(ArmsEmbargo(), from: self, to: other)
  }

  /// This actor gets around a sanctions regime.
  public func evades(_ regime: SanctionsRegime, by means: String? = nil) -> Statement<Evasion> {
    Statement(Evasion(means: means), from: self, to: regime)
  }

  /// This actor tries to get around a sanctions regime.
  public func triesToEvade(
    _ regime: SanctionsRegime, by means: String? = nil
  ) -> Statement<Evasion> {
    Statement(Evasion(isAttempt: true, means: means), from: self, to: regime)
  }

  /// This actor keeps to a sanctions regime.
  public func compliesWith(
    _ regime: SanctionsRegime, in respect: String? = nil
  ) -> Statement<Compliance> {
    Statement(Compliance(respect: respect), from: self, to: regime)
  }

  /// This actor fines a state.
  public func fines(_ state: SovereignState, _ amount: Quantity? = nil) -> Statement<Fine> {
    Statement(Fine(amount: amount), from: self, to: state)
  }

  /// This actor condemns a state's conduct.
  public func condemns(
    _ state: SovereignState, for reason: String? = nil
  ) -> Statement<Condemnation> {
    Statement(Condemnation(reason: reason), from: self, to: state)
  }
}

extension RuleSource {
  /// This body or resolution forbids help for an item.
  public func prohibits(
    supportFor item: any RegulatedItem, by resolutions: Resolution...,
    includingIndirect: Bool = true
  ) -> Statement<Prohibition> {
    Statement(
      Prohibition(resolutions, coversIndirectSupport: includingIndirect), from: self, to: item)
  }
}

extension Resolution {
  /// This resolution limits what a state may receive in a calendar year from all suppliers together.
  public func caps(
    _ commodity: Commodity, into state: SovereignState, yearly: Quantity
  ) -> Statement<SupplyCap> {
    Statement(SupplyCap(commodity, yearly: yearly), from: self, to: state)
  }
}
