import Westphalia

/// A condition of an event as files hold it: an object with one name, `{"isAdopted":"draft:S/2024/255"}`.
struct ConditionForm: Codable {
  let condition: ScenarioCondition

  init(_ condition: ScenarioCondition) { self.condition = condition }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case isObliged, isNotObliged, isUndetermined, isAdopted, isNotAdopted, isAtWar, finds, not, all
    case any
  }

  /// The names of the conditions, in files.
  static let names = CodingKeys.allCases.map(\.rawValue)

  private enum ObligedKeys: String, CodingKey { case state, by }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let keys = CodingKeys.allCases.filter { values.contains($0) }
    func refused(_ reason: String) -> DecodingError {
      .dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: reason))
    }
    guard let key = keys.first, keys.count == 1 else {
      throw refused("a condition has one of \(Self.names.joined(separator: ", "))")
    }
    func pair<Part>(_ parts: [Part]) throws -> (Part, Part) {
      guard parts.count == 2 else { throw refused("'\(key.rawValue)' is of two") }
      return (parts[0], parts[1])
    }
    switch key {
    case .isObliged:
      let parts = try values.nestedContainer(keyedBy: ObligedKeys.self, forKey: key)
      condition = .isObliged(
        try parts.decode(SovereignState.self, forKey: .state),
        by: try parts.decodeIfPresent(Treaty.self, forKey: .by))
    case .isNotObliged:
      condition = .isNotObliged(try values.decode(SovereignState.self, forKey: key))
    case .isUndetermined:
      condition = .isUndetermined(try values.decode(SovereignState.self, forKey: key))
    case .isAdopted: condition = .isAdopted(try values.decode(Draft.self, forKey: key))
    case .isNotAdopted: condition = .isNotAdopted(try values.decode(Draft.self, forKey: key))
    case .isAtWar:
      let (side, other) = try pair(try values.decode([ActorForm].self, forKey: key))
      condition = .isAtWar(side.actor, with: other.actor)
    case .finds: condition = .finds(try values.decode(RuleForm.self, forKey: key).rule)
    case .not: condition = !(try values.decode(ConditionForm.self, forKey: key).condition)
    case .all:
      let (left, right) = try pair(try values.decode([ConditionForm].self, forKey: key))
      condition = left.condition && right.condition
    case .any:
      let (left, right) = try pair(try values.decode([ConditionForm].self, forKey: key))
      condition = left.condition || right.condition
    }
  }

  func encode(to encoder: any Encoder) throws {
    guard let form = condition.form else {
      throw GraphWriteError.functionCondition(condition.name)
    }
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch form {
    case .isObliged(let state, let treaty):
      var parts = values.nestedContainer(keyedBy: ObligedKeys.self, forKey: .isObliged)
      try parts.encode(state, forKey: .state)
      try parts.encodeIfPresent(treaty, forKey: .by)
    case .isNotObliged(let state): try values.encode(state, forKey: .isNotObliged)
    case .isUndetermined(let state): try values.encode(state, forKey: .isUndetermined)
    case .isAdopted(let draft): try values.encode(draft, forKey: .isAdopted)
    case .isNotAdopted(let draft): try values.encode(draft, forKey: .isNotAdopted)
    case .isAtWar(let side, let other):
      try values.encode([ActorForm(side), ActorForm(other)], forKey: .isAtWar)
    case .finds(let rule): try values.encode(RuleForm(rule), forKey: .finds)
    case .not(let part): try values.encode(ConditionForm(part), forKey: .not)
    case .all(let left, let right):
      try values.encode([ConditionForm(left), ConditionForm(right)], forKey: .all)
    case .any(let left, let right):
      try values.encode([ConditionForm(left), ConditionForm(right)], forKey: .any)
    }
  }
}
