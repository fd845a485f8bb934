/// The evidence of each relation, where a run of relations without any costs nothing.
struct EvidenceColumn: Equatable, Sendable {
  private var chunks = ChunkList<[[Evidence]]>()

  subscript(index: Int) -> [Evidence] {
    get {
      guard hasChunk(of: index) else { return [] }
      return chunks[Chunking.chunk(of: index)][Chunking.offset(of: index)]
    }
    set {
      if newValue.isEmpty, !hasChunk(of: index) { return }
      openChunk(of: index)
      chunks[Chunking.chunk(of: index)][Chunking.offset(of: index)] = newValue
    }
  }

  /// Adds to the evidence of a relation.
  mutating func append(_ evidence: Evidence, at index: Int) {
    openChunk(of: index)
    chunks[Chunking.chunk(of: index)][Chunking.offset(of: index)].append(evidence)
  }

  /// The evidence of the relations of a chunk; empty where none has any.
  func chunk(_ chunk: Int) -> [[Evidence]] { chunk < chunks.count ? chunks[chunk] : [] }

  private func hasChunk(of index: Int) -> Bool {
    let chunk = Chunking.chunk(of: index)
    return chunk < chunks.count && !chunks[chunk].isEmpty
  }

  private mutating func openChunk(of index: Int) {
    guard !hasChunk(of: index) else { return }
    let chunk = Chunking.chunk(of: index)
    while chunks.count <= chunk { chunks.append([]) }
    chunks[chunk] = Array(repeating: [], count: Chunking.size)
  }
}
