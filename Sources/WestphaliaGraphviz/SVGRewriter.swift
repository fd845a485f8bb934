import Foundation

/// Writes the pieces of an SVG down again: without what runs, and with what is to be read.
///
/// What comes out is well-formed whatever goes in: elements are closed in the order they were opened,
/// there is one root, and names, values and text are such as XML has.
struct SVGRewriter {
  private var out: [UInt8] = []

  private let title: String?
  private let sentences: [String]
  private let frame: AccessibleSVG.Frame
  /// The elements that are open, and that were written.
  private var open: [String] = []
  /// Those within the last of them that are open and left out.
  private var dropped: [String] = []
  /// Whether the root was written, with the title of the picture.
  private var hasHead = false
  /// A title of Graphviz's, kept back until it is known what the element says.
  private var pendingTitle: [UInt8]?
  private var isInTitle = false

  /// The elements that may stand in the picture; what is in others is left out with them.
  private static let elements: Set<String> = [
    "svg", "g", "title", "desc", "a", "path", "polygon", "polyline", "ellipse", "circle", "rect",
    "line", "text", "tspan", "image", "defs", "linearGradient", "radialGradient", "stop",
    "clipPath",
  ]

  init(title: String?, sentences: [String], _ frame: AccessibleSVG.Frame) {
    self.title = title
    self.sentences = sentences
    self.frame = frame
  }

  mutating func take(_ token: SVGToken) {
    // Behind the root there is nothing more of the picture.
    if hasHead, open.isEmpty { return }
    switch token {
    case .start(let name, let attributes, let isEmpty): start(name, attributes, isEmpty)
    case .end(let name): end(name)
    case .text(let bytes): text(bytes)
    // Comments repeat ids; instructions and document types reach out.
    case .other(let bytes):
      if out.isEmpty, bytes.starts(with: "<?xml ".utf8) {
        out += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>".utf8
      }
    }
  }

  /// All that was written, once there is no more to take; nothing where there was no picture.
  mutating func finished() -> [UInt8] {
    guard hasHead else { return [] }
    if !open.isEmpty {
      flushTitle()
      close(downTo: 0)
    }
    return out + [UInt8(ascii: "\n")]
  }

  private mutating func start(
    _ name: String, _ attributes: [(name: String, value: String)], _ isEmpty: Bool
  ) {
    let isRoot = open.isEmpty
    if isRoot, name != "svg" { return }
    if !dropped.isEmpty || !Self.elements.contains(name) {
      if !isEmpty { dropped.append(name) }
      return
    }
    isInTitle = false
    if name == "title", !isEmpty {
      flushTitle()
      isInTitle = true
      pendingTitle = []
      return
    }
    // The link around what has a tooltip has it as its title.
    if name == "a", pendingTitle != nil {
      if let tooltip = attributes.first(where: { $0.name == "xlink:title" })?.value {
        pendingTitle = Array(tooltip.utf8)
      }
      flushTitle()
    } else if name != "g" {
      flushTitle()
    }
    var names: Set<String> = []
    var kept = attributes.filter {
      Self.isSpelledWell($0) && Self.isHarmless($0, in: name) && names.insert($0.name).inserted
    }
    if name == "image", !kept.contains(where: { $0.name == "xlink:href" || $0.name == "href" }) {
      if !isEmpty { dropped.append(name) }
      return
    }
    for index in kept.indices { kept[index].value = prefixed(kept[index]) }
    if isRoot {
      kept.removeAll {
        ["role", "aria-labelledby", "aria-describedby", "xml:lang"].contains($0.name)
      }
      if !frame.language.isEmpty { kept.append(("xml:lang", escapedForXML(frame.language))) }
      for space in Self.spaces where !names.contains(space.name) { kept.append(space) }
      kept.append(("role", "graphics-document"))
      if title != nil { kept.append(("aria-labelledby", frame.idPrefix + "picture-title")) }
      if !sentences.isEmpty {
        kept.append(("aria-describedby", frame.idPrefix + "picture-description"))
      }
    }
    // The root has a head within it, so it is never an empty element.
    write(name, kept, isEmpty && !isRoot)
    if !isEmpty || isRoot { open.append(name) }
    if isRoot {
      hasHead = true
      writeHead()
      if isEmpty { close(downTo: 0) }
    }
  }

  private mutating func end(_ name: String) {
    if !dropped.isEmpty {
      if let index = dropped.lastIndex(of: name) { dropped.removeSubrange(index...) }
      return
    }
    if name == "title" {
      isInTitle = false
      return
    }
    guard let index = open.lastIndex(of: name) else { return }
    flushTitle()
    close(downTo: index)
  }

