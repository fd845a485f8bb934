import Westphalia

/// The known names that are nearest to an unknown one.
enum NearNames {
  /// The names within a quarter of the length of a text, nearest first, at most so many of different states.
  ///
  /// Those that are more than one letter further than the nearest are left out.
  /// Near is how few letters must be inserted, left out, exchanged or swapped with their neighbors; of equals the alphabet
  /// decides.
  ///
  /// - Complexity: O(*n* *l*²) in the names that are known and the length of the text.
  static func nearest(
    to text: String, on date: PartialDate, in names: StateNames, limit: Int = 3
  ) -> [(text: String, states: [SovereignState])] {
    let key = Array(LocalNameKey.whole(LocalNameKey.words(of: text)).unicodeScalars)
    guard key.count > 2, key.count <= 60 else { return [] }
    let reach = max(1, key.count / 4)
    var found: [(distance: Int, text: String)] = []
    for (other, spelling) in NameTable.all.spellings {
      guard let distance = distance(key, Array(other.unicodeScalars), limit: reach) else {
        continue
      }
      found.append((distance, spelling))
    }
    found.sort { ($0.distance, $0.text) < ($1.distance, $1.text) }
    var result: [(text: String, states: [SovereignState])] = []
    var seen = Set<[String]>()
    for (distance, text) in found where result.count < limit {
      guard distance <= (found.first?.distance ?? 0) + 1 else { break }
      let states = names.state(named: text, on: date).candidates
      guard !states.isEmpty, seen.insert(states.map(\.id)).inserted else { continue }
      result.append((text, states))
    }
    return result
  }

  /// How many changes of a letter lead from one text to the other; nil for more than a limit.
  static func distance(
    _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int
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
