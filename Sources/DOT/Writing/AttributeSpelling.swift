/// Spells attributes for a writer that keeps no tape.
///
/// Most statements have the attributes of the one before, so the spelling of a name, with what
/// stands before it in a list, and how its values are quoted, is kept for each position.
struct AttributeSpelling {
  private struct Known {
    let name: [UInt8]
    /// ` [name=` or `, name=`.
    let opening: [UInt8]
    let quoting: Quoting
  }

  private var known: [Known] = []
  private static let mostKnown = 16

  /// Writes a list in brackets, with the space before them.
  @inline(__always)
  mutating func write<Element>(
    _ attributes: [DOTAttribute<Element>], to out: inout TextBuffer
  ) {
    if attributes.isEmpty { return out.append(" []") }
    for position in attributes.indices {
      let quoting = open(attributes[position].setting.name, at: position, to: &out)
      TokenWriter.write(attributes[position].setting.value, quoted: quoting, to: &out)
    }
    out.append(UInt8(ascii: "]"))
  }

  /// Writes an attribute that stands in no list.
  static func write(_ setting: DOTSetting, to out: inout TextBuffer) {
    TokenWriter.write(setting.key, quoted: .whenNeeded, to: &out)
    out.append(UInt8(ascii: "="))
    TokenWriter.write(
      setting.value, quoted: AttributeQuoting.quoting(of: setting.name.utf8), to: &out)
  }

  /// Writes what stands before a value, and returns how that is quoted.
  @inline(__always)
  private mutating func open(
    _ name: String, at position: Int, to out: inout TextBuffer
  ) -> Quoting {
    if position < known.count, isSame(name, known[position].name) {
      unsafe known[position].opening.withUnsafeBufferPointer { unsafe out.append($0) }
      return known[position].quoting
    }
    return learn(name, at: position, to: &out)
  }

  @inline(__always)
  private func isSame(_ name: String, _ bytes: [UInt8]) -> Bool {
    unsafe name.withBytes { spelling in
      guard spelling.count == bytes.count else { return false }
      for index in bytes.indices {
        if unsafe spelling[index] != bytes[index] { return false }
      }
      return true
    }
  }

  @inline(never)
  private mutating func learn(
    _ name: String, at position: Int, to out: inout TextBuffer
  ) -> Quoting {
    var opening = TextBuffer(capacity: 64)
    opening.append(position == 0 ? " [" : ", ")
    TokenWriter.write(DOTValue(trusted: name), quoted: .whenNeeded, to: &opening)
    opening.append(UInt8(ascii: "="))
    unsafe out.append(opening.bytes)
    let quoting = AttributeQuoting.quoting(of: name.utf8)
    let learnt = Known(name: Array(name.utf8), opening: opening.array, quoting: quoting)
    if position < known.count {
      known[position] = learnt
    } else if known.count < AttributeSpelling.mostKnown {
      known.append(learnt)
    }
    return quoting
  }
}
