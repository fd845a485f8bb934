/// A list in groups, so that a changed copy of it copies one group and shares the others.
///
/// For lists that are too long to be copied whole with the first change of a copied graph: columns hold their
/// chunks in it, ten thousand of which are the relations of a graph of ten million.
struct ChunkList<Element: Sendable>: Sendable {
  private var groups: [[Element]] = []
  private(set) var count = 0

  private static var bits: Int { 7 }
  private static var size: Int { 1 << bits }

  init() {}

  var isEmpty: Bool { count == 0 }

  subscript(index: Int) -> Element {
    @inline(__always) get { groups[index >> Self.bits][index & (Self.size - 1)] }
    @inline(__always) _modify { yield &groups[index >> Self.bits][index & (Self.size - 1)] }
  }

  /// Appends an element.
  ///
  /// - Complexity: O(1), amortized; the first change of a copy copies one group, and the list of groups.
  mutating func append(_ element: Element) {
    if count & (Self.size - 1) == 0 { groups.append([]) }
    groups[groups.count - 1].append(element)
    count += 1
  }
}

extension ChunkList: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { count }
}

extension ChunkList: Equatable where Element: Equatable {}
