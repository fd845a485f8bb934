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

/// A seeded generator, so that a failure can be repeated.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
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
