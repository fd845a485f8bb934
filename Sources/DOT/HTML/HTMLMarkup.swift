/// Content of an HTML-like label, taken apart into a flat run of pieces.
///
/// What nests in the label lies flat here, so that a value of any depth is compared, copied, written
/// and freed without recursion. What nests deeper than `limit` is cut.
struct HTMLMarkup: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    /// Markup or escaped text.
    case run(String)
    /// Markup that ends in a line feed.
    case line(String)
    /// A place for a line feed, where one is due.
    case feed
    /// The space before an attribute, or a line feed, where one is due.
    case gap
    /// The beginning of nested content.
    case open(String)
    /// The end of nested content.
    case close(String)
  }

  /// How deep content may nest; Graphviz's own parser gives up not far beyond.
  static let limit = 200

  private(set) var pieces: [Piece] = []

  /// How deep the pieces nest, 0 where nothing does.
  private(set) var depth = 0

  /// Whether something nested deeper and was left out.
  private(set) var isCut = false

  /// Whether this is literal text of nothing but white space.
  var isBlankText = false

  init() {}

  init(_ pieces: [Piece]) { self.pieces = pieces }

  mutating func append(_ piece: Piece) { pieces.append(piece) }

  mutating func append(_ other: HTMLMarkup) {
    pieces += other.pieces
    depth = max(depth, other.depth)
    isCut = isCut || other.isCut
  }

  /// The pieces as nested content between two tags.
  func nested(_ open: String, _ close: String) -> HTMLMarkup {
    var result = HTMLMarkup([.open(open)])
    result.append(depth < HTMLMarkup.limit ? self : cut(below: HTMLMarkup.limit - 1))
    result.append(.close(close))
    result.depth += 1
    return result
  }

  /// The pieces with a blank for whatever nests deeper than a level.
  private func cut(below level: Int) -> HTMLMarkup {
    var result = HTMLMarkup()
    var current = 0
    for piece in pieces {
      switch piece {
      case .open:
        current += 1
        if current == level + 1 { result.pieces.append(.run(" ")) }
        if current <= level { result.pieces.append(piece) }
      case .close:
        if current <= level { result.pieces.append(piece) }
        current -= 1
      default:
        if current <= level { result.pieces.append(piece) }
      }
    }
    result.depth = min(depth, level)
    result.isCut = true
    return result
  }

  /// Text and styles in order; never nothing, which Graphviz refuses.
  init(_ inlines: [HTMLInline]) {
    for inline in inlines {
      append(.feed)
      if inlines.count == 1 && inline.markup.isBlankText {
        append(.run(" "))
      } else {
        append(inline.markup)
      }
    }
    let isEmpty = pieces.allSatisfy { piece in
      switch piece {
      case .feed: true
      case .run(let text): text.isEmpty
      default: false
      }
    }
    if isEmpty { append(.run(" ")) }
  }

  /// The markup between the outer angle brackets.
  ///
  /// Every 4 KB a line feed is put in: Graphviz ignores it, but its scanner cannot hold a run of
  /// 16 KB without one.
  var text: String {
    var out = ""
    var lastFeed = 0
    func isFeedDue() -> Bool {
      if out.utf8.count - lastFeed < Escaping.longestHTMLRun { return false }
      out += "\n"
      lastFeed = out.utf8.count
      return true
    }
    for piece in pieces {
      switch piece {
      case .run(let text), .open(let text), .close(let text): out += text
      case .line(let text):
        out += text
        lastFeed = out.utf8.count
      case .feed: _ = isFeedDue()
      case .gap: if !isFeedDue() { out += " " }
      }
    }
    return out
  }
}
