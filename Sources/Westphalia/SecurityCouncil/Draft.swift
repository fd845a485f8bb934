public import TypedGraph

/// A draft resolution put to the Security Council, or to a council of one's own.
///
/// A symbol of another principal organ, such as `A/79/L.1` of the General Assembly, names no draft of the Security
/// Council: unless a council of one's own is named, its outcome is undetermined.
///
/// Failed drafts are drafts too; the UN library's file of resolutions does not list them.
public struct Draft: VocabularyNode {
  /// The symbol, `S/2024/255`; old ones have no year, `S/1653`.
  public let id: String

  /// What it is about, in a few words.
  public let name: String

  /// When it was put to the vote.
  public let voted: PartialDate?

  /// Whether the vote is procedural; a procedural vote cannot be vetoed.
  public let isProcedural: Bool

  /// The outcome that a record gives, beside which the computed one is kept.
  public let recorded: RecordedOutcome?

  /// The council of one's own that votes on it; nil for the Security Council.
  public let council: Council?

  /// Makes a draft.
  ///
  /// - Parameters:
  ///   - symbol: The symbol; several decisions may share one, an oral amendment has none.
  ///   - name: What it is about; the symbol where it is left out.
  ///   - voted: When it was put to the vote.
  ///   - isProcedural: Whether the vote is procedural.
  ///   - recorded: The outcome that a record gives.
  ///   - council: The council of one's own that votes on it; the Security Council where it is left out.
  public init(
    _ symbol: String, name: String? = nil, voted: PartialDate? = nil, isProcedural: Bool = false,
    recorded: RecordedOutcome? = nil, in council: Council? = nil
  ) {
    id = symbol
    self.name = name ?? symbol
    self.voted = voted
    self.isProcedural = isProcedural
    self.recorded = recorded
    self.council = council
  }

  /// From the year in its symbol, `S/2024/255`; one of the United Nations without a year, `S/1653`, from
  /// the Council's first, 1946; always, where it is no such symbol.
  ///
  /// On which day it was tabled is not stated. It exists after the vote, since it can still be spoken of.
  public var existence: [Period] {
    let parts = id.split(separator: "/")
    guard council == nil else { return [.always] }
    guard parts.count > 1, parts[0] == "S" else { return [.always] }
    let year = parts.count > 2 && parts[1].count == 4 ? Int(parts[1]).flatMap(Self.year) : nil
    return [.since(year ?? Self.firstYear)]
  }

  /// Whether the symbol is one of the General Assembly, the Economic and Social Council or the Trusteeship Council.
  ///
  /// Source: ST/LIB/SER.B/5/Rev.5, United Nations Document Series Symbols.
  var isOfAnotherOrgan: Bool {
    council == nil && ["A/", "E/", "T/"].contains(String(id.prefix(2)))
  }

  private static let firstYear: PartialDate = "1946"

  /// A year in which the Council could have had a draft before it.
  private static func year(_ number: Int) -> PartialDate? {
    guard number >= 1946 else { return nil }
    do {
      return try PartialDate(year: number)
    } catch {
      return nil
    }
  }
}

extension Draft: Codable {}
