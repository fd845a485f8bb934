import DOT
import Foundation

/// W12: a document from text in memory, and the nodes and edges it describes.
///
/// `DOT_IN` names the text's file.
func readDOTWorkload(_ bench: Bench) throws {
  guard bench.wants("W12"), let path = ProcessInfo.processInfo.environment["DOT_IN"] else { return }
  let text = try [UInt8](Data(contentsOf: URL(filePath: path)))
  try bench.run("W12", "DOTDocument(reading:)") {
    try DOTDocument(reading: text)
  } check: { document in
    let summary = document.summary
    let resolved = try? document.resolved()
    return "nodes=\(resolved?.nodes.count ?? 0) edges=\(resolved?.edges.count ?? 0) "
      + "attrs=\(summary.attributes) of \(text.count) bytes"
  }
  try bench.run("W12", "DOTDocument(reading:), resolved()") {
    try DOTDocument(reading: text).resolved()
  } check: {
    "nodes=\($0.nodes.count) edges=\($0.edges.count)"
  }
}
