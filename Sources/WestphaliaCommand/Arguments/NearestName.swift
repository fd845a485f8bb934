/// What somebody may have meant who misspelled a name.
enum NearestName {
  /// `; did you mean 'rank'?`, or nothing where no name is near.
  static func hint(to text: String, among names: [String]) -> String {
    name(nearestTo: text, among: names).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// The name that the fewest changes of letters make of a text, the first of several; nil where that takes more changes
  /// than a third of the letters.
  ///
  /// - Complexity: O(*k* *t*) in the letters of the names and of the text, of which sixty-four count.
  static func name(nearestTo text: String, among names: [String]) -> String? {
    let letters = Array(text.lowercased().prefix(64))
    var best: (name: String, distance: Int)?
    for name in names {
      let other = Array(name.lowercased().prefix(64))
      let distance =
        other.starts(with: letters) && letters.count > 1
        ? 1 : distance(letters, other)
      guard distance <= max(1, min(letters.count, other.count) / 3) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    return best?.name
  }

  /// How many letters must be put in, taken out, replaced or swapped with the next.
  ///
  /// The optimal string alignment distance.
  static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, otherLetter) in other.enumerated() {
        var least = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (letter == otherLetter ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[other.count]
  }
}
