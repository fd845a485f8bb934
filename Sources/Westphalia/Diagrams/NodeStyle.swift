import DOT
import TypedGraph

/// How a node is drawn: its shape and fill by its kind, and the small line under its name.
struct NodeStyle {
  var shape = DOTShape.box
  var styles: [DOTStyle<DOTNodeElement>] = [.filled, .rounded]
  var fill: DOTColor
  var peripheries: Int?
  var isBold = false
  var details: [String] = []
  var kindClass: String

  init(of node: any Node, in theme: DiagramTheme, on date: PartialDate?) {
    fill = theme.plain
    kindClass = type(of: node).kind.name
    switch node {
    case let state as SovereignState:
      fill = theme.state
      isBold = true
      details = [state.codes.iso3 ?? state.codes.cowAbbreviation ?? ""]
    case let treaty as Treaty:
      shape = .note
      styles = [.filled]
      fill = theme.treaty
      isBold = true
      details = Self.lines(of: treaty, on: date)
    case is Bloc:
      styles = [.filled]
      fill = theme.body
      peripheries = 2
      isBold = true
    case is UNBody:
      shape = .hexagon
      styles = [.filled]
      fill = theme.body
    case let draft as Draft:
      styles = [.filled]
      details = [draft.id == draft.name ? "" : draft.id]
    case let resolution as Resolution:
      styles = [.filled]
      details = [resolution.adopted.map { "adopted \($0)" } ?? ""]
    case is Leader:
      shape = .ellipse
      styles = [.filled]
    case let event as HistoricalEvent:
      shape = .cds
      styles = [.filled]
      details = event.period.isUnknown ? [] : ["\(event.period)"]
    case is UnknownActor:
      styles = [.filled, .dashed]
    default:
      break
    }
    details.removeAll(where: \.isEmpty)
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
