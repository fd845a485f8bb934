import PyongyangModel
import Westphalia
import WestphaliaGraphviz

/// A year of events between the states that the founding article speaks of, as a page with a slider over its months.
enum EventYear {
  /// The states of the founding article and of the votes that it needs, and Japan, which its subject concerns.
  static let states: [SovereignState] = {
    let named: [SovereignState] = [
      .russia, .northKorea, .southKorea, .unitedStates, .china, .ukraine, .japan,
    ]
    let article = Set(FoundingArticle.graph.nodes(of: SovereignState.self).map(\.id))
    return named.filter { article.contains($0.id) || $0.id == SovereignState.japan.id }
  }()

  /// The picture of a year.
  static func diagram(of events: some GraphQueries, in year: Int, titled title: String) throws
    -> Diagram
  {
    let network = try NetReports.network(of: events, among: Set(states.map(\.id)), in: year)
    return Diagram(of: network, titled: title)
      .styling(
        ReportedCooperation.self,
        as: RelationStyle(
          "reported cooperation", line: .rgb(0x1B7837), text: .rgb(0x1B5E2B), width: 2, end: .none)
      )
      .styling(
        ReportedHostility.self,
        as: RelationStyle(
          "reported hostility", line: .rgb(0xB2182B), text: .rgb(0x8E1322), width: 2.4, end: .tee))
  }
}
