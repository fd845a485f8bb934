import DOT
public import TypedGraph

extension StructuralBalance {
  /// The view as a picture: a box around each camp, the frustrated relations highlighted.
  public func diagram(titled title: String? = nil) -> Diagram {
    var diagram = Diagram(of: view, titled: title)
    let camps = frustration.camps
    diagram.clusters = camps.groups.indices.map { place in
      DiagramCluster("camp \(place + 1)") { node in camps.index(of: node) == place }
    }
    if !frustration.frustrated.isEmpty {
      diagram.highlight = DiagramHighlight(frustration.frustrated.ids, named: "frustrated")
    }
    return diagram
  }
}
