import TypedGraph

/// Which form a diagram takes, and why.
///
/// 1. A form of the user's choice goes before all rules.
/// 2. What only lines show stays a network: a difference, a highlight, a layout of one's own.
/// 3. Where more than half of the relations are votes, and there are three or more, it is a roll call.
/// 4. More than 20 nodes with more than two related pairs a node, or more than 50 nodes, are not drawn with lines:
///    flows where four of five relations are arms or goods and not all pairs have as much; else a matrix of up to 60 nodes, or an overview of groups.
/// 5. What is shown by boxes alone, without a line, stays as it is.
struct FormChoice {
  let form: DiagramForm
  /// Why it is not a network, in a sentence; nil where it is one, or where the user chose.
  let reason: String?
  /// Which form would read better, where a network is drawn in spite of its size.
  let suggestion: String?

  /// The greatest number of nodes drawn with many lines, and with few.
  static let denseLimit = 20
  static let sparseLimit = 50
  /// The greatest number of nodes in a matrix.
  static let matrixLimit = 60

  init(_ plan: DiagramPlan) {
    let diagram = plan.diagram
    let words = diagram.words
    let fitting = Self.fitting(plan)
    // 1: the user's choice.
    if let chosen = diagram.form {
      let isTooLarge = chosen == .network && fitting != .network && fitting != .rollCall
      self.init(chosen, suggestion: isTooLarge ? words.suggestion(fitting) : nil)
      return
    }
    // 2: what only lines show.
    let needsLines =
      diagram.changes.isComparison || diagram.highlight != nil || diagram.layout != nil
    if needsLines, fitting != .network {
      self.init(
        .network, suggestion: fitting == .rollCall ? nil : words.suggestion(fitting))
      return
    }
    self.init(
      fitting,
      reason: fitting == .network
        ? nil : words.reason(fitting, nodes: plan.nodes.count, relations: plan.relationCount))
  }

  private init(_ form: DiagramForm, reason: String? = nil, suggestion: String? = nil) {
    self.form = form
    self.reason = reason
    self.suggestion = suggestion
  }

  /// Points 3 to 5: the form by what there is to show.
  private static func fitting(_ plan: DiagramPlan) -> DiagramForm {
    let entries = plan.lines.flatMap(\.entries)
    let votes = entries.count { $0.anyRelation is Vote }
    if votes >= 3, 2 * votes > entries.count { return .rollCall }
    struct Pair: Hashable { let low, high: Int }
    var pairs = Set<Pair>()
    for line in plan.lines where line.source != line.target {
      pairs.insert(Pair(low: min(line.source, line.target), high: max(line.source, line.target)))
    }
    guard !pairs.isEmpty else { return .network }
    let tied = Set(plan.lines.flatMap { [$0.source, $0.target] }).count
    let isDense = tied > denseLimit && pairs.count > 2 * tied
    guard isDense || tied > sparseLimit else { return .network }
    let supplies = entries.count { entry in
      let type = type(of: entry.anyRelation)
      return RelationFamily.arms.contains(type) || RelationFamily.goods.contains(type)
    }
    if 5 * supplies >= 4 * entries.count, FlowsForm(plan).isRanked { return .flows }
    return tied <= matrixLimit ? .matrix : .overview
  }
}

extension DiagramPlan {
  /// How many relations are drawn.
  var relationCount: Int { lines.reduce(0) { $0 + ($1.isUnseen ? 0 : $1.entries.count) } }
}
