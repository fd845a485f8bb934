import Westphalia

/// An attack of a scenario as files hold it, with how far the response follows from it.
struct AttackForm: Encodable {
  let attack: Attack
  let cascade: ResponseCascade
  /// The date of the event, which the attack repeats unless it says otherwise.
  private let date: PartialDate

  private enum CodingKeys: String, CodingKey {
    case by, on, at, place, provoked, until, conflict, refusedDemands, supporters, coveringTreaties
    case bringsStateOfWar, isOnlyThreatened, relations, evidence, retaliation
  }

  private enum RetaliationKeys: String, CodingKey { case provoked }

  init(_ attack: Attack, _ cascade: ResponseCascade, on date: PartialDate) {
    self.attack = attack
    self.cascade = cascade
    self.date = date
  }

  init(from decoder: any Decoder, on date: PartialDate) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let actors = try values.list(ActorForm.self, .by).map(\.actor)
    let victim = try values.decode(SovereignState.self, forKey: .on)
    let start = try values.decodeIfPresent(PartialDate.self, forKey: .at) ?? date
    let place = try values.decodeIfPresent(AttackPlace.self, forKey: .place)
    let isProvoked = try values.decodeIfPresent(Bool.self, forKey: .provoked)
    var attack: Attack
    do throws(AttackError) {
      attack = try Attack(by: actors, on: victim, at: start, in: place, provoked: isProvoked)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
    attack.end = try values.decodeIfPresent(PartialDate.self, forKey: .until)
    attack.conflict = try values.decodeIfPresent(String.self, forKey: .conflict)
    attack.refusedDemands = try values.decodeIfPresent([String].self, forKey: .refusedDemands)
    attack.supporters = try values.decodeIfPresent([SovereignState].self, forKey: .supporters)
    attack.coveringTreaties = try values.list(Treaty.self, .coveringTreaties)
    attack.bringsStateOfWar =
      try values.decodeIfPresent(Bool.self, forKey: .bringsStateOfWar) ?? true
    attack.isOnlyThreatened =
      try values.decodeIfPresent(Bool.self, forKey: .isOnlyThreatened) ?? false
    attack = attack.stated(
      by: try values.list(RelationID.self, .relations),
      evidence: try values.list(Evidence.self, .evidence))
    if values.contains(.retaliation) {
      let retaliation = try values.nestedContainer(
        keyedBy: RetaliationKeys.self, forKey: .retaliation)
      cascade = .withRetaliation(
        provoked: try retaliation.decodeIfPresent(Bool.self, forKey: .provoked))
    } else {
      cascade = .direct
    }
    self.attack = attack
    self.date = date
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(attack.actors.map { ActorForm($0) }, forKey: .by)
    try values.encode(attack.victim, forKey: .on)
    if attack.date != date { try values.encode(attack.date, forKey: .at) }
    try values.encodeIfPresent(attack.place, forKey: .place)
    try values.encodeIfPresent(attack.isProvoked, forKey: .provoked)
    try values.encodeIfPresent(attack.end, forKey: .until)
    try values.encodeIfPresent(attack.conflict, forKey: .conflict)
    try values.encodeIfPresent(attack.refusedDemands, forKey: .refusedDemands)
    try values.encodeIfPresent(attack.supporters, forKey: .supporters)
    try values.encodeUnlessEmpty(attack.coveringTreaties, forKey: .coveringTreaties)
    if !attack.bringsStateOfWar { try values.encode(false, forKey: .bringsStateOfWar) }
    if attack.isOnlyThreatened { try values.encode(true, forKey: .isOnlyThreatened) }
    try values.encodeUnlessEmpty(attack.relations, forKey: .relations)
    try values.encodeUnlessEmpty(attack.evidence, forKey: .evidence)
    if case .withRetaliation(let isProvoked) = cascade {
      var retaliation = values.nestedContainer(
        keyedBy: RetaliationKeys.self, forKey: .retaliation)
      try retaliation.encodeIfPresent(isProvoked, forKey: .provoked)
    }
  }
}
