public import DOT
public import TypedGraph

/// The same picture at several dates, below or beside each other, with everybody in the same place.
///
/// Each picture has the nodes of all of them and room for all relations, and draws those that hold; nodes
/// without a relation on a date are pale. Blocs and other clusters are dots after a name, which change with the date.
/// Where lines would be too many, each date is a matrix with the same rows and columns.
///
/// ```swift
/// let years = SmallMultiples(of: Diagram(of: graph), on: ["2000", "2012", "2024"])
/// print(years.dot.text)
/// ```
public struct SmallMultiples: Sendable {
  /// The title above all of them; none where nil.
  public var title: String?

  /// One diagram a date, in the order given; each can be drawn on its own.
  public let diagrams: [Diagram]

  /// What they are made of.
  package let basis: Diagram

  /// Makes the pictures of a diagram's view on several dates.
  ///
  /// - Parameters:
  ///   - diagram: What is shown and how; its title becomes that of the whole.
  ///   - dates: The dates; each becomes the title of its picture.
  public init(of diagram: Diagram, on dates: [PartialDate]) {
    title = diagram.title
    basis = diagram
    var ever = Set<RelationID>()
    for date in dates { ever.formUnion(diagram.view.on(date).relations.ids) }
    let shown = diagram.view.filter("on one of \(dates.count) dates") { ever.contains($0.id) }
    diagrams = dates.map { date in
      var panel = diagram
      panel.view = shown
      panel.title = diagram.words.date(date)
      panel.date = date
      panel.unseen = ever.subtracting(shown.on(date).relations.ids)
      panel.groupsByBody = false
      panel.datedClusters = diagram.clusters.map { $0.dated(date, in: shown) }
      return panel
    }
  }

  /// All pictures as one document, under one legend.
  public var dot: DOTDocument { document(of: diagrams.map { DiagramPlan($0) }) }

  /// All pictures in sentences, one after the other.
  public var text: String { text(of: diagrams.map { DiagramPlan($0) }) }

  /// The document and the text, of one plan for each date.
  package var drawn: (document: DOTDocument, text: String) {
    let plans = diagrams.map { DiagramPlan($0) }
    return (document(of: plans), text(of: plans))
  }

  private func document(of plans: [DiagramPlan]) -> DOTDocument {
    guard let first = plans.first else {
      // The title and a sentence, as for an empty view.
      var picture = basis
      picture.title = title
      picture.view = RelationGraph().view
      picture.words[.nothing] = picture.words(.noDates)
      return picture.dot
    }
    let tooltip = title ?? first.diagram.words(.untitledDates)
    switch FormChoice(first).form {
    case .network, .rollCall: return PlacedNetwork(plans).document(titled: title, tooltip: tooltip)
    case .matrix, .flows, .overview: return MatrixForm.document(of: plans, titled: title)
    }
  }

  private func text(of plans: [DiagramPlan]) -> String {
    let head = title.map { $0 + ".\n\n" } ?? ""
    if plans.isEmpty { return head + basis.words(.noDates) + "\n" }
    return head + plans.map { DiagramSentences($0).text }.joined(separator: "\n")
  }
}

extension SmallMultiples: CustomStringConvertible {
  /// The title and the dates, `diagrams "War" on 2000, 2012, 2024`.
  public var description: String {
    "diagrams \(title.map { "\"\($0)\" " } ?? "")on "
      + diagrams.compactMap(\.title).joined(separator: ", ")
  }
}
