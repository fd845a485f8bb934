import TypedGraph

/// The small lines below a node's name, as they are right on the date of the picture.
struct NodeDetails {
  private let words: DiagramWords
  private let date: PartialDate?

  init(_ words: DiagramWords, on date: PartialDate?) {
    self.words = words
    self.date = date
  }

  func lines(of node: any Node) -> [String] {
    let lines: [String]
    switch node {
    case let state as SovereignState:
      lines = [state.codes.iso3 ?? state.codes.cowAbbreviation ?? ""]
    case let treaty as Treaty:
      lines = self.lines(of: treaty)
    case let draft as Draft:
      lines = [draft.id == draft.name ? "" : draft.id]
    case let resolution as Resolution:
      lines = [resolution.adopted.map { comes($0, .adopted, .notYetAdopted) } ?? ""]
    case let event as HistoricalEvent:
      lines = event.period.isUnknown ? [] : [words.period(event.period) ?? "\(event.period)"]
    default:
      lines = []
    }
    return lines.filter { !$0.isEmpty }
  }

  /// A day that comes with its date, or that it has not come yet.
  private func comes(
    _ day: PartialDate, _ phrase: DiagramPhrase, _ notYet: DiagramPhrase
  ) -> String {
    isBefore(day) ? words(notYet) : words(phrase, words.date(day))
  }

  /// Whether the picture's date lies before a day.
  private func isBefore(_ day: PartialDate) -> Bool { date.map { $0.last < day.first } ?? false }

  private func lines(of treaty: Treaty) -> [String] {
    let promises = (treaty.phases.last?.promises ?? []).map { promise in
      let duty = words.text(promise.duty.rawValue)
      return promise.article.map { words(.article, duty, $0) } ?? duty
    }
    var dates: [String] = []
    if let signed = treaty.signed {
      dates.append(comes(signed, .signed, .notYetSigned))
    }
    // What is not signed yet is nothing more.
    if treaty.signed.map(isBefore) != true { dates += force(of: treaty) }
    return [dates.joined(separator: " · "), words.list(promises.distinct)]
  }

  /// Whether and since when a treaty is in force; nothing where nobody says.
  private func force(of treaty: Treaty) -> [String] {
    guard let date else {
      return treaty.terms.compactMap { term in
        switch (term.period.start, term.period.end) {
        case (.date(let start), .open), (.date(let start), .unknown):
          words(.inForceSince, words.date(start))
        case (.date, .date): words.period(term.period).map { words(.inForceDuring, $0) }
        case (_, .date(let end)): words(.endedOn, words.date(end))
        default: nil
        }
      }.distinct
    }
    guard !treaty.terms.isEmpty else { return [] }
    switch treaty.isInForce(on: date) {
    case .certainly: return [words(.inForce)]
    case .possibly: return [words(.possiblyInForce)]
    case .no: break
    }
    if treaty.terms.allSatisfy({ $0.period.latestEnd <= date.first }) {
      let ends = Set(treaty.terms.map(\.period.end))
      if ends.count == 1, case .date(let end)? = ends.first {
        return [words(.endedOn, words.date(end))]
      }
      return [words(.ended)]
    }
    let isToCome = treaty.terms.allSatisfy { $0.period.earliestStart > date.last }
    return [words(isToCome ? .notYetInForce : .notInForce)]
  }
}
