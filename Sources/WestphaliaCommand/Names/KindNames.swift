import Westphalia
import WestphaliaData

/// Kinds of relations by what people call them: a family (`arms`) or a kind (`arms supply`, `armsSupply`).
enum KindNames {
  /// The families by their words on the command line.
  static let families: [(word: String, family: RelationFamily)] = [
    ("arms", .arms), ("goods", .goods), ("technology", .technology), ("supply", .supply),
    ("obligations", .obligations), ("conflict", .conflict), ("opposition", .opposition),
    ("diplomacy", .diplomacy),
  ]

  /// The kinds that words mean, in the library or in a graph.
  ///
  /// - Throws: ``CommandError`` for a word that means none, with the nearest that does.
  static func types(
    named words: [String], in graph: some GraphQueries
  ) throws(CommandError) -> [any Relation.Type] {
    let own = graph.relationTypes
    let dataKinds: [any Relation.Type] = [
      SystemMembership.self, MajorPowerStatus.self, EventReport.self,
    ]
    let known = RelationFamily.all.flatMap(\.members) + dataKinds + own
    var types: [any Relation.Type] = []
    for word in words {
      let key = NodeNames.folded(word)
      if let family = families.first(where: { $0.word == key }) {
        types += family.family.members
      } else if let type = known.first(where: { NodeNames.folded($0.kind.name) == key }) {
        types.append(type)
      } else {
        let names = families.map(\.word) + known.map { $0.kind.name }
        throw CommandError(
          .usage,
          "there is no kind of relation '\(word)'"
            + NearestName.hint(to: word, among: names)
            + (own.isEmpty ? "" : "; here are \(own.map { $0.kind.name }.joined(separator: ", "))"))
      }
    }
    return types
  }
}
