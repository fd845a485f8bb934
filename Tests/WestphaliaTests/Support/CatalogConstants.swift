import Foundation
import TestSupport
import Westphalia

/// The names under which Swift knows the nodes of the catalog, read from the sources that declare them.
enum CatalogConstants {
  /// The name of the constant by the type and the key of its node, `SovereignState/PRK`.
  private static let names: [String: String] = {
    let declaration =
      #/public static let (?<name>\w+)\s*=\s*(?<type>\w+)\(\s*"(?<key>[^"]+)"/#
    var names: [String: String] = [:]
    let folder = PackageFiles.root.appendingPathComponent("Sources/Westphalia")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      for match in text.matches(of: declaration) {
        names["\(match.type)/\(match.key)"] = String(match.name)
      }
    }
    return names
  }()

  /// The constant of a node, `Treaty.dualAlliance1879`; nil where it has none.
  static func name<N: Node>(of node: N) -> String? where N.ID == String {
    names["\(N.self)/\(node.id)"].map { "\(N.self).\($0)" }
  }
}
