/// A file of this machine that Graphviz reads when it draws a text.
///
/// There are four attributes: `image` and `shapefile` of nodes, and the folders that `imagepath` and
/// `fontpath` name; and `<IMG SRC="…"/>` in HTML-like labels. The attributes count wherever they
/// stand, with or without effect. The tag counts in every HTML-like string, also in a name: before
/// version 13, Graphviz takes a quoted string for HTML where an HTML-like one of equal text came first.
package struct DOTFileReference: Hashable, Sendable {
  /// The attribute, or `IMG`.
  package let attribute: String
  /// The file or, separated by colons, the folders; nil where it cannot be told for certain.
  package let path: String?
  /// Where the value stands, in bytes from the beginning of the text.
  let offset: Int
  /// The line, from 1, as `#line` counts.
  package fileprivate(set) var line = 1
  /// The column, from 1, in bytes.
  package fileprivate(set) var column = 1
}

extension DOTFileReference {
  /// Looks for the files that the documents of a text name.
  ///
  /// - Parameters:
  ///   - documents: What ``DOTDocument/readAll(_:options:)`` made of the text.
  ///   - bytes: The text.
  /// - Returns: Them in order, those of each document after those of the one before.
  /// - Complexity: O(*n*) in the bytes, for each reference.
  package static func all(
    in documents: [DOTDocument], of bytes: [UInt8]
  ) -> [DOTFileReference] {
    documents.flatMap(all(in:)).map { reference in
      let place = SourcePlace(reference.offset, in: bytes, file: nil)
      var placed = reference
      (placed.line, placed.column) = (place.line, place.column)
      return placed
    }
  }

  /// Whether a text may name a file: false only where no way of reading it finds such a name.
  ///
  /// Names can be joined with `+`, broken by a backslash at the end of a line, and are cut by NUL.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package static func mayStand(in bytes: [UInt8]) -> Bool {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0, UInt8(ascii: "+"): return true
      case UInt8(ascii: "\\"):
        if index + 1 < bytes.count, bytes[index + 1] == 10 || bytes[index + 1] == 13 { return true }
      case UInt8(ascii: "i"), UInt8(ascii: "s"), UInt8(ascii: "f"):
        let rest = bytes[index...]
        if words.contains(where: { rest.starts(with: $0.utf8) }) { return true }
      case UInt8(ascii: "<"): if ImageTag.begins(bytes[index...]) { return true }
      default: break
      }
    }
    return false
  }

  /// The attributes that name files.
  private static let names = ["image", "shapefile", "imagepath", "fontpath"]
  /// What they begin with.
  private static let words = ["image", "shapefile", "fontpath"]

  private static func all(in document: DOTDocument) -> [DOTFileReference] {
    let tape = document.body.tape
    var found: [DOTFileReference] = []
    func take(_ token: DOTToken) {
      guard token.isHTML else { return }
      for tag in ImageTag.all(in: tape.bytes[token.range]) {
        found.append(DOTFileReference(attribute: "IMG", path: tag.source, offset: tag.offset))
      }
    }
    if let name = document.name?.value, name.isHTML {
      for tag in ImageTag.all(in: name.utf8[...]) {
        found.append(DOTFileReference(attribute: "IMG", path: tag.source, offset: 0))
      }
    }
    for name in tape.names { take(name) }
    var attribute: String?
    var walk = TapeWalk(0..<tape.words.count)
    while let item = walk.next(tape) {
      switch item {
      case .word: break
      case .name(let index):
        let name = tape.bytes[tape.names[Int(tape.words[index])].range]
        attribute = names.first { name.elementsEqual($0.utf8) }
      case .token(let index):
        let token = tape.tokenAt(index)
        if let attribute, token.length > 0 {
          found.append(
            DOTFileReference(
              attribute: attribute,
              path: String(validating: tape.bytes[token.range], as: UTF8.self),
              offset: Int(token.start)))
        }
        attribute = nil
        take(token)
      }
    }
    return found
  }
}

/// An `<IMG …>` in HTML-like text.
private struct ImageTag {
  /// The file; nil where it cannot be told.
  let source: String?
  /// Where the tag begins, as an index of the text.
  let offset: Int

  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    let tag = bytes.prefix(4)
    guard tag.count == 4, tag.dropFirst().map({ $0 | 0x20 }).elementsEqual("img".utf8) else {
      return false
    }
    return !(bytes.dropFirst(4).first.map(isOfName) ?? false)
  }

  static func all(in text: ArraySlice<UInt8>) -> [ImageTag] {
    var found: [ImageTag] = []
    for index in text.indices where text[index] == UInt8(ascii: "<") && begins(text[index...]) {
      var rest = text[(index + 4)...]
      var hasSource = false
      attributes: while true {
        rest = rest.drop(while: isSpace)
        guard let first = rest.first, isOfName(first) else { break }
        let name = rest.prefix(while: isOfName)
        rest = rest[name.endIndex...].drop(while: isSpace)
        guard rest.first == UInt8(ascii: "=") else { break }
        rest = rest.dropFirst().drop(while: isSpace)
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        else { break }
        let value = rest.dropFirst().prefix { $0 != quote }
        guard value.endIndex < text.endIndex else { break attributes }
        rest = rest[(value.endIndex + 1)...]
        if name.map({ $0 | 0x20 }).elementsEqual("src".utf8) {
          hasSource = true
          found.append(ImageTag(source: decoded(value), offset: index))
        }
      }
      // What is not understood to its end may name anything.
      let isWhole = rest.first == UInt8(ascii: ">") || rest.starts(with: "/>".utf8)
      if !isWhole || !hasSource { found.append(ImageTag(source: nil, offset: index)) }
    }
    return found
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    ByteClass.isSlug(byte) || byte >= 0x80 || "-.:".utf8.contains(byte)
  }

  /// The text of a value with its references resolved; nil where one is not known.
  private static func decoded(_ value: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: value, as: UTF8.self) else { return nil }
    let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
    var result = String(pieces[0])
    for piece in pieces.dropFirst() {
      guard let end = piece.firstIndex(of: ";"), let scalar = scalar(of: piece[..<end]) else {
        return nil
      }
      result.unicodeScalars.append(scalar)
      result += piece[piece.index(after: end)...]
    }
    return result
  }

  private static func scalar(of reference: Substring) -> Unicode.Scalar? {
    let names: [Substring: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    ]
    guard reference.first == "#" else { return names[reference] }
    let digits = reference.dropFirst()
    let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }
}
