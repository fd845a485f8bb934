import TypedGraph

/// The small lines below a node's name.
enum NodeDetails {
  static func lines(of node: any Node, on date: PartialDate?) -> [String] {
    let lines: [String]
    switch node {
    case let state as SovereignState:
      lines = [state.codes.iso3 ?? state.codes.cowAbbreviation ?? ""]
    case let treaty as Treaty:
      lines = self.lines(of: treaty, on: date)
    case let draft as Draft:
      lines = [draft.id == draft.name ? "" : draft.id]
    case let resolution as Resolution:
      lines = [resolution.adopted.map { "adopted \($0)" } ?? ""]
    case let event as HistoricalEvent:
      lines = event.period.isUnknown ? [] : ["\(event.period)"]
    default:
      lines = []
    }
    return lines.filter { !$0.isEmpty }
  }

  private static func lines(of treaty: Treaty, on date: PartialDate?) -> [String] {
    var dates: [String] = []
    if let signed = treaty.signed { dates.append("signed \(signed)") }
    if let date {
      switch treaty.isInForce(on: date) {
      case .no: dates.append("not in force")
      case .possibly: dates.append("possibly in force")
      case .certainly: dates.append("in force")
      }
    } else {
      dates += treaty.terms.compactMap { term in
        if case .date(let start) = term.period.start { return "in force since \(start)" }
        return nil
      }
    }
    let promises = treaty.phases.last?.promises.map(\.description) ?? []
    return [dates.joined(separator: " · "), promises.joined(separator: ", ")]
  }
}
