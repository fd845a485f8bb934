import DOT

/// The rows of the two hubs' tables: one for each relation between them and each node that stands between.
///
/// The order of the rows is the order of the picture: treaties, then relations by the legend's order,
/// then what else has to do with both.
struct HubRows {
  /// The heights of the rows in points: the height of what lies in the row and the distance of nodes.
  private(set) var heights: [Int] = []

  /// The positions of the relations between the hubs in the plan, in the order of their rows.
  private(set) var pills: [Int] = []

  private var rowOfRelation: [Int: Int] = [:]
  private var rowOfNode: [Int: Int] = [:]

  /// The number of rows.
  var count: Int { heights.count }

  init(_ plan: DiagramPlan) {
    guard let hubs = plan.hubs else { return }
    let middle = plan.nodes.indices.filter { plan.nodes[$0].column == .middle }
    for index in middle where plan.nodes[index].node is Treaty { addNode(index, plan) }
    let families = RelationFamily.all.map(\.name)
    let between = plan.relations.indices.filter { index in
      let relation = plan.relations[index]
      return (relation.source == hubs.left && relation.target == hubs.right)
        || (relation.source == hubs.right && relation.target == hubs.left)
    }
    func rank(_ index: Int) -> (Int, Int, Int) {
      let relation = plan.relations[index]
      return (
        families.firstIndex(of: relation.style.name) ?? families.count,
        relation.certainty.rawValue, index
      )
    }
    pills = between.sorted { rank($0) < rank($1) }
    for index in pills {
      rowOfRelation[index] = heights.count
      heights.append(28)
    }
    // Those with lines to the outside come last: such lines leave below the hubs and cross nothing.
    func linesOutside(_ index: Int) -> Int {
      plan.relations.count { relation in
        let other = relation.source == index ? relation.target : relation.source
        return (relation.source == index || relation.target == index)
          && plan.nodes[other].column != .leftHub && plan.nodes[other].column != .rightHub
      }
    }
    let others = middle.filter { !(plan.nodes[$0].node is Treaty) }
    for index in others.sorted(by: { (linesOutside($0), $0) < (linesOutside($1), $1) }) {
      addNode(index, plan)
    }
  }

  private mutating func addNode(_ index: Int, _ plan: DiagramPlan) {
    rowOfNode[index] = heights.count
    // As high as the node's own lines, and as the labelled lines that meet in the row from one side.
    let lines = plan.relations.filter { relation in
      (relation.source == index || relation.target == index) && !relation.words.isEmpty
    }
    let fromHub = Dictionary(grouping: lines) { $0.source == index ? $0.target : $0.source }
    let most = fromHub.values.map(\.count).max() ?? 0
    let details = plan.nodes[index].style.details.count
    heights.append(max(46 + max(0, details - 1) * 12, most * 30))
  }

  func isPill(_ relation: Int) -> Bool { rowOfRelation[relation] != nil }

  func port(ofRelation relation: Int) -> Int { rowOfRelation[relation] ?? 0 }

  func row(ofNode node: Int) -> Int? { rowOfNode[node] }

  static func portName(_ row: Int) -> DOTPortName { DOTPortName(sanitizing: "r\(row + 1)") }
}
