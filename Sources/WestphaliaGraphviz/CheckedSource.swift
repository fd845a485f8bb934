import Foundation

/// DOT text that has Graphviz read no file but those allowed.
struct CheckedSource {
  /// What goes to `dot`.
  let bytes: [UInt8]

  /// Looks for the files that a text names.
  ///
  /// A text in which no name of a file can stand goes to `dot` as it is. Any other is read, and goes
  /// on as it is written here: so `dot` cannot take it for something else than was looked at.
  ///
  /// - Throws: ``GraphvizError/refusedFile(path:attribute:line:column:)``, and
  ///   ``GraphvizError/unreadable(_:)``.
  init(_ source: [UInt8], reading folders: ReadableFolders) throws(GraphvizError) {
    guard DOTFileReference.mayStand(in: source) else {
      bytes = source
      return
    }
    let documents: [DOTDocument]
    do throws(DOTReadError) {
      documents = try DOTDocument.readAll(source)
    } catch {
      throw .unreadable(error)
    }
    let references = DOTFileReference.all(in: documents, of: source)
    let searched = references.filter { $0.attribute == "imagepath" }.compactMap(\.path)
      .flatMap { $0.split(separator: ":").map(String.init) }
    for reference in references where !folders.allow(reference, searching: searched) {
      throw .refusedFile(
        path: reference.path ?? "", attribute: reference.attribute, line: reference.line,
        column: reference.column)
    }
    bytes = documents.reduce(into: []) { $0 += $1.utf8 }
  }
}

/// The folders whose files a picture may show.
struct ReadableFolders {
  private let folders: [[String]]
  /// Where names that do not begin with `/` are looked for first.
  let first: String?

  init(_ folders: [URL]) {
    self.folders = folders.map { Self.resolved($0.absoluteURL.path) }
    first = folders.first?.absoluteURL.path
  }

  /// Whether all that a reference can mean lies in the folders.
  fileprivate func allow(_ reference: DOTFileReference, searching searched: [String]) -> Bool {
    guard let first, let path = reference.path, !path.contains("\0") else { return false }
    let paths =
      reference.attribute.hasSuffix("path") ? path.split(separator: ":").map(String.init) : [path]
    return paths.allSatisfy { path in
      if path.hasPrefix("/") { return contain(path) }
      return ([first] + searched).allSatisfy { base in
        contain((base.hasPrefix("/") ? base : "\(first)/\(base)") + "/" + path)
      }
    }
  }

  private func contain(_ path: String) -> Bool {
    // Where a link stands before it, `..` leads elsewhere than it says.
    guard !path.split(separator: "/").contains("..") else { return false }
    let components = Self.resolved(path)
    return folders.contains { components.starts(with: $0) }
  }

  private static func resolved(_ path: String) -> [String] {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().pathComponents
  }
}
