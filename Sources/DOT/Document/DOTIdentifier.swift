/// The name of a node, a graph or a subgraph.
///
/// An identifier keeps the text it was made from: `text` gives it back, whatever it holds, also
/// after a document was written and read. Identifiers compare by their bytes.
/// ```swift
/// let russia: DOTIdentifier = "ru"
/// let typed = try DOTIdentifier(userInput)            // refuses control characters
/// let lossy = DOTIdentifier(sanitizing: userInput)    // replaces them
/// ```
public struct DOTIdentifier: Hashable, Sendable {
  /// The raw value, as it stands in the document.
  public let value: DOTValue

  /// Makes an identifier from text without control characters.
  ///
  /// - Throws: `DOTIdentifierError` naming the first character that an identifier may not hold: a
  ///   control character, a line or paragraph separator, a bidirectional override or isolate,
  ///   U+FEFF or a noncharacter. Replacing these is not injective, so two identifiers could become one.
  public init(_ text: String) throws(DOTIdentifierError) {
    if Cleaning.isHarmless(text) {
      value = DOTValue(trusted: text)
      return
    }
    if !Cleaning.isPlain(text) {
      for (offset, scalar) in text.unicodeScalars.enumerated() {
        let one = String(scalar)
        if !Cleaning.clean(one, lineEnd: "\u{0}").utf8.elementsEqual(one.utf8) {
          throw DOTIdentifierError(text: text, scalar: scalar, offset: offset)
        }
      }
    }
    value = DOTValue(trusted: Escaping.identifier(text))
  }

  /// Makes an identifier from any text; what an identifier may not hold is replaced or dropped.
  ///
  /// Line ends and tabs become spaces, other control characters their pictures (U+2400…), C1
  /// controls and noncharacters U+FFFD; overrides, isolates and U+FEFF vanish.
  public init(sanitizing text: String) {
    value = DOTValue(trusted: Escaping.identifier(text))
  }

  /// Makes an identifier of a number in decimal digits.
  public init(number: Int) { value = DOTValue(trusted: DecimalText.text(number)) }

  /// Makes an identifier from a raw value as a document holds it.
  public init(value: DOTValue) { self.value = value }

  /// The text that the identifier was made from.
  ///
  /// Bytes of a read document that are not UTF-8 are repaired here; `value` keeps them.
  public var text: String { value.isHTML ? value.raw : Escaping.identifierText(value.raw) }
}

extension DOTIdentifier: ExpressibleByStringInterpolation {
  /// Makes an identifier from a literal, as `init(sanitizing:)` does.
  public init(stringLiteral value: String) { self.init(sanitizing: value) }
}

extension DOTIdentifier: CustomStringConvertible {
  /// The identifier as the writer spells it.
  public var description: String { value.description }
}

/// A character that an identifier may not hold.
public struct DOTIdentifierError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The refused text.
  public let text: String

  /// The first character that is not allowed.
  public let scalar: Unicode.Scalar

  /// Its position in the text, in Unicode scalars from 0.
  public let offset: Int

  /// What was wrong, in one sentence.
  public var description: String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    return "An identifier cannot hold U+\(padded), found at offset \(offset)."
  }
}
