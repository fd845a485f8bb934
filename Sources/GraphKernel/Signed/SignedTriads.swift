/// The triangles of signed ties, by the number of negative ones.
///
/// ```
/// a ─ + ─ b          and d, tied negatively to a, b and c:
///  ╲     ╱           +++ 1 (a b c), ++− 0, +−− 3 (d with any two of them), −−− 0
///   +   +
///    ╲ ╱
///     c
/// ```
public struct SignedTriads: Hashable, Sendable {
  /// Triangles without a negative tie, where friends of friends are friends.
  public let allPositive: Int

  /// Triangles with one negative tie, where two friends of a node are enemies: unbalanced.
  public let oneNegative: Int

  /// Triangles with two negative ties, where two friends have an enemy in common.
  public let twoNegative: Int

  /// Triangles with three negative ties, unbalanced.
  public let allNegative: Int

  /// The number of triangles with no, one, two and three negative ties.
  package var counts: [Int] { [allPositive, oneNegative, twoNegative, allNegative] }

  /// The triangles whose signs multiply to a positive: those with no or two negative ties.
  public var balanced: Int { allPositive + twoNegative }

  /// The triangles whose signs multiply to a negative: those with one or three negative ties.
  public var unbalanced: Int { oneNegative + allNegative }

  /// The share of triangles that are balanced; nil where there is no triangle.
  public var balancedShare: Double? {
    let all = balanced + unbalanced
    return all == 0 ? nil : Double(balanced) / Double(all)
  }
}

extension SignedTriads: CustomStringConvertible {
  /// The four numbers with the signs before each: `+++ 19, ++− 2, +−− 40, −−− 7`.
  public var description: String {
    "+++ \(allPositive), ++− \(oneNegative), +−− \(twoNegative), −−− \(allNegative)"
  }
}

extension SignedTies {
  /// Counts the triangles by their signs.
  ///
  /// - Parameter isCancelled: Asked every few thousand steps.
  /// - Returns: The counts.
  /// - Throws: ``KernelError/cancelled``.
  /// - Complexity: O(ties · √ties) time and O(vertices) space; for dense graphs O(ties · vertices /
  ///   64) time and O(vertices² / 64) space, if that is less.
  ///
  /// Source: F. Heider, *Attitudes and cognitive organization* (1946); D. Cartwright, F. Harary,
  /// *Structural balance* (1956).
  package func triads(
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> SignedTriads {
    let words = (vertexCount + 63) / 64
    let isDense = vertexCount <= 8_192 && vertexCount > 0 && count / vertexCount > words
    return isDense
      ? try denseTriads(isCancelled: isCancelled)
      : try sparseTriads(isCancelled: isCancelled)
  }

  private func sparseTriads(
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> SignedTriads {
    var poll = Poll(isCancelled)
    // A mark is 0 where there is no tie, else 4 plus whether it is negative.
    var marks = [UInt8](repeating: 0, count: vertexCount)
    var (none, one, two, three) = (0, 0, 0, 0)
    for vertex in 0..<vertexCount {
      let range = range(of: vertex)
      try poll.step()
      guard range.count > 1 else { continue }
      for place in range {
        marks[Int(packed[place] &>> 1)] = 4 | UInt8(truncatingIfNeeded: packed[place] & 1)
      }
      for place in range {
        let middle = Int(packed[place] &>> 1)
        let sign = packed[place] & 1
        let others = self.range(of: middle)
        try poll.step(others.count + 1)
        // Negatives among the two ties other than that to `middle`: one bit each.
        var (found, first, second, both) = (0, 0, 0, 0)
        for other in others {
          let mark = Int(marks[Int(packed[other] &>> 1)])
          let isThere = mark &>> 2
          let left = mark & 1
          let right = Int(packed[other] & 1) & isThere
          found &+= isThere
          first &+= left
          second &+= right
          both &+= left & right
        }
        let exactlyOne = first + second - 2 * both
        let neither = found - exactlyOne - both
        if sign == 0 {
          none += neither
          one += exactlyOne
          two += both
        } else {
          one += neither
          two += exactlyOne
          three += both
        }
      }
      for place in range { marks[Int(packed[place] &>> 1)] = 0 }
    }
    return SignedTriads(
      allPositive: none, oneNegative: one, twoNegative: two, allNegative: three)
  }
}
