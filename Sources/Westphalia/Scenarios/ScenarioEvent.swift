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
    /// The two sides stop fighting from this day on; the state of war goes on. In a civil war both sides are the
    /// state.
    case armistice(between: [any Actor], and: [any Actor])
    /// The two sides make peace: attacks, wars, armistices and threats between them end on this day.
    case peace(between: [any Actor], and: [any Actor])
    /// A side declares war on another, and does not attack it so far.
    case declaresWar(any Actor, on: any Actor)
    /// A state, or an armed group, joins a war as a helper, against all whom the other fights, where nobody is named.
    /// It attacks nobody, and so calls on no treaty of its opponents.
    case joins(any Actor, onTheSideOf: any Actor, against: [any Actor] = [])
    /// A state ceases to exist, and nobody is said to take its place.
    case dissolves(SovereignState)
    /// Several states take the place of one, which ceases to exist unless it is among them, as with a secession.
    /// Which of its treaties bind them is not known where it is left out.
    case splits(
      SovereignState, into: [SovereignState], takingOver: Succession.PassingTreaties? = nil)
    /// One state takes the place of several, which cease to exist; one of them can be the state itself.
    case unites(
      [SovereignState], into: SovereignState, takingOver: Succession.PassingTreaties? = nil)
    /// A state takes another name; the old one becomes an alias.
    case renames(SovereignState, to: String)
    /// A successor notifies that a treaty of its predecessor binds it, which it does from the succession on.
    case succeeds(SovereignState, SovereignState, in: Treaty)
    /// A bloc is dissolved: its members' ties, sanctions and treaties end on this day.
    case disbands(Bloc)
  }

  /// When it happens.
  public let date: PartialDate

  /// What must be so for it to happen; nil where it happens in any case.
  public let condition: ScenarioCondition?

  /// What happens.
  public let action: Action

  /// Makes an event.
  ///
  /// - Parameters:
  ///   - date: When it happens.
  ///   - condition: What must be so for it to happen, by the steps before it.
  ///   - action: What happens.
  public init(on date: PartialDate, if condition: ScenarioCondition? = nil, _ action: Action) {
    self.date = date
    self.condition = condition
    self.action = action
  }
}

extension ScenarioEvent: CustomStringConvertible {
  /// The event as a sentence, after its date.
  public var description: String {
    "\(date): \(condition.map { "if \($0), " } ?? "")\(action)."
  }
}

extension ScenarioEvent.Action: CustomStringConvertible {
  /// What happens, as a sentence without its full stop.
  public var description: String {
    switch self {
    case .attack(let attack, _): attack.deed
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
    case .armistice(let one, let other):

      Self.settlement(one, other, "concludes an armistice", "conclude an armistice")
    case .peace(let one, let other):
      Self.settlement(one, other, "makes peace", "make peace")
    case .declaresWar(let state, let opponent):
      "\(Self.names([state])) declares war on \(Self.names([opponent]))"
    case .joins(let helper, let helped, let opponents):
      "\(Self.names([helper])) joins the war on the side of \(Self.names([helped]))"
        + (opponents.isEmpty ? "" : " against \(Self.names(opponents))")
    case .dissolves(let state): "\(state.name) ceases to exist"
    case .splits(let state, let successors, let treaties):
      "\(successors.map(\.name).joinedAsProse) \(successors.count > 1 ? "take" : "takes") the place of "
        + state.name + Self.passing(treaties)
    case .unites(let states, let union, let treaties):
      "\(states.map(\.name).joinedAsProse) unite as \(union.name)" + Self.passing(treaties)
    case .renames(let state, let name): "\(state.name) takes the name \(name)"
    case .succeeds(let successor, let predecessor, let treaty):
      "\(successor.name) succeeds \(predecessor.name) in the \(treaty.name)"
    case .disbands(let bloc): "\(bloc.name) is dissolved"
    }
  }

  /// Which treaties pass to successors, as a part of a sentence.
  private static func passing(_ treaties: Succession.PassingTreaties?) -> String {
    switch treaties {
    case nil: ", and nobody says which treaties pass"
    case .all: ", and all treaties pass"
    case .byNotification: ", and treaties pass by notification"
    case .noTreaty: ", and no treaty passes"
    case .only(let keys): ", and these treaties pass: \(keys.joined(separator: ", "))"
    }
  }

  /// What two sides conclude: `A and B make peace`, `A and B make peace with X`.
  private static func settlement(
    _ one: [any Actor], _ other: [any Actor], _ deedOfOne: String, _ deedOfSeveral: String
  ) -> String {
    one.count > 1 || other.count > 1
      ? "\(names(one)) \(one.count == 1 ? deedOfOne : deedOfSeveral) with \(names(other))"
      : "\(names(one)) and \(names(other)) \(deedOfSeveral)"
  }

  private static func names(_ side: [any Actor]) -> String {
    side.map { OtherAttacker($0).name }.joinedAsProse
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
    case (.armistice(let one, let second), .armistice(let other, let otherSecond)),
      (.peace(let one, let second), .peace(let other, let otherSecond)):
      areEqual(one, other) && areEqual(second, otherSecond)
    case (.declaresWar(let state, let opponent), .declaresWar(let other, let otherOpponent)):
      areEqual([state, opponent], [other, otherOpponent])
    case (
      .joins(let state, let helped, let opponents), .joins(let other, let otherHelped, let others)
    ):
      areEqual([state, helped] + opponents, [other, otherHelped] + others)
    case (.dissolves(let state), .dissolves(let other)):
      state == other
    case (
      .splits(let state, let successors, let treaties),
      .splits(let other, let otherSuccessors, let otherTreaties)
    ):
      state == other && successors == otherSuccessors && treaties == otherTreaties
    case (
      .unites(let states, let union, let treaties),
      .unites(let others, let otherUnion, let otherTreaties)
    ):
      states == others && union == otherUnion && treaties == otherTreaties
    case (.renames(let state, let name), .renames(let other, let otherName)):
      state == other && name == otherName
    case (
      .succeeds(let state, let predecessor, let treaty),
      .succeeds(let other, let otherPredecessor, let otherTreaty)
    ):
      state == other && predecessor == otherPredecessor && treaty == otherTreaty
    case (.disbands(let bloc), .disbands(let other)):
      bloc == other
    default:
      false
    }
  }

  private static func areEqual(_ left: [any Actor], _ right: [any Actor]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { one, other in
        if let state = one as? SovereignState { return state == other as? SovereignState }
        return OtherAttacker(one) == OtherAttacker(other)
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
