import DOT
import Foundation

/// What tests find beside the package, if it is there.
enum Shared {
  /// The folder `shared/dot` beside the repository, or beside the folder that holds it.
  static let folder: URL? = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    for _ in 0..<2 {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("shared/dot")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    }
    return nil
  }()

  static var isPresent: Bool { folder != nil }
}

/// How the writer spells a label, a tooltip, an HTML-like label and an identifier.
enum Spelling {
  static func label(_ text: String) -> String { value(DOTNodeAttribute.label(text)) }

  static func tooltip(_ text: String) -> String { value(DOTNodeAttribute.tooltip(text)) }

  static func html(_ text: String) -> String {
    value(DOTNodeAttribute.label(.html(HTMLLabel(text))))
  }

  static func identifier(_ text: String) -> String {
    DOTIdentifier(sanitizing: text).description
  }

  private static func value(_ attribute: DOTNodeAttribute) -> String {
    let text = attribute.description
    guard let equals = text.firstIndex(of: "=") else { return text }
    return String(text[text.index(after: equals)...])
  }
}
