/// What the script of a page knows, as JSON; what the picture and the table say already is not said again.
struct PageData {
  let stops: [PartialDate]

  private let content: DiagramContent
  private let key: PageKey
  private let words: DiagramWords
  private var periods: [PeriodBounds] = []
  private var periodNumbers: [PeriodBounds: Int] = [:]
  private(set) var sources: [EvidenceSource] = []
  private var sourceNumbers: [EvidenceSource: Int] = [:]
  private var claims: [Claim] = []
  private var claimNumbers: [Claim: Int] = [:]

  /// What a source says, and where in the table's cell its place in the source stands.
  private struct Claim: Hashable {
    let evidence: Evidence
    let cut: [Int]
  }

  private static let policies: [EvidencePolicy] = [.everything, .reported, .facts]

  init(_ content: DiagramContent, _ key: PageKey, _ words: DiagramWords) {
    self.content = content
    self.key = key
    self.words = words
    stops = PageStops.months(of: content)
    for line in content.lines {
      for claim in line.entry.evidence where sourceNumbers[claim.source] == nil {
        sourceNumbers[claim.source] = sources.count
        sources.append(claim.source)
      }
    }
  }

  /// The data as JSON in which nothing can end a script element.
  mutating func json() -> String {
    let lines = content.lines
    let nodeKinds = content.items.map(\.kind).distinct
    let nodes: [(String, String)] = [
      ("name", Self.list(content.items.map { Self.text($0.name) })),
      ("key", Self.list(content.items.map { Self.text($0.key) })),
      ("kind", Self.list(content.items.map { "\(nodeKinds.firstIndex(of: $0.kind) ?? 0)" })),
      ("about", Self.list(content.items.map { Self.text($0.about) })),
      (
        "exists",
        Self.list(
          content.items.map { item in
            item.existence.map { Self.list($0.map { "\(number(of: $0))" }) } ?? "0"
          })
      ),
    ]
    var relations: [(String, String)] = [
      ("key", Self.digits(key.numbers)),
      ("belief", Self.digits(lines.map { Self.belief($0.entry.evidence) })),
      ("period", Self.text(PagePeriods.codes(of: lines))),
      (
        "dates",
        Self.object(
          lines.enumerated().filter { PagePeriods.code(of: $1) == PagePeriods.explicit }
            .map { ("\($0)", Self.bounds(PeriodBounds($1.entry.period))) })
      ),
      ("evidence", Self.list(lines.map { evidence(of: $0) })),
    ]
    // Names that tell nodes apart stand in the table already.
    if !namesTellApart {
      relations.append(("from", Self.list(lines.map { "\($0.source)" })))
      relations.append(("to", Self.list(lines.map { "\($0.target)" })))
    }
    let blocs = content.groups.map { group in
      Self.object([
        ("name", Self.text(group.name)), ("node", "\(group.node ?? -1)"),
        (
          "members",
          Self.list(
            group.members.map { member in
              let period = member.period.map { number(of: $0) } ?? -1
              return "[\(member.node),\(period)]"
            })
        ),
      ])
    }
    return Self.object([
      (
        "words",
        Self.object(
          words.forScript.map { ($0.name, Self.text($0.words)) }
            + [("months", Self.list(words.monthNames.map(Self.text)))])
      ),
      ("file", Self.text(fileName)),
      ("stops", Self.list(stopSteps)),
      ("nodeKinds", Self.list(nodeKinds.map(Self.text))),
      ("keys", Self.list(key.entries.map { Self.text($0.name) })),
      ("nodes", Self.object(nodes)), ("relations", Self.object(relations)),
      ("blocs", Self.list(blocs)), ("claims", Self.list(claims.map(claim))),
      (
        "sources",
        Self.list(
          sources.map { source in
            Self.object(
              [("title", Self.text(source.title))]
                + (source.link.map { [("url", Self.text($0.description))] } ?? []))
          })
      ),
      ("periods", Self.list(periods.map(Self.bounds))),
    ])
  }

  private mutating func number(of period: Period) -> Int {
    let bounds = PeriodBounds(period)
    if let number = periodNumbers[bounds] { return number }
    periodNumbers[bounds] = periods.count
    periods.append(bounds)
    return periods.count - 1
  }

