public import TypedGraph

/// A state of the international system, present or former, or one of a scenario's own.
///
/// The library has a constant for every state of the Correlates of War and Gleditsch–Ward lists and
/// every present one: `SovereignState.northKorea`, `.sovietUnion`, `.austriaHungary`. Two values with
/// one ``id`` are the same state.
///
/// ```swift
/// let ruritania = SovereignState("RUR", name: "Ruritania")
/// ```
public struct SovereignState: Signatory, Recipient, Supplier {
  /// The state's key, the same in every data set: ISO 3166-1 alpha-3, for former states the alpha-3
  /// code they had, else the abbreviation of the Correlates of War or Gleditsch–Ward list.
  public let id: String

  /// The common English name.
  public let name: String

  private let record: Record

  /// Makes a state.
  ///
  /// - Parameters:
  ///   - key: The state's key; a scenario's own states must not take one of an existing state.
  ///   - name: The common name.
  ///   - codes: The codes data sets know it by.
  ///   - existence: The spells of its existence, each with the list it is taken from.
  ///   - aliases: Other names it goes by.
  public init(
    _ key: String, name: String, codes: StateCodes = StateCodes(),
    existence: [ExistenceSpell] = [], aliases: [String] = []
  ) {
    id = key
    self.name = name
    record = Record(codes: codes, existence: existence, aliases: aliases)
  }

  /// The codes data sets know the state by.
  public var codes: StateCodes { record.codes }

  /// The spells of its existence, each with the list it is taken from.
  public var existenceSpells: [ExistenceSpell] { record.spells }

  /// When it existed by any list that knows it; always, where none does.
  ///
  /// A list's silence is no proof of absence: a spell that begins on the first day of its list may have
  /// begun before, and so may one of a state that only Correlates of War lists, which counts small states
  /// from the day on which they joined the United Nations.
  public var existence: [Period] { record.existence }

  /// Other names it goes by.
  public var aliases: [String] { record.aliases }

  /// Whether the state exists on a date, according to one list of states.
  ///
  /// - Returns: The answer, or nil where the list does not know the state at all. After the last day of which the
  ///   list speaks (``ExistenceSpell/Source/reach``) a state that had not ended then exists possibly.
  public func exists(
    on date: PartialDate, accordingTo source: ExistenceSpell.Source
  ) -> Certainty? {
    let answer = existenceSpells.filter { $0.source == source }.map { $0.period.holds(on: date) }
      .max()
    guard let reach = source.reach, !reach.covers(date) else { return answer }
    return answer.map { min($0, .possibly) }
  }

  /// The codes and the spells, as tables and tooltips show them.
  public var attributes: [Attribute] {
    codes.attributes
      + [Attribute("existence", .list(AttributeList(texts: existenceSpells.map { "\($0)" })))]
      .filter {
        _ in
        !existenceSpells.isEmpty
      }
  }

  /// What is rarely asked, behind one reference, so that a state is cheap to copy.
  private final class Record: Sendable {
    let codes: StateCodes
    let spells: [ExistenceSpell]
    let aliases: [String]
    let existence: [Period]

    init(codes: StateCodes, existence: [ExistenceSpell], aliases: [String]) {
      self.codes = codes
      spells = existence
      self.existence = ExistenceSpell.union(of: existence)
      self.aliases = aliases
    }
  }
}

extension SovereignState {
  /// `state`.
  public static let kind: NodeKind = "state"

  /// Whether both are the same state with the same name, codes, spells and aliases.
  public static func == (left: SovereignState, right: SovereignState) -> Bool {
    left.id == right.id && left.name == right.name
      && (left.record === right.record
        || (left.codes == right.codes && left.existenceSpells == right.existenceSpells
          && left.aliases == right.aliases))
  }

  /// Hashes the key.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

extension SovereignState: CustomReflectable {
  /// What it is made of, without how that is stored.
  public var customMirror: Mirror {
    let parts: KeyValuePairs<String, Any> = [
      "id": id, "name": name, "codes": codes, "existence": existenceSpells, "aliases": aliases,
    ]
    return Mirror(self, children: parts, displayStyle: .struct)
  }
}

extension SovereignState: Codable {
  private enum CodingKeys: String, CodingKey { case id, name, codes, existence, aliases }

  /// Reads the properties; what is left out is empty.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(String.self, forKey: .id),
      name: try values.decode(String.self, forKey: .name),
      codes: try values.decodeIfPresent(StateCodes.self, forKey: .codes) ?? StateCodes(),
      existence: try values.list(ExistenceSpell.self, .existence),
      aliases: try values.list(String.self, .aliases))
  }

  /// Writes the properties that are not empty.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    if codes != StateCodes() { try values.encode(codes, forKey: .codes) }
    try values.encodeUnlessEmpty(existenceSpells, forKey: .existence)
    try values.encodeUnlessEmpty(aliases, forKey: .aliases)
  }
}
