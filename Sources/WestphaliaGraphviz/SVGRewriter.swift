/// Writes the pieces of an SVG down again: without what runs, and with what is to be read.
struct SVGRewriter {
  private(set) var out: [UInt8] = []

  private let title: String?
  private let sentences: [String]
  /// How deep in elements that are left out.
  private var dropped = 0
  /// Whether the title of the picture was written.
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

  init(title: String?, sentences: [String]) {
    self.title = title
    self.sentences = sentences
  }

  mutating func take(_ token: SVGToken) {
    switch token {
    case .start(let name, let attributes, let isEmpty): start(name, attributes, isEmpty)
    case .end(let name): end(name)
    case .text(let bytes): text(bytes)
    // Comments repeat ids; instructions and document types reach out.
    case .other(let bytes): if bytes.starts(with: "<?xml ".utf8) { out += bytes }
    }
  }

  private mutating func start(
    _ name: String, _ attributes: [(name: String, value: String)], _ isEmpty: Bool
  ) {
    if dropped > 0 || !Self.elements.contains(name) {
      if !isEmpty { dropped += 1 }
      return
    }
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
    var kept = attributes.filter { Self.isHarmless($0, in: name) }
    if name == "image", !kept.contains(where: { $0.name == "xlink:href" || $0.name == "href" }) {
      if !isEmpty { dropped += 1 }
      return
    }
    let isRoot = name == "svg" && !hasHead
    if isRoot {
      kept.removeAll { ["role", "aria-labelledby", "aria-describedby"].contains($0.name) }
      kept.append(("role", "graphics-document"))
      if title != nil { kept.append(("aria-labelledby", "picture-title")) }
      if !sentences.isEmpty { kept.append(("aria-describedby", "picture-description")) }
    }
    write(name, kept, isEmpty)
    if isRoot {
      hasHead = true
      writeHead()
    }
  }

  private mutating func end(_ name: String) {
    if dropped > 0 {
      dropped -= 1
      return
    }
    if name == "title" {
      isInTitle = false
      return
    }
    flushTitle()
    guard Self.elements.contains(name) else { return }
    out += "</\(name)>".utf8
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) {
    if dropped > 0 { return }
    if isInTitle {
      pendingTitle? += bytes
    } else if pendingTitle != nil, bytes.allSatisfy({ $0 <= 0x20 }) {
      return
    } else {
      flushTitle()
      out += bytes
    }
  }

  private mutating func flushTitle() {
    guard let pending = pendingTitle else { return }
    pendingTitle = nil
    out += "<title>".utf8
    out += pending
    out += "</title>\n".utf8
  }

  private mutating func write(
    _ name: String, _ attributes: [(name: String, value: String)], _ isEmpty: Bool
  ) {
    out += "<\(name)".utf8
    for attribute in attributes {
      let value = attribute.value.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "&quot;")
      out += " \(attribute.name)=\"\(value)\"".utf8
    }
    out += (isEmpty ? "/>" : ">").utf8
  }

  /// The title, the description and the list of what the picture says.
  private mutating func writeHead() {
    if let title {
      out += "\n<title id=\"picture-title\">\(escapedForXML(title))</title>".utf8
    }
    guard !sentences.isEmpty else { return }
    let description = sentences.joined(separator: "\n")
    out += "\n<desc id=\"picture-description\">\(escapedForXML(description))</desc>".utf8
    out += "\n<g id=\"picture-relations\" role=\"list\" aria-label=\"What the picture says\">".utf8
    for sentence in sentences {
      out += "\n<g role=\"listitem\"><title>\(escapedForXML(sentence))</title></g>".utf8
    }
    out += "\n</g>".utf8
  }

  private static func isPlainStyle(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-#:;., %".utf8.contains(byte)
    }
  }

  private static func isHarmless(
    _ attribute: (name: String, value: String), in element: String
  ) -> Bool {
    let name = attribute.name.lowercased()
    if name.hasPrefix("on") { return false }
    if name == "xml:base" { return false }
    // Gradients have colors in their style; whatever calls or names a place is more than a color.
    if name == "style" { return attribute.value.utf8.allSatisfy(isPlainStyle) }
    guard name == "href" || name.hasSuffix(":href") else {
      // Fills may name a gradient of the picture, and nothing elsewhere.
      let value = attribute.value.lowercased()
      return !value.contains("url(") || value.hasPrefix("url(#")
    }
    let start = attribute.value.lowercased().filter { !$0.isWhitespace }
    if element == "image" { return start.hasPrefix("data:image/png") }
    return start.hasPrefix("#") || start.hasPrefix("http://") || start.hasPrefix("https://")
      || start.hasPrefix("mailto:")
  }
}
