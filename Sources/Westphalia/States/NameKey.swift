/// What the spellings of one name have in common: its words, without their order, case, accents and
/// abbreviations.
///
/// `Iran (Islamic Republic of)`, `Iran, Islamic Rep.` and `ISLAMIC REPUBLIC OF IRAN` have one key.
struct NameKey: Hashable, Sendable {
  /// The words in alphabetical order.
  let words: [String]

  /// Makes the key of a name.
  ///
  /// - Complexity: O(*n*) in the length of the text, and O(*w* log *w*) in its words.
  init(_ text: some StringProtocol) {
    var found: [String] = []
    var word = ""
    // Whether a point stands after each letter of the word so far.
    var isInitials = true
    func finish() {
      if !word.isEmpty { found.append(word) }
      word = ""
      isInitials = true
    }
    var isAfterLetter = false
    for character in text {
      if character.isLetter || character.isNumber {
        if isAfterLetter { isInitials = false }
        word += Self.folded(character)
        isAfterLetter = true
        continue
      }
      isAfterLetter = false
      // `People's` is one word, and so is `U.S.A.`; `St.Lucia` is two.
      if !Self.apostrophes.contains(character), character != "." || !isInitials { finish() }
    }
    finish()
    words = found.map { Self.abbreviations[$0] ?? $0 }
      .filter { !Self.particles.contains($0) }.sorted()
  }

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "`", "´"]

  /// Words that some spellings have and others leave out.
  private static let particles: Set<String> = ["the", "of", "and"]

  private static let abbreviations: [String: String] = [
    "st": "saint", "rep": "republic", "dem": "democratic", "fed": "federal",
    "federated": "federal", "sts": "states", "is": "islands", "isl": "islands", "utd": "united",
    "n": "north", "s": "south", "e": "east", "w": "west",
  ]

  private static func folded(_ character: Character) -> String {
    let lower = character.lowercased()
    if let letter = lower.first, let base = bases[letter] { return base }
    let scalars = lower.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The letters without their accents, for those that names of states are written with.
  private static let bases: [Character: String] = {
    let rows: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "èéêëēėęě"), ("g", "ğģ"),
      ("i", "ìíîïīįı"), ("l", "łľļ"), ("n", "ñńňņ"), ("o", "òóôõöøōő"), ("r", "řŕ"),
      ("s", "śšşș"), ("t", "ťţț"), ("u", "ùúûüūůű"), ("y", "ýÿ"), ("z", "źżž"), ("ae", "æ"),
      ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
    ]
    var bases: [Character: String] = [:]
    for (base, letters) in rows {
      for letter in letters { bases[letter] = base }
    }
    return bases
  }()
}
