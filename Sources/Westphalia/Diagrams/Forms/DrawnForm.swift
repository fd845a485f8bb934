import DOT

/// A diagram in its form: the document and the text of one plan.
struct DrawnForm {
  private let plan: DiagramPlan
  private let choice: FormChoice

  init(_ diagram: Diagram) {
    let first = DiagramPlan(diagram)
    choice = FormChoice(first)
    // Only a network has boxes in the place of relations, and words said once.
    let isPlanned = choice.form == .network || first.isPlain
    plan = isPlanned ? first : DiagramPlan(diagram.drawn(as: choice.form))
  }

  var form: DiagramForm { choice.form }

  var document: DOTDocument {
    switch choice.form {
    case .network:
      PlacedNetwork.suits(plan)
        ? PlacedNetwork([plan]).document(
          titled: plan.diagram.title, tooltip: DiagramDrawing(plan).tooltip)
        : DiagramDrawing(plan).document()
    case .rollCall: RollCallForm(plan).document(reason: choice.reason)
    case .matrix: MatrixForm(plan).document(reason: choice.reason)
    case .flows: FlowsForm(plan).document(reason: choice.reason)
    case .overview: OverviewForm(plan).document(reason: choice.reason)
    }
  }

  /// The picture in sentences: what the form says of itself, and every relation.
  var text: String {
    switch choice.form {
    case .network: DiagramSentences(plan).text
    case .rollCall:
      DiagramSentences(
        plan, form: [choice.reason].compactMap(\.self) + RollCallForm(plan).sentences
      ).text
    case .matrix, .flows, .overview:
      DiagramSentences(plan, form: [choice.reason].compactMap(\.self)).text
    }
  }
}
