/// The values of a file's outermost object, by their keys.
struct JSONSections {
  let bytes: [UInt8]
  private let limits: JSONLimits
  private var starts: [String: Int] = [:]
  private(set) var names: [String] = []

  /// Finds the sections without reading what they hold.
  ///
  /// - Throws: A fault where there is no such object, it nests too deep, or has a key twice or one that is
  ///   not among those allowed.
  init(_ bytes: [UInt8], limits: JSONLimits, allowed: Set<String>) throws(FileFault) {
    self.bytes = bytes
    self.limits = limits
    if bytes.count > limits.fileBytes { throw FileFault(.tooLong(limit: limits.fileBytes), at: 0) }
    let tokens = JSONTokens(bytes, limits: limits)
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var place = bytes.afterSpace(hasMark ? 3 : 0)
    guard place < bytes.count, bytes[place] == UInt8(ascii: "{") else {
      throw FileFault(.malformed("'{'"), at: place)
    }
    place = bytes.afterSpace(place + 1)
    var isFirst = true
    while true {
      guard place < bytes.count else { throw FileFault(.malformed("'}'"), at: place) }
      if bytes[place] == UInt8(ascii: "}"), isFirst { break }
      guard bytes[place] == UInt8(ascii: "\"") else {
        throw FileFault(.malformed("a key in quotation marks"), at: place)
      }
      let afterKey = bytes.afterSpace(try tokens.read(at: place))
      let name = try tokens.text(0)
      guard afterKey < bytes.count, bytes[afterKey] == UInt8(ascii: ":") else {
        throw FileFault(.malformed("':'"), at: afterKey)
      }
      guard allowed.contains(name) else { throw FileFault(.unknownKey(name), at: place) }
      guard starts[name] == nil else { throw FileFault(.repeatedKey(name), at: place) }
      let start = bytes.afterSpace(afterKey + 1)
      starts[name] = start
      names.append(name)
      place = bytes.afterSpace(try afterValue(start, path: name))
      isFirst = false
      guard place < bytes.count else { throw FileFault(.malformed("'}'"), at: place) }
      if bytes[place] == UInt8(ascii: "}") { break }
      guard bytes[place] == UInt8(ascii: ",") else {
        throw FileFault(.malformed("',' or '}'"), at: place)
      }
      place = bytes.afterSpace(place + 1)
    }
    place = bytes.afterSpace(place + 1)
    if place < bytes.count { throw FileFault(.malformed("nothing after the end"), at: place) }
  }

  /// Where the value of a section begins.
  func start(of name: String) -> Int? { starts[name] }

  /// The place after a value, whose brackets are counted and whose parts are not looked at.
  private func afterValue(_ start: Int, path: String) throws(FileFault) -> Int {
    var place = start
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
          place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        // The outermost object is a level as well, and so is the section's own list.
        if depth > limits.depth + 1 {
          throw FileFault(.tooDeep(limit: limits.depth), at: place, path: path)
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return place }
        depth -= 1
        if depth == 0 { return place + 1 }
      case UInt8(ascii: ",") where depth == 0: return place
      default: break
      }
      place += 1
    }
    throw FileFault(.malformed("the end of what is open"), at: bytes.count, path: path)
  }

  /// Reads the elements of a section's list one after the other, with the tokens of each.
  ///
  /// A section that is not there has none.
  func forEach(
    in name: String, with tokens: JSONTokens,
    _ body: (_ index: Int, _ start: Int) throws(FileFault) -> Void
  ) throws(FileFault) {
    guard let start = starts[name] else { return }
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else {
      throw FileFault(
        .wrongType(expected: "a list", found: "something else"), at: start, path: name)
    }
    var place = bytes.afterSpace(start + 1)
    if place < bytes.count, bytes[place] == UInt8(ascii: "]") { return }
    var index = 0
    while true {
      let value = place
      do throws(FileFault) {
        place = bytes.afterSpace(try tokens.read(at: value))
        try body(index, value)
      } catch {
        throw error.inside("\(name)[\(index)]")
      }
      guard place < bytes.count else { throw FileFault(.malformed("']'"), at: place, path: name) }
      if bytes[place] == UInt8(ascii: "]") { return }
      guard bytes[place] == UInt8(ascii: ",") else {
        throw FileFault(.malformed("',' or ']'"), at: place, path: name)
      }
      place = bytes.afterSpace(place + 1)
      index += 1
    }
  }
}
