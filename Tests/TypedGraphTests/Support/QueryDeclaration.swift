import Foundation
import TestSupport
import Testing

/// A public member of an extension of `GraphQueries`, read from the source.
struct QueryDeclaration {
  /// The name with its labels, as Swift writes it: `hops(from:_:maximumLength:)`.
  let name: String
  /// Whether it throws, or gives answers that do.
  let canThrow: Bool

  static func all() throws -> [QueryDeclaration] {
    let folder = PackageFiles.root.appendingPathComponent("Sources/TypedGraph")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: [QueryDeclaration] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = "\n" + (try String(contentsOf: file, encoding: .utf8))
      for part in text.components(separatedBy: "\nextension GraphQueries {\n").dropFirst() {
        let body = part.components(separatedBy: "\n}\n")[0]
        for member in body.components(separatedBy: "\n  public ").dropFirst() {
          found += [QueryDeclaration(member)]
        }
        if body.hasPrefix("  public ") { found += [QueryDeclaration(String(body.dropFirst(9)))] }
      }
    }
    return found
  }

  /// Reads `func name<T>(label name: Type, …) throws(E) -> Result {`, or `var name: Type {`.
  private init(_ member: String) {
    let words = member.drop { $0 != " " }.dropFirst()
    let base = words.prefix { $0.isLetter || $0.isNumber || $0 == "`" }
    guard member.hasPrefix("func "), let open = words.firstIndex(of: "(") else {
      name = String(base)
      canThrow = false
      return
    }
    var depth = 0
    var parameters = [""]
    var rest = words[open...]
    while let character = rest.popFirst() {
      if "([<{".contains(character) { depth += 1 }
      if ")]}".contains(character)
        || character == ">" && !parameters[parameters.count - 1].hasSuffix("-")
      {
        depth -= 1
      }
      if depth == 0 { break }
      if depth == 1, character == "," {
        parameters.append("")
      } else if depth > 1 || character != "(" {
        parameters[parameters.count - 1].append(character)
      }
    }
    let labels = parameters.compactMap { parameter in
      parameter.split(whereSeparator: { $0.isWhitespace || $0 == ":" }).first
    }
    name = "\(base)(\(labels.map { "\($0):" }.joined()))"
    let result = rest.prefix { $0 != "{" }
    canThrow = result.contains("throws") || result.contains("LazyAnswers")
  }
}
