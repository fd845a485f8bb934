internal import GraphKernel

/// What to make of relations with opposite signs between the same two nodes.
public typealias OppositeSigns = GraphKernel.OppositeSigns

extension GraphView {
  /// The signed ties of the view: every two nodes joined once, positively or negatively.
  func signedTies(_ opposites: OppositeSigns) throws(QueryError) -> SignedTies {
    let table = graph.relationTable
    var signs = [Int8](repeating: 0, count: table.rowCount)
    for row in rows {
      signs[Int(row)] = Int8(table.anyPayload(at: row).sign.rawValue)
    }
    return try asking { () throws(KernelError) in
      try SignedTies(index, signs: signs, wholeFilter(.both), oppositeSigns: opposites)
    }
  }
}
