/// The key of a page: an entry for each kind of relation and way to draw it, and what the marks mean.
struct PageKey {
  struct Entry {
    let name: String
    let style: Int
    let isDouble: Bool
    var count: Int
  }

  private(set) var entries: [Entry] = []

  /// The entry of each relation.
  private(set) var numbers: [Int] = []

  private let content: DiagramContent
  private let style: PageStyle

  init(_ content: DiagramContent, _ style: PageStyle) {
    self.content = content
    self.style = style
    struct Look: Hashable {
      let kind: ObjectIdentifier
      let style: Int
    }
    var looks: [Look: Int] = [:]
    var ways: [ObjectIdentifier: Set<Int>] = [:]
    for (index, line) in content.lines.enumerated() {
      ways[Self.type(of: line), default: []].insert(style.lineStyles[index])
    }
    for (index, line) in content.lines.enumerated() {
      let kind = Self.type(of: line)
      let look = Look(kind: kind, style: style.lineStyles[index])
      let number = looks[look] ?? entries.count
      if looks.updateValue(number, forKey: look) == nil {
        // A kind that is drawn in several ways, such as a vote, says which.
        let isOne = (ways[kind]?.count ?? 0) < 2
        let words = content.words
        let way = isOne ? nil : words.text(line.style.light.name)
        let name = words.text(line.entry.kind.name) + (way.map { ", \($0)" } ?? "")
        entries.append(
          Entry(
            name: name, style: look.style, isDouble: line.style.light.isDouble, count: 0))
      }
      entries[number].count += 1
      numbers.append(number)
    }
  }

  private static func type(of line: DiagramContent.Line) -> ObjectIdentifier {
    ObjectIdentifier(Swift.type(of: line.entry.anyRelation))
  }

  /// The list of kinds, which a script makes filters of.
  var markup: String {
    "<ul id=\"key\">\n"
      + entries.enumerated().map { number, entry in
        "<li data-key=\"\(number)\">"
          + "\(Self.sample("s\(entry.style)", isDouble: entry.isDouble)) <span>"
          + "\(XMLText.escaped(entry.name))</span> <b>\(entry.count)</b></li>\n"
      }.joined() + "</ul>\n"
  }

  /// The list of marks: how sure a relation is, and what changed between two dates.
  func marks(_ words: DiagramWords, isDense: Bool) -> String {
    var items = ""
    let certainties = LineCertainty.allCases.filter { certainty in
      certainty != .inEffect && content.lines.contains { $0.certainty == certainty }
    }
    for certainty in certainties {
      let text = words(certainty.phrase)
      let note = isDense && certainty != .refuted ? words(.dashesInFocus, text) : text
      items += Self.item("s0 \(certainty.className)", note)
    }
    items += Self.item("s0 maybe", words(.possibly))
    let changes: [(String, DiagramPhrase)] = [
      ("began", .began), ("ended", .over), ("both", .onBothDates),
    ]
    for (name, phrase) in changes {
      items += Self.item("s0 \(name)", words(phrase), class: "compared")
    }
    return "<ul id=\"marks\">\n" + items + "</ul>\n"
  }

  private static func item(_ line: String, _ text: String, class name: String? = nil) -> String {
    let name = name.map { " class=\"\($0)\"" } ?? ""
    return "<li\(name)>\(sample(line)) \(XMLText.escaped(text))</li>\n"
  }

  private static func sample(_ name: String, isDouble: Bool = false) -> String {
    let path = isDouble ? "M1 5.5L39 5.5M1 8.5L39 8.5" : "M1 7L39 7"
    return "<svg viewBox=\"0 0 40 14\" aria-hidden=\"true\">"
      + "<path class=\"\(name)\" d=\"\(path)\"/></svg>"
  }
}
