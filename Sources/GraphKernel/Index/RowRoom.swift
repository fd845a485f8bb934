/// Whether rows keep the numbers of the edges.
internal protocol NumberForm {
  static var areKept: Bool { get }
}

/// Rows that keep them.
internal enum KeptNumbers: NumberForm {
  static var areKept: Bool { true }
}

/// Rows of neighbors only.
internal enum NoNumbers: NumberForm {
  static var areKept: Bool { false }
}

/// Room for the columns of a side while they are filled.
///
/// Only the builder has one: it counts every place before it writes there.
@safe internal struct RowRoom<Code: KindCode, Numbers: NumberForm> {
  let offsets: UnsafeMutableBufferPointer<UInt32>
  let heads: UnsafeMutableBufferPointer<UInt32>
  /// Empty where edges are not numbered.
  let edges: UnsafeMutableBufferPointer<UInt32>
  let codes: UnsafeMutableBufferPointer<Code>

  var vertexCount: Int { unsafe offsets.count - 1 }

  /// Rows with so many entries, and their kinds, as a closure writes them.
  ///
  /// The closure writes the start of every row and every entry.
  static func filled(
    vertexCount: Int, _ total: Int, _ fill: (RowRoom) -> Void
  ) -> (AdjacencyRows, [Code]) {
    let edgeRoom = Numbers.areKept ? total : 0
    let codeRoom = Code.distinguishes ? total : 0
    var (offsets, edges, codes): ([UInt32], [UInt32], [Code]) = ([], [], [])
    let heads = unsafe [UInt32](unsafeUninitializedCapacity: total) { heads, written in
      offsets = unsafe .init(unsafeUninitializedCapacity: vertexCount + 1) { offsets, written in
        edges = unsafe .init(unsafeUninitializedCapacity: edgeRoom) { edges, written in
          codes = unsafe .init(unsafeUninitializedCapacity: codeRoom) { codes, written in
            fill(unsafe RowRoom(offsets: offsets, heads: heads, edges: edges, codes: codes))
            written = codeRoom
          }
          written = edgeRoom
        }
        unsafe offsets[vertexCount] = UInt32(total)
        written = vertexCount + 1
      }
      written = total
    }
    let rows = NeighborRows(offsets: offsets, neighbors: heads, kinds: .single(0))
    return (AdjacencyRows(rows, edges: edges), codes)
  }

  @inline(__always) func put(_ head: UInt32, _ edge: UInt32, _ code: Code, at place: Int) {
    unsafe heads[place] = head
    if Numbers.areKept { unsafe edges[place] = edge }
    if Code.distinguishes { unsafe codes[place] = code }
  }
}
