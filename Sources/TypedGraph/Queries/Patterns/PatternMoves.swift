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

  /// The highest instruction that lets a relation be taken, and the place of the choice of those below it.
  private struct Choice {
    let instruction: Int
    let lower: UInt32?
  }

  private var rows: [UInt32] = []
  private var vertices: [UInt32] = []
  /// For each relation the place of its instructions in ``choices``.
  private var chosen: [UInt32] = []
  private var choices: [Choice] = []

  var count: Int { rows.count }

  subscript(place: Int) -> (row: UInt32, vertex: UInt32) { (rows[place], vertices[place]) }

  /// The positions after a relation was taken from positions at the vertex, which are in order of their
  /// instructions.
  ///
  /// - Complexity: O(*p*) in the positions.
  func positions(
    after place: Int, from positions: [PatternProgram.Position], _ program: PatternProgram
  ) -> [PatternProgram.Position] {
    var following: [PatternProgram.Position] = []
    var next = 0
    for instruction in instructions(of: place) {
      while next < positions.count, positions[next].instruction <= instruction {
        if positions[next].instruction == instruction {
          following.append(program.following(positions[next]))
        }
        next += 1
      }
    }
    return following
  }

  /// The instructions, ascending, that let a relation be taken.
  private func instructions(of place: Int) -> [Int] {
    var instructions: [Int] = []
    var next: UInt32? = chosen[place]
    while let place = next {
      let choice = choices[Int(place)]
      instructions.append(choice.instruction)
      next = choice.lower
    }
    return instructions.reversed()
  }

  /// Adds the relations that one more instruction, higher than those before, lets be taken.
  ///
  /// - Complexity: O(*d*) in the relations before and now, which ascend.
  mutating func add(_ entries: [AdjacencyEntry], by instruction: Int) {
    let before = self
    self = PatternMoves()
    choices = before.choices
    var extended: [UInt32?: UInt32] = [:]
    func choose(above lower: UInt32?) -> UInt32 {
      if let known = extended[lower] { return known }
      let place = UInt32(choices.count)
      choices.append(Choice(instruction: instruction, lower: lower))
      extended[lower] = place
      return place
    }
    var place = 0
    for entry in entries {
      while place < before.count, before.rows[place] < entry.edge {
        append(before.rows[place], before.vertices[place], before.chosen[place])
        place += 1
      }
      if place < before.count, before.rows[place] == entry.edge {
        append(entry.edge, entry.neighbor, choose(above: before.chosen[place]))
        place += 1
      } else {
        append(entry.edge, entry.neighbor, choose(above: nil))
      }
    }
    while place < before.count {
      append(before.rows[place], before.vertices[place], before.chosen[place])
      place += 1
    }
  }

  private mutating func append(_ row: UInt32, _ vertex: UInt32, _ choice: UInt32) {
    rows.append(row)
    vertices.append(vertex)
    chosen.append(choice)
  }
}
