public import TypedGraph

/// What one party of a treaty promises another on a date, and how far the treaty has come.
public struct TreatyObligation: Hashable, Sendable {
  /// The treaty.
  public let treaty: Treaty

  /// What is promised, in which article, under which conditions.
  public let promise: TreatyPromise

  /// Who promises.
  public let promisor: SovereignState

  /// To whom.
  public let beneficiary: SovereignState

  /// How far the treaty has come for the one of the two for whom it has come less far.
  public let stage: TreatyStage

  /// The relations it rests on: that both are parties.
  public let relations: [RelationID]

  /// What sources say of those relations.
  public let evidence: [Evidence]
}

extension TreatyObligation: CustomStringConvertible {
  /// `Russia promises North Korea defense (art. 4) under the Comprehensive Strategic Partnership: in force`.
  public var description: String {
    "\(promisor.name) promises \(beneficiary.name) \(promise) under the \(treaty.name): \(stage)"
  }
}

extension GraphQueries {
  /// What a state promises another under the treaties both are parties to, and by pacts, guarantees and assurances that
  /// are stated as relations of their own, whatever their stage.
  ///
  /// The treaties are those joined to both by ``Party`` relations here. A pact that names none stands for one of its
  /// own, and one that names a treaty of both is that treaty's promise and not counted again. A treaty that is signed and not
  /// in force is listed with that stage; one not signed yet is not listed. Relations that every source
  /// denies make nobody a party. A bloc that is party binds its members only where that is stated
  /// (``Party/bindsMembers``).
  ///
  /// - Parameters:
  ///   - duty: The duty asked about; every duty, where nil.
  ///   - promisor: Who promises.
  ///   - beneficiary: To whom.
  ///   - date: The date asked about.
  /// - Returns: The promises in the order in which the promisor's treaties were stated, then pacts.
  /// - Complexity: O(*d* log *d*) in the relations of the two states.
  public func promises(
    _ duty: Duty? = nil, from promisor: SovereignState, to beneficiary: SovereignState,
    on date: PartialDate
  ) -> [TreatyObligation] {
    var table = TreatyTable(of: view)
    return table.promises(duty, from: asStated(promisor), to: asStated(beneficiary), on: date)
  }

  /// What two states promise each other mutually under one treaty, whatever its stage.
  ///
  /// - Returns: The first state's promises that the second returns under the same treaty.
  /// - Complexity: As ``promises(_:from:to:on:)``.
  public func mutualPromises(
    _ duty: Duty, between one: SovereignState, and other: SovereignState, on date: PartialDate
  ) -> [TreatyObligation] {
    let returned = promises(duty, from: other, to: one, on: date).map(\.treaty.id)
    return promises(duty, from: one, to: other, on: date).filter { returned.contains($0.treaty.id) }
  }
}
