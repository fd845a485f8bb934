import DOT

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
