import Foundation

/// What the spellings of a name in any language have in common: its words in alphabetical order, without case, accents
/// and widths.
///
/// Marks are dropped in the Latin, Greek, Cyrillic, Hebrew and Arabic scripts, where they are accents and vowel points;
/// in others, such as Devanagari and kana, they tell names apart and stay.
enum LocalNameKey {
  /// The longest text that is looked up, in characters.
  static let maximumLength = 200

  /// The key with all words of a name; empty where the text has none.
  ///
  /// - Complexity: O(*n*) in the length of the text, and O(*w* log *w*) in its words.
  static func whole(_ words: [String]) -> String { words.sorted().joined(separator: " ") }

  /// The key without articles and the small words between others, `la` and `of`; that with all words where nothing
  /// else would be left.
  static func withoutParticles(_ words: [String]) -> String {
    let rest = words.filter { !particles.contains($0) }
    return whole(rest.isEmpty ? words : rest)
  }

  /// The key without `Republic of` and `Kingdom of` in the languages that write them so; nil where there is no such
  /// word, or nothing beside it.
  static func withoutForm(_ words: [String]) -> String? {
    let rest = words.filter { !particles.contains($0) && !forms.contains($0) }
    guard !rest.isEmpty, words.contains(where: forms.contains) else { return nil }
    return whole(rest)
  }

  /// The words of a text, folded.
  static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var dropsMarks = false
    func finish() {
      guard !word.isEmpty else { return }
      let text = String(word)
      words.append(republics.contains(text) ? "republic" : text)
      word = String.UnicodeScalarView()
    }
    let plain = String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.map { apostrophes.contains($0) ? "'" : $0 }))
    for scalar in plain.decomposedStringWithCompatibilityMapping.unicodeScalars {
      if scalar == "'" {
        // `l'Italie` is an article and a name, `people's` is one word.
        if elisions.contains(String(word)) { finish() }
        continue
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark:
        if !dropsMarks, !word.isEmpty { word.append(scalar) }
      case .spacingMark:
        word.append(scalar)
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        dropsMarks = hasAccents(scalar)
        // Tatweel only stretches a word.
        if scalar == "\u{640}" { continue }
        if let base = bases[scalar] {
          word.append(contentsOf: base.unicodeScalars)
        } else {
          word.append(scalar)
        }
      case .format: continue
      default: finish()
      }
    }
    finish()
    return words
  }

  /// The spelling of a name without the dots and rings of German and Nordic letters, `Suedkorea`; nil where it has
  /// none.
  static func transcribed(_ text: String) -> String? {
    var changed = false
    var result = ""
    for character in text.lowercased().precomposedStringWithCanonicalMapping {
      if let letters = transcriptions[character] {
        result += letters
        changed = true
      } else {
        result.append(character)
      }
    }
    return changed ? result : nil
  }

  private static func hasAccents(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0041...0x024F, 0x0370...0x052F, 0x0590...0x06FF, 0x0750...0x077F, 0x1E00...0x1FFF: true
    default: false
    }
  }

  private static let apostrophes: Set<Unicode.Scalar> = [
    "'", "’", "‘", "ʼ", "ʻ", "ʽ", "ʾ", "ʿ", "`", "´", "′", "׳", "՚", "＇",
  ]

  private static let elisions: Set<String> = [
    "l", "d", "dell", "all", "dall", "nell", "sull", "un", "qu",
  ]

  private static let transcriptions: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe",
  ]

  /// Letters that are others' with a stroke or a tail, and those that keyboards exchange.
  private static let bases: [Unicode.Scalar: String] = [
    "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe",
    "ß": "ss", "þ": "th", "ŋ": "ng", "ς": "σ", "ґ": "г", "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه",
    "ھ": "ه", "ە": "ه", "ة": "ه", "ۀ": "ه",
  ]

  private static let particles: Set<String> = [
    "the", "of", "and", "la", "le", "les", "l", "el", "los", "las", "il", "lo", "gli", "i", "die",
    "der", "das", "den", "det", "de", "du", "des", "d", "del", "della", "delle", "dello", "dell",
    "dei", "degli", "di", "do", "da", "dos", "o", "os", "as", "e", "y", "et", "und", "og", "och",
    "en", "ja", "și", "si", "и", "і", "та", "και", "η", "ο", "το", "οι", "τα", "της", "του", "των",
  ]

  /// `Republic` in languages whose words begin so, as one word.
  private static let republics: Set<String> = [
    "republic", "republik", "republique", "republica", "repubblica", "republika", "rep",
    "republiken", "republikken", "republiek", "республика", "республіка", "република",
  ]

  private static let forms: Set<String> = [
    "republic", "δημοκρατια", "جمهوريه", "جمهوري", "cumhuriyeti", "공화국", "kingdom", "konigreich",
    "royaume", "reino", "regno", "regne", "krolestwo", "королевство", "королівство", "kralligi",
    "konungariket", "kongeriget", "koninkrijk", "kralovstvi", "kraljevina", "βασιλειο",
    "ממלכת", "רפובליקת", "مملكه", "پادشاهي", "गणराज्य",
  ]
}
