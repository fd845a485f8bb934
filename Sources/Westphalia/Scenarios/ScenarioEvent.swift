public import TypedGraph

/// One dated event of a scenario.
public struct ScenarioEvent: Equatable, Sendable {
  /// What happens.
  public enum Action: Sendable {
    /// An attack; its date is the event's.
    case attack(Attack, cascading: ResponseCascade = .direct)
    /// A state signs a treaty, which does not bind it before it ratifies.
    case signs(SovereignState, Treaty)
    /// A signatory ratifies: the treaty binds it from then on, as far as the treaty is in force.
    case ratifies(SovereignState, Treaty)
    /// A state becomes bound at once, without having signed before.
    case accedes(SovereignState, Treaty, reservations: [String] = [])
    /// A party gives notice; the treaty binds it for the treaty's months of notice.
    case denounces(SovereignState, Treaty)
    /// A party takes its notice back before it takes effect.
    case revokesNotice(SovereignState, Treaty)
    /// A party is no longer bound from this day on.
    case withdraws(SovereignState, Treaty)
    /// The treaty's effect is suspended for a party, until it resumes it.
    case suspends(SovereignState, Treaty)
    /// A party resumes a suspended treaty.
    case resumes(SovereignState, Treaty)
    /// A state imposes sanctions on another.
    case imposes(Sanction, by: SovereignState, on: SovereignState)
    /// A member votes on a draft.
    case votes(SovereignState, Vote.Choice, on: Draft)
    /// A supply of a commodity begins; with a quantity, it is what flows until the supply stops.
    case supplyBegins(Commodity, Quantity? = nil, from: SovereignState, to: SovereignState)
    /// The supply of a commodity stops from this day on.
    case supplyStops(Commodity, from: SovereignState, to: SovereignState)
    /// Anything else that can be stated, with the words for it.
    case states(String, any GraphStatement)
    /// A relation ends on this day.
    case ends(RelationID)
  }

  /// When it happens.
  public let date: PartialDate

  /// What happens.
  public let action: Action

  /// Makes an event.
  public init(on date: PartialDate, _ action: Action) {
    self.date = date
    self.action = action
  }
}

extension ScenarioEvent: CustomStringConvertible {
  /// The event as a sentence, after its date.
  public var description: String { "\(date): \(action)." }
}

extension ScenarioEvent.Action: CustomStringConvertible {
  /// What happens, as a sentence without its full stop.
  public var description: String {
    switch self {
    case .attack(let attack, _):
      "\(attack.attackers.map(\.name).joinedAsProse) "
        + "\(attack.attackers.count > 1 ? "attack" : "attacks") \(attack.victim.name)"
    case .signs(let state, let treaty): "\(state.name) signs the \(treaty.name)"
    case .ratifies(let state, let treaty): "\(state.name) ratifies the \(treaty.name)"
    case .accedes(let state, let treaty, _): "\(state.name) accedes to the \(treaty.name)"
    case .denounces(let state, let treaty): "\(state.name) denounces the \(treaty.name)"
    case .revokesNotice(let state, let treaty):
      "\(state.name) revokes its denunciation of the \(treaty.name)"
    case .withdraws(let state, let treaty): "\(state.name) withdraws from the \(treaty.name)"
    case .suspends(let state, let treaty): "\(state.name) suspends the \(treaty.name)"
    case .resumes(let state, let treaty): "\(state.name) resumes the \(treaty.name)"
    case .imposes(_, let state, let target):
      "\(state.name) imposes sanctions on \(target.name)"
    case .votes(let state, let choice, let draft):
      "\(state.name) \(Vote(choice).predicate) \(draft.id)"
    case .supplyBegins(let commodity, let quantity, let supplier, let recipient):
      "\(supplier.name) begins to supply \(quantity.map { "\($0) of " } ?? "")\(commodity.name) "
        + "to \(recipient.name)"
    case .supplyStops(let commodity, let supplier, let recipient):
      "\(supplier.name) stops supplying \(commodity.name) to \(recipient.name)"
    case .states(let words, _): words
    case .ends(let id): "relation \(id) ends"
    }
  }
}

extension ScenarioEvent.Action: Equatable {
  /// Whether both are the same: statements are compared by what they put into an empty graph.
  public static func == (left: ScenarioEvent.Action, right: ScenarioEvent.Action) -> Bool {
    switch (left, right) {
    case (.attack(let attack, let cascade), .attack(let other, let otherCascade)):
      attack == other && cascade == otherCascade
    case (.signs(let state, let treaty), .signs(let other, let otherTreaty)),
      (.ratifies(let state, let treaty), .ratifies(let other, let otherTreaty)),
      (.denounces(let state, let treaty), .denounces(let other, let otherTreaty)),
      (.revokesNotice(let state, let treaty), .revokesNotice(let other, let otherTreaty)),
      (.withdraws(let state, let treaty), .withdraws(let other, let otherTreaty)),
      (.suspends(let state, let treaty), .suspends(let other, let otherTreaty)),
      (.resumes(let state, let treaty), .resumes(let other, let otherTreaty)):
      state == other && treaty == otherTreaty
    case (
      .accedes(let state, let treaty, let reservations),
      .accedes(let other, let otherTreaty, let otherReservations)
    ):
      state == other && treaty == otherTreaty && reservations == otherReservations
    case (
      .imposes(let sanction, let state, let target),
      .imposes(let otherSanction, let other, let otherTarget)
    ):
      sanction == otherSanction && state == other && target == otherTarget
    case (
      .votes(let state, let choice, let draft), .votes(let other, let otherChoice, let otherDraft)
    ):
      state == other && choice == otherChoice && draft == otherDraft
    case (
      .supplyBegins(let commodity, let quantity, let supplier, let recipient),
      .supplyBegins(let otherCommodity, let otherQuantity, let otherSupplier, let otherRecipient)
    ):
      commodity == otherCommodity && quantity == otherQuantity && supplier == otherSupplier
        && recipient == otherRecipient
    case (
      .supplyStops(let commodity, let supplier, let recipient),
      .supplyStops(let otherCommodity, let otherSupplier, let otherRecipient)
    ):
      commodity == otherCommodity && supplier == otherSupplier && recipient == otherRecipient
    case (.states(let words, let statement), .states(let otherWords, let otherStatement)):
      words == otherWords && areEqual(statement, otherStatement)
    case (.ends(let relation), .ends(let other)):
      relation == other
    default:
      false
    }
  }

  private static func areEqual(
    _ left: any GraphStatement, _ right: any GraphStatement
  ) -> Bool {
    var (one, other) = (RelationGraph(), RelationGraph())
    left.add(to: &one)
    right.add(to: &other)
    return one.difference(from: other).isEmpty
  }
}