  /// Closes the open elements from the last to that at an index.
  private mutating func close(downTo index: Int) {
    while open.count > index { out += "</\(open.removeLast())>".utf8 }
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) {
    if !dropped.isEmpty { return }
    let isBlank = bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if open.isEmpty {
      if isBlank, !out.isEmpty { out += bytes }
    } else if isInTitle {
      pendingTitle? += bytes
    } else if pendingTitle != nil, isBlank {
      return
    } else {
      flushTitle()
      out += XMLRepair.repaired(bytes)
    }
  }

  private mutating func flushTitle() {
    guard let pending = pendingTitle else { return }
    pendingTitle = nil
    out += "<title>".utf8
    out += XMLRepair.repaired(pending[...])
    out += "</title>\n".utf8
  }

  private mutating func write(
    _ name: String, _ attributes: [(name: String, value: String)], _ isEmpty: Bool
  ) {
    out += "<\(name)".utf8
    for attribute in attributes {
      out += " \(attribute.name)=\"".utf8
      out += XMLRepair.repaired(Array(attribute.value.utf8)[...])
      out.append(UInt8(ascii: "\""))
    }
    out += (isEmpty ? "/>" : ">").utf8
  }

  /// The title, the description and the list of what the picture says.
  private mutating func writeHead() {
    if let title {
      out += "\n<title id=\"\(frame.idPrefix)picture-title\">\(escapedForXML(title))</title>".utf8
    }
    guard !sentences.isEmpty else { return }
    let description = sentences.joined(separator: "\n")
    out +=
      "\n<desc id=\"\(frame.idPrefix)picture-description\">\(escapedForXML(description))</desc>"
      .utf8
    let label = escapedForXML(frame.listLabel)
    out +=
      "\n<g id=\"\(frame.idPrefix)picture-relations\" role=\"list\" aria-label=\"\(label)\">".utf8
    for sentence in sentences {
      out += "\n<g role=\"listitem\"><title>\(escapedForXML(sentence))</title></g>".utf8
    }
    out += "\n</g>".utf8
  }

  /// An attribute's value with the picture's prefix before each id that it is or names.
  private func prefixed(_ attribute: (name: String, value: String)) -> String {
    let (prefix, value) = (frame.idPrefix, attribute.value)
    guard !prefix.isEmpty else { return value }
    func prefixedID(_ id: some StringProtocol) -> String {
      // Graphviz writes `-` as a reference.
      XMLRepair.meaning(of: String(id)).hasPrefix(prefix) ? String(id) : prefix + id
    }
    switch attribute.name {
    case "id": return prefixedID(value)
    case "href", "xlink:href":
      // What is no id of the picture's is a place on the page around it.
      return value
    default:
      guard value.contains("url(#") else { return value }
      let parts = value.components(separatedBy: "url(#")
      return parts[0] + parts.dropFirst().map { "url(#" + prefixedID($0) }.joined()
    }
  }

  private static func isPlainStyle(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-#:;., %".utf8.contains(byte)
    }
  }

  /// The two name spaces of a picture.
  private static let spaces = [
    (name: "xmlns", value: "http://www.w3.org/2000/svg"),
    (name: "xmlns:xlink", value: "http://www.w3.org/1999/xlink"),
  ]

  /// Whether an attribute has a name that XML takes, in a name space that the picture has.
  private static func isSpelledWell(_ attribute: (name: String, value: String)) -> Bool {
    if attribute.name.hasPrefix("xmlns") { return spaces.contains { $0 == attribute } }
    var local = attribute.name[...]
    for prefix in ["xlink:", "xml:"] where local.hasPrefix(prefix) {
      local = local.dropFirst(prefix.count)
    }
    guard let first = local.utf8.first, isNameStart(first) else { return false }
    return local.utf8.allSatisfy { isNameStart($0) || $0 &- 48 < 10 || $0 == 45 || $0 == 46 }
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
  }

  private static func isHarmless(
    _ attribute: (name: String, value: String), in element: String
  ) -> Bool {
    let name = attribute.name.lowercased()
    let value = XMLRepair.meaning(of: attribute.value)
    if name.hasPrefix("on") { return false }
    if name == "xml:base" { return false }
    // Gradients have colors in their style; whatever calls or names a place is more than a color.
    if name == "style" { return value.utf8.allSatisfy(isPlainStyle) }
    guard name == "href" || name.hasSuffix(":href") else {
      // Fills may name a gradient of the picture, and nothing elsewhere; what stands in a tooltip is
      // text. Style sheets' escapes would spell the same.
      if ["xlink:title", "id", "class"].contains(name) { return true }
      let places = value.lowercased().components(separatedBy: "url(").dropFirst()
      return places.allSatisfy { $0.hasPrefix("#") }
        && !(value.contains("\\") && value.contains("("))
    }
    let start = value.lowercased().filter { !$0.isWhitespace }
    if element == "image" { return start.hasPrefix("data:image/png") }
    return start.hasPrefix("#") || start.hasPrefix("http://") || start.hasPrefix("https://")
      || start.hasPrefix("mailto:")
  }
}
