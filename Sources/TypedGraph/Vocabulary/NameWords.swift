internal import Synchronization

/// `ArmsSupply` as `arms supply`, `UNBody` as `UN body`: the words of a type's name.
///
/// They are found once for each type, since a kind is asked for its name with every relation.
func words(ofTypeNamed type: Any.Type) -> String {
  let id = ObjectIdentifier(type)
  if let known = wordsOfTypes.withLock({ $0[id] }) { return known }
  let found = words(of: String(describing: type).prefix { $0 != "<" })
  wordsOfTypes.withLock { $0[id] = found }
  return found
}

private let wordsOfTypes = Mutex<[ObjectIdentifier: String]>([:])

/// `feeInDollars` as `fee in dollars`: the words of a name in camel case.
func words(of name: some StringProtocol) -> String {
  var words: [[Character]] = []
  let letters = Array(name)
  for (index, letter) in letters.enumerated() {
    let beforeIsLower = index > 0 && !letters[index - 1].isUppercase
    let afterIsLower = index + 1 < letters.count && letters[index + 1].isLowercase
    if words.isEmpty || (letter.isUppercase && (beforeIsLower || (index > 0 && afterIsLower))) {
      words.append([])
    }
    words[words.count - 1].append(letter)
  }
  return words.map { word in
    let isAcronym = word.count > 1 && word.allSatisfy(\.isUppercase)
    return isAcronym ? String(word) : String(word).lowercased()
  }.joined(separator: " ")
}
