import Westphalia

/// The document of a patch.
enum GraphPatchFile {
  static let format = "westphalia-patch"

  private static let sections: Set<String> = [
    "removedNodes", "changedNodes", "addedNodes", "nodeOrder", "removedRelations",
    "changedRelations", "addedRelations", "coveragesBefore", "coveragesAfter",
  ]

  static func bytes(
    of patch: GraphPatch, _ vocabulary: Vocabulary
  ) throws(GraphWriteError) -> [UInt8] {
    var writer = GraphFileWriter(vocabulary)
    let shared = writer.shared
    // All nodes first, so that the lines of relations name them.
    for node in patch.removedNodes + patch.addedNodes { _ = try shared.add(node) }
    writer.add("next", Array(String(patch.identityCount).utf8))
    func add<Item: Encodable>(
      _ name: String, _ items: [Item], even isEmpty: Bool = false
    ) throws(GraphWriteError) {
      if items.isEmpty, !isEmpty { return }
      let output = ValueOutput(shared)
      for item in items {
        do { try output.writePlain(item) } catch { throw writer.refused(error, name) }
        output.write(raw: GraphFileWriter.lineEnd)
      }
      writer.add(list: name, output.bytes)
    }
    try add("removedNodes", patch.removedNodes.map { WholeNodeForm($0) })
    try add("changedNodes", patch.changedNodes.map { NodeChangeForm($0) })
    try add("addedNodes", patch.addedNodes.map { WholeNodeForm($0) })
    try add("removedRelations", patch.removedRelations.map { IdentifiedForm($0) })
    try add("changedRelations", patch.changedRelations.map { RelationChangeForm($0) })
    try add("addedRelations", patch.addedRelations.map { IdentifiedForm($0) })
    if let order = patch.nodeOrder {
      try add("nodeOrder", order.map { NodeNameForm($0) }, even: true)
    }
    if let coverages = patch.coverages {
      try add("coveragesBefore", coverages.before.map { CoverageForm($0) }, even: true)
      try add("coveragesAfter", coverages.after.map { CoverageForm($0) }, even: true)
    }
    return try writer.bytes(format: format)
  }

  static func read(
    _ bytes: [UInt8], _ vocabulary: Vocabulary, _ limits: JSONLimits
  ) throws(FileFault) -> GraphPatch {
    let reader = try GraphFileReader(
      bytes, format: format, also: sections, without: ["nodes", "coverages", "relations"],
      nodes: ["removedNodes", "addedNodes", "mentioned"], vocabulary: vocabulary, limits: limits)
    for place in 0..<reader.references.count { _ = try reader.references.node(place) }
    var patch = GraphPatch()
    func list<Item: Decodable>(_ name: String, _ type: Item.Type) throws(FileFault) -> [Item]? {
      guard reader.sections.start(of: name) != nil else { return nil }
      var items: [Item] = []
      try reader.sections.forEach(in: name, with: reader.tokens) { _, start throws(FileFault) in
        if Task.isCancelled { throw FileFault(.cancelled, at: start) }
        items.append(try reader.decode(type, at: 0))
        try reader.tokens.checkKeysAreUsed()
      }
      return items
    }
    patch.removedNodes = try list("removedNodes", WholeNodeForm.self)?.map(\.node) ?? []
    patch.changedNodes = try list("changedNodes", NodeChangeForm.self)?.map(\.change) ?? []
    patch.addedNodes = try list("addedNodes", WholeNodeForm.self)?.map(\.node) ?? []
    patch.nodeOrder = try list("nodeOrder", NodeNameForm.self)?.map(\.node)
    patch.removedRelations = try list("removedRelations", IdentifiedForm.self)?.map(\.item) ?? []
    patch.changedRelations =
      try list("changedRelations", RelationChangeForm.self)?.map(\.change) ?? []
    patch.addedRelations = try list("addedRelations", IdentifiedForm.self)?.map(\.item) ?? []
    let before = try list("coveragesBefore", CoverageForm.self)?.map(\.coverage)
    let after = try list("coveragesAfter", CoverageForm.self)?.map(\.coverage)
    if before != nil || after != nil { patch.coverages = (before ?? [], after ?? []) }
    patch.identityCount =
      try reader.read("next") { _ throws(FileFault) in
        let next = try reader.decode(Int.self, at: 0)
        guard next >= 0, next <= Int(UInt32.max) else {
          throw reader.tokens.fault(.wrongValue("\(next) is no number of identities"), at: 0)
        }
        return next
      } ?? 0
    return patch
  }
}
