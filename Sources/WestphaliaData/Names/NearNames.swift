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
      guard let distance = EditDistance.between(key, Array(other.unicodeScalars), limit: reach)
      else {
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
}
