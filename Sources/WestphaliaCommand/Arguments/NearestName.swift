import WestphaliaData

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
      let limit = max(1, min(letters.count, other.count) / 3)
      let isBeginning = other.starts(with: letters) && letters.count > 1
      guard
        let distance = isBeginning ? 1 : EditDistance.between(letters, other, limit: limit)
      else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    return best?.name
  }
}
