public import TypedGraph

/// A treaty: when it was signed, when it is in force, and what its members promise, phase by phase.
///
/// A treaty is a node; states are joined to it by ``Party`` relations, each with its own dates. What
/// it makes two parties promise each other is answered by
/// ``TypedGraph/GraphQueries/promises(_:from:to:on:)``.
public struct Treaty: VocabularyNode {
  /// The treaty's key, `pyongyang-2024`.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// When it was signed, where that is known.
  public let signed: PartialDate?

  /// When it is in force as a whole.
  ///
  /// Where sources differ, each has its own entry.
  public let terms: [TreatyTerm]

  /// What its members promise, phase by phase; a change of content begins a new phase.
  public let phases: [TreatyPhase]

  /// How many months after its denunciation the treaty stops binding a party; nil where nobody says.
  public let monthsOfNotice: Int?

  /// Makes a treaty of one phase whose dates nobody disputes.
  ///
  /// - Parameters:
  ///   - key: The treaty's key.
  ///   - name: The name people call it by.
  ///   - signed: When it was signed.
  ///   - period: When it is in force; left out where nothing but its signature is known, and then it is in
  ///     force on no date.
  ///   - promises: What its members promise.
  ///   - monthsOfNotice: How many months after its denunciation it stops binding a party.
  public init(
    _ key: String, name: String, signed: PartialDate? = nil, inForce period: Period? = nil,
    promises: [TreatyPromise] = [], monthsOfNotice: Int? = nil
  ) {
    self.init(
      key, name: name, signed: signed, terms: period.map { [TreatyTerm($0)] } ?? [],
      phases: [TreatyPhase(.always, promises)], monthsOfNotice: monthsOfNotice)
  }

  /// Makes a treaty of several phases, or of dates on which sources differ.
  ///
  /// - Parameters:
  ///   - key: The treaty's key.
  ///   - name: The name people call it by.
  ///   - signed: When it was signed.
  ///   - terms: When it is in force, by each source.
  ///   - phases: What its members promise, phase by phase.
  ///   - monthsOfNotice: How many months after its denunciation it stops binding a party.
  public init(
    _ key: String, name: String, signed: PartialDate? = nil, terms: [TreatyTerm],
    phases: [TreatyPhase], monthsOfNotice: Int? = nil
  ) {
    id = key
    self.name = name
    self.signed = signed
    self.terms = terms
    self.phases = phases
    self.monthsOfNotice = monthsOfNotice
  }

  /// Whether the treaty is in force on a date: *certainly* only where every source says so.
  public func isInForce(on date: PartialDate) -> Certainty {
    let answers = terms.map { $0.period.holds(on: date) }
    guard let most = answers.max(), let least = answers.min() else { return .no }
    return most == least ? most : .possibly
  }

  /// What its members promise in any phase, in order.
  public var promises: [TreatyPromise] { phases.flatMap(\.promises) }

  /// The articles that say something of what is promised, each once, in order.
  public var articles: [String] { promises.compactMap(\.article).distinct }

  /// From its signature until it is no longer in force by any source.
  ///
  /// Where nobody states when it was signed, it may have existed long before it entered into force.
  public var existence: [Period] {
    let start = signed.map(Period.Bound.date) ?? .unknown
    return terms.isEmpty
      ? [Period.always.starting(start)] : terms.map { $0.period.starting(start) }
  }

  /// The dates and the articles, as tables and tooltips show them.
  public var attributes: [Attribute] {
    var list: [Attribute] = []
    if let signed { list.append(Attribute("signed", .date(signed))) }
    list += terms.map { Attribute("inForce", .period($0.period)) }
    let promises = phases.flatMap(\.promises)
    if !promises.isEmpty {
      list.append(
        Attribute(
          "promises", .list(AttributeList(texts: promises.map(\.description)))))
    }
    return list
  }
}

extension Treaty: Codable {}
