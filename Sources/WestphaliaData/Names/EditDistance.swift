/// How many letters must be put in, taken out, replaced or swapped with the next to make one text of another: the
/// optimal string alignment distance.
package enum EditDistance {
  /// The number of changes; nil for more than a limit.
  ///
  /// - Complexity: O(*k* *l*) in the letters of both, and O(*l*) space.
  package static func between<Letter: Equatable>(
    _ one: [Letter], _ other: [Letter], limit: Int
  ) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var next = [row + 1]
      next.reserveCapacity(other.count + 1)
      var least = row + 1
      for (column, candidate) in other.enumerated() {
        var cost = min(last[column + 1] + 1, next[column] + 1)
        cost = min(cost, last[column] + (letter == candidate ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == candidate {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
        least = min(least, cost)
      }
      // A swap looks back one row more, so that a row over the limit ends it only after another.
      if least > limit + 1 { return nil }
      before = last
      last = next
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
