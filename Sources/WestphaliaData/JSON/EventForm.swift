import Westphalia

/// An event as files hold it: `{"on":"1914-07-28","if":…,"attack":…}`.
struct EventForm: Codable {
  let event: ScenarioEvent

  init(_ event: ScenarioEvent) { self.event = event }

  private enum Key: String, CodingKey, CaseIterable {
    case on, condition = "if"
    case attack, signs, ratifies, accedes, denounces, revokesNotice, withdraws, suspends, resumes
    case imposes, votes, supplyBegins, supplyStops, states, ends, armistice, peace, declaresWar
    case joins, dissolves, splits, unites, renames, succeeds, disbands

    static let actions = allCases.filter { $0 != .on && $0 != .condition }
  }

  /// The names of what happens, in files.
  static let actionNames = Key.actions.map(\.rawValue)

  private enum Part: String, CodingKey {
    case state, treaty, reservations, on, sanction, vote, draft, commodity, quantity, from, to
    case between, and, actor, onTheSideOf, against, into, takingOver, states, predecessor
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let date = try values.decode(PartialDate.self, forKey: .on)
    let condition = try values.decodeIfPresent(ConditionForm.self, forKey: .condition)?.condition
    let keys = Key.actions.filter { values.contains($0) }
    guard let key = keys.first, keys.count == 1 else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription: "an event has one of \(Self.actionNames.joined(separator: ", "))"))
    }
    event = ScenarioEvent(on: date, if: condition, try Self.action(key, values, on: date))
  }

  private static func action(
    _ key: Key, _ values: KeyedDecodingContainer<Key>, on date: PartialDate
  ) throws -> ScenarioEvent.Action {
    switch key {
    case .attack:
      let form = try AttackForm(from: try values.superDecoder(forKey: key), on: date)
      return .attack(form.attack, cascading: form.cascade)
    case .states:
      let form = try values.decode(StatementForm.self, forKey: key)
      return .states(form.words, form.statement)
    case .ends: return .ends(try values.decode(RelationID.self, forKey: key))
    case .dissolves: return .dissolves(try values.decode(SovereignState.self, forKey: key))
    case .disbands: return .disbands(try values.decode(Bloc.self, forKey: key))
    default:
      return try action(key, try values.nestedContainer(keyedBy: Part.self, forKey: key))
    }
  }

  private static func action(
    _ key: Key, _ parts: KeyedDecodingContainer<Part>
  ) throws -> ScenarioEvent.Action {
    func state(_ part: Part = .state) throws -> SovereignState {
      try parts.decode(SovereignState.self, forKey: part)
    }
    func treaty() throws -> Treaty { try parts.decode(Treaty.self, forKey: .treaty) }
    func commodity() throws -> Commodity { try parts.decode(Commodity.self, forKey: .commodity) }
    func actor(_ part: Part) throws -> any Actor {
      try parts.decode(ActorForm.self, forKey: part).actor
    }
    func actors(_ part: Part) throws -> [any Actor] {
      try parts.list(ActorForm.self, part).map(\.actor)
    }
    func passing() throws -> Succession.PassingTreaties? {
      try parts.decodeIfPresent(Succession.PassingTreaties.self, forKey: .takingOver)
    }
    switch key {
    case .signs: return .signs(try state(), try treaty())
    case .ratifies: return .ratifies(try state(), try treaty())
    case .accedes:
      return .accedes(
        try state(), try treaty(), reservations: try parts.list(String.self, .reservations))
    case .denounces: return .denounces(try state(), try treaty())
    case .revokesNotice: return .revokesNotice(try state(), try treaty())
    case .withdraws: return .withdraws(try state(), try treaty())
    case .suspends: return .suspends(try state(), try treaty())
    case .resumes: return .resumes(try state(), try treaty())
    case .imposes:
      return .imposes(
        try parts.decode(Sanction.self, forKey: .sanction), by: try state(), on: try state(.on))
    case .votes:
      return .votes(
        try state(), try parts.decode(Vote.Choice.self, forKey: .vote),
        on: try parts.decode(Draft.self, forKey: .draft))
    case .supplyBegins:
      return .supplyBegins(
        try commodity(), try parts.decodeIfPresent(Quantity.self, forKey: .quantity),
        from: try state(.from), to: try state(.to))
    case .supplyStops:
      return .supplyStops(try commodity(), from: try state(.from), to: try state(.to))
    case .armistice: return .armistice(between: try actors(.between), and: try actors(.and))
    case .peace: return .peace(between: try actors(.between), and: try actors(.and))
    case .declaresWar: return .declaresWar(try actor(.actor), on: try actor(.on))
    case .joins:
      return .joins(
        try actor(.actor), onTheSideOf: try actor(.onTheSideOf), against: try actors(.against))
    case .splits:
      return .splits(
        try state(), into: try parts.list(SovereignState.self, .into), takingOver: try passing())
    case .unites:
      return .unites(
        try parts.list(SovereignState.self, .states), into: try state(.into),
        takingOver: try passing())
    case .renames:
      return .renames(try state(), to: try parts.decode(String.self, forKey: .to))
    case .succeeds: return .succeeds(try state(), try state(.predecessor), in: try treaty())
    case .on, .condition, .attack, .states, .ends, .dissolves, .disbands:
      throw Refusal(reason: "'\(key.rawValue)' has no parts")
    }
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(event.date, forKey: .on)
    try values.encodeIfPresent(event.condition.map { ConditionForm($0) }, forKey: .condition)
    func states(_ key: Key, _ state: SovereignState, _ treaty: Treaty) throws {
      try parts(key) { parts in
        try parts.encode(state, forKey: .state)
        try parts.encode(treaty, forKey: .treaty)
      }
    }
    func parts(
      _ key: Key, _ write: (inout KeyedEncodingContainer<Part>) throws -> Void
    ) throws {
      var parts = values.nestedContainer(keyedBy: Part.self, forKey: key)
      try write(&parts)
    }
    func sides(_ key: Key, _ one: [any Actor], _ other: [any Actor]) throws {
      try parts(key) { parts in
        try parts.encode(one.map { ActorForm($0) }, forKey: .between)
        try parts.encode(other.map { ActorForm($0) }, forKey: .and)
      }
    }
    switch event.action {
    case .attack(let attack, let cascade):
      try values.encode(AttackForm(attack, cascade, on: event.date), forKey: .attack)
    case .signs(let state, let treaty): try states(.signs, state, treaty)
    case .ratifies(let state, let treaty): try states(.ratifies, state, treaty)
    case .accedes(let state, let treaty, let reservations):
      try parts(.accedes) { parts in
        try parts.encode(state, forKey: .state)
        try parts.encode(treaty, forKey: .treaty)
        try parts.encodeUnlessEmpty(reservations, forKey: .reservations)
      }
    case .denounces(let state, let treaty): try states(.denounces, state, treaty)
    case .revokesNotice(let state, let treaty): try states(.revokesNotice, state, treaty)
    case .withdraws(let state, let treaty): try states(.withdraws, state, treaty)
    case .suspends(let state, let treaty): try states(.suspends, state, treaty)
    case .resumes(let state, let treaty): try states(.resumes, state, treaty)
    case .imposes(let sanction, let state, let target):
      try parts(.imposes) { parts in
        try parts.encode(state, forKey: .state)
        try parts.encode(target, forKey: .on)
        try parts.encode(sanction, forKey: .sanction)
      }
    case .votes(let state, let choice, let draft):
      try parts(.votes) { parts in
        try parts.encode(state, forKey: .state)
        try parts.encode(choice, forKey: .vote)
        try parts.encode(draft, forKey: .draft)
      }
    case .supplyBegins(let commodity, let quantity, let supplier, let recipient):
      try parts(.supplyBegins) { parts in
        try parts.encode(commodity, forKey: .commodity)
        try parts.encodeIfPresent(quantity, forKey: .quantity)
        try parts.encode(supplier, forKey: .from)
        try parts.encode(recipient, forKey: .to)
      }
    case .supplyStops(let commodity, let supplier, let recipient):
      try parts(.supplyStops) { parts in
        try parts.encode(commodity, forKey: .commodity)
        try parts.encode(supplier, forKey: .from)
        try parts.encode(recipient, forKey: .to)
      }
    case .states(let words, let statement):
      try values.encode(StatementForm(words, statement), forKey: .states)
    case .ends(let id): try values.encode(id, forKey: .ends)
    case .armistice(let one, let other): try sides(.armistice, one, other)
    case .peace(let one, let other): try sides(.peace, one, other)
    case .declaresWar(let actor, let opponent):
      try parts(.declaresWar) { parts in
        try parts.encode(ActorForm(actor), forKey: .actor)
        try parts.encode(ActorForm(opponent), forKey: .on)
      }
    case .joins(let helper, let helped, let opponents):
      try parts(.joins) { parts in
        try parts.encode(ActorForm(helper), forKey: .actor)
        try parts.encode(ActorForm(helped), forKey: .onTheSideOf)
        try parts.encodeUnlessEmpty(opponents.map { ActorForm($0) }, forKey: .against)
      }
    case .dissolves(let state): try values.encode(state, forKey: .dissolves)
    case .splits(let state, let successors, let treaties):
      try parts(.splits) { parts in
        try parts.encode(state, forKey: .state)
        try parts.encode(successors, forKey: .into)
        try parts.encodeIfPresent(treaties, forKey: .takingOver)
      }
    case .unites(let states, let union, let treaties):
      try parts(.unites) { parts in
        try parts.encode(states, forKey: .states)
        try parts.encode(union, forKey: .into)
        try parts.encodeIfPresent(treaties, forKey: .takingOver)
      }
    case .renames(let state, let name):
      try parts(.renames) { parts in
        try parts.encode(state, forKey: .state)
        try parts.encode(name, forKey: .to)
      }
    case .succeeds(let state, let predecessor, let treaty):
      try parts(.succeeds) { parts in
        try parts.encode(state, forKey: .state)
        try parts.encode(predecessor, forKey: .predecessor)
        try parts.encode(treaty, forKey: .treaty)
      }
    case .disbands(let bloc): try values.encode(bloc, forKey: .disbands)
    }
  }
}

/// An actor as files hold it: by its name.
struct ActorForm: Codable {
  let actor: any Actor

  init(_ actor: any Actor) { self.actor = actor }

  init(from decoder: any Decoder) throws {
    let node = try decoder.singleValueContainer().decode(AnyNodeReference.self).node
    guard let actor = node as? any Actor else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "\(node.name) is no actor"))
    }
    self.actor = actor
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(AnyNodeReference(actor))
  }
}