  /// The numbers of a relation's claims: -1 for none, a number for one, a list for several.
  private mutating func evidence(of line: DiagramContent.Line) -> String {
    let evidence = line.entry.evidence
    let isAlone = evidence.count == 1
    let numbers = evidence.map { "\(number(of: $0, isAlone: isAlone))" }
    return evidence.isEmpty ? "-1" : isAlone ? numbers[0] : Self.list(numbers)
  }

  private mutating func number(of evidence: Evidence, isAlone: Bool) -> Int {
    var claim = Claim(evidence: evidence, cut: [])
    if isAlone, let position = evidence.position, Self.isClean(position) {
      // The place of a lone claim stands in the table: what is before it, and what is behind.
      let before = evidence.source.id.utf16.count + 1
      let whole = words.said([evidence]).utf16.count
      claim = Claim(
        evidence: Evidence(
          evidence.source, polarity: evidence.polarity, modality: evidence.modality,
          quotation: evidence.quotation, speakers: evidence.speakers,
          confidence: evidence.confidence, note: evidence.note),
        cut: [before, whole - before - position.utf16.count])
    }
    if let number = claimNumbers[claim] { return number }
    claimNumbers[claim] = claims.count
    claims.append(claim)
    return claims.count - 1
  }

  private func claim(_ claim: Claim) -> String {
    let (claim, cut) = (claim.evidence, claim.cut)
    var parts = [
      ("source", "\(sourceNumbers[claim.source] ?? 0)"),
      ("voice", Self.text(words(DiagramPhrase(introducing: claim)))),
    ]
    if !cut.isEmpty { parts.append(("cut", Self.list(cut.map { "\($0)" }))) }
    if let position = claim.position { parts.append(("at", Self.text(position))) }
    if !claim.speakers.isEmpty {
      parts.append(("speakers", Self.list(claim.speakers.map(Self.text))))
    }
    if let quotation = claim.quotation { parts.append(("quotation", Self.text(quotation))) }
    let notes = [claim.confidence.map { words(.confidence, "\($0)") }, claim.note].compactMap(
      \.self)
    if !notes.isEmpty { parts.append(("note", Self.text(notes.joined(separator: "; ")))) }
    return Self.object(parts)
  }

  /// Whether a text is in the table as it is in the graph.
  private static func isClean(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0xFFFE || $0.value == 0xFFFF }
  }

  /// Whether each name is that of one node, and stands in the table as it is.
  private var namesTellApart: Bool {
    let names = content.items.map(\.name)
    // Names that only their scalars tell apart are equal in Swift, and not in a script.
    return Set(names).count == names.count && names.allSatisfy { Self.isClean($0) && !$0.isEmpty }
  }

  /// The first month, counted from the year 0, and the steps from each to the next.
  private var stopSteps: [String] {
    let months = stops.map { $0.first.year * 12 + $0.first.month - 1 }
    return months.prefix(1).map { "\($0)" } + zip(months, months.dropFirst()).map { "\($1 - $0)" }
  }

  /// Numbers as a text of one digit each where they are small, to the base of 36; else as a list.
  private static func digits(_ numbers: [Int]) -> String {
    numbers.allSatisfy { (0..<36).contains($0) }
      ? text(numbers.map { String($0, radix: 36) }.joined()) : list(numbers.map { "\($0)" })
  }

  /// The policies that believe a relation, one bit each.
  private static func belief(_ evidence: [Evidence]) -> Int {
    policies.enumerated().reduce(0) { $0 | ($1.element.believes(evidence) ? 1 << $1.offset : 0) }
  }

  /// A period as the days on which it may start and end; what is open lies beyond the calendar.
  private static func bounds(_ period: PeriodBounds) -> String {
    let days = [period.firstStart, period.lastStart, period.firstEnd, period.lastEnd]
    return list(days.map { $0 < -4_999_999 ? "-5e6" : $0 > 4_999_999 ? "5e6" : "\($0)" })
  }

  /// A name for the picture's file: letters and digits of the title.
  private var fileName: String {
    let letters = (content.title ?? words(.untitled)).unicodeScalars.map { scalar -> Character in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      return isPlain ? Character(scalar) : "-"
    }
    let name = String(letters).split(separator: "-").joined(separator: "-").lowercased()
    return name.isEmpty ? "relations" : String(name.prefix(60))
  }

  private static func text(_ text: String) -> String { JSONText.scriptString(text) }

  private static func list(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { text($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
  }
}
