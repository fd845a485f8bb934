/// The memory of the columns of a side while they are filled.
///
/// Only the builder has one: it counts every place before it writes there.
@safe internal struct RowRoom<Code: KindCode> {
  let offsets: UnsafeMutableBufferPointer<UInt32>
  let heads: UnsafeMutableBufferPointer<UInt32>
  let edges: UnsafeMutableBufferPointer<UInt32>
  let codes: UnsafeMutableBufferPointer<Code>

  var vertexCount: Int { unsafe offsets.count - 1 }

  /// Rows with so many entries, and their kinds, as a closure writes them.
  ///
  /// The closure writes the start of every row and every entry.
  static func filled(
    vertexCount: Int, _ total: Int, _ fill: (RowRoom) -> Void
  ) -> (AdjacencyRows, [Code]) {
    let codeRoom = Code.distinguishes ? total : 0
    var (offsets, edges, codes): ([UInt32], [UInt32], [Code]) = ([], [], [])
    let heads = unsafe [UInt32](room: total) { heads, written in
      offsets = unsafe .init(room: vertexCount + 1) { offsets, written in
        edges = unsafe .init(room: total) { edges, written in
          codes = unsafe .init(room: codeRoom) { codes, written in
            fill(unsafe RowRoom(offsets: offsets, heads: heads, edges: edges, codes: codes))
            written = codeRoom
          }
          written = total
        }
        unsafe offsets[vertexCount] = UInt32(total)
        written = vertexCount + 1
      }
      written = total
    }
    let rows = AdjacencyRows(
      offsets: offsets, neighbors: heads, edges: edges, kinds: .single(0))
    return (rows, codes)
  }

  @inline(__always) func put(_ head: UInt32, _ edge: UInt32, _ code: Code, at place: Int) {
    unsafe heads[place] = head
    unsafe edges[place] = edge
    if Code.distinguishes { unsafe codes[place] = code }
  }
}
