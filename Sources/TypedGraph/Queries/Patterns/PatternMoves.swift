internal import GraphKernel

/// The relations that can be taken from a vertex by some steps of a pattern, in order of insertion.
///
/// Which turns of its loops the machine counts before and after makes no difference to them, so that all
/// visits of the vertex share one list.
struct PatternMoves: Sendable {
  /// A vertex and the edge instructions, ascending, by which it is left.
  struct Key: Hashable, Sendable {
    let vertex: UInt32
    let instructions: [Int]

    init(_ vertex: UInt32, _ positions: [PatternProgram.Position]) {
      self.vertex = vertex
      instructions = Set(positions.map(\.instruction)).sorted()
    }
  }

  private var rows: [UInt32] = []
  private var vertices: [UInt32] = []
  /// For each relation the place of its instructions in ``choices``.
  private var chosen: [UInt32] = []
  private var choices: [[Int]] = []

  var count: Int { rows.count }

  subscript(place: Int) -> (row: UInt32, vertex: UInt32) { (rows[place], vertices[place]) }

  /// The positions after a relation was taken from positions at the vertex.
  func positions(
    after place: Int, from positions: [PatternProgram.Position], _ program: PatternProgram
  ) -> [PatternProgram.Position] {
    choices[Int(chosen[place])].flatMap { instruction in
      positions.filter { $0.instruction == instruction }.map(program.following)
    }
  }

  /// Adds the relations that one more instruction, higher than those before, lets be taken.
  ///
  /// - Complexity: O(*d*) in the relations before and now, which ascend.
  mutating func add(_ entries: [AdjacencyEntry], by instruction: Int) {
    let before = self
    self = PatternMoves()
    choices = [[instruction]] + before.choices + before.choices.map { $0 + [instruction] }
    let joint = UInt32(before.choices.count)
    var place = 0
    for entry in entries {
      while place < before.count, before.rows[place] < entry.edge {
        append(before.rows[place], before.vertices[place], before.chosen[place] + 1)
        place += 1
      }
      if place < before.count, before.rows[place] == entry.edge {
        append(entry.edge, entry.neighbor, before.chosen[place] + 1 + joint)
        place += 1
      } else {
        append(entry.edge, entry.neighbor, 0)
      }
    }
    while place < before.count {
      append(before.rows[place], before.vertices[place], before.chosen[place] + 1)
      place += 1
    }
  }

  private mutating func append(_ row: UInt32, _ vertex: UInt32, _ choice: UInt32) {
    rows.append(row)
    vertices.append(vertex)
    chosen.append(choice)
  }
}
