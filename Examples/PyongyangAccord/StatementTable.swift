import PyongyangModel
import Westphalia

/// The article's statements as tab-separated lines.
enum StatementTable {
  /// One line a statement that has a relation in the view: id, position, subject, relation kind,
  /// object, period, polarity, modality, status.
  ///
  /// Several subjects, kinds or objects are joined by commas.
  static func lines(of view: GraphView) -> [String] {
    FoundingArticle.claims.compactMap { claim in
      let entries = claim.relations.compactMap { view.relation($0) }
      guard let first = entries.first else { return nil }
      return [
        claim.id,
        first.evidence.first?.position ?? "",
        joined(entries.map(\.sourceNode.name)),
        joined(entries.map(\.kind.name)),
        joined(entries.map(\.targetNode.name)),
        joined(entries.map(\.period.description)),
        joined(entries.map { "\($0.polarity)" }),
        joined(entries.map(\.modality.rawValue)),
        joined(entries.map(\.status.rawValue)),
      ].map(cell).joined(separator: "\t")
    }
  }

  /// The distinct texts in order of appearance.
  private static func joined(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  /// A text that breaks neither the line nor the column.
  private static func cell(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
