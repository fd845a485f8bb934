import TestSupport
import Westphalia

/// Graphs for pages.
enum PageSample {
  /// Two states and a treaty, with evidence of every kind.
  static let shells: RelationGraph = {
    let article = EvidenceSource(
      "article", title: "a press article", url: "https://example.org/a?b=1&c=2",
      published: "2024-06")
    let denial = EvidenceSource("denial", title: "a denial")
    let northKorea = SovereignState.northKorea
    let russia = SovereignState.russia
    return RelationGraph {
      northKorea.supplies(.artilleryShells, to: russia).since("2023-09")
        .according(to: article, at: "4.2")
      russia.suppliesFood(to: northKorea).throughout("2024-02").according(to: article)
      russia.transfers(Technology.advancedMilitary, to: northKorea).since("2024-05-02")
        .according(to: article, at: "9.2").possibly()
      russia.suppliesEnergy(.refinedPetroleum, to: northKorea).since("2024-03").evidence(
        Evidence(
          article, at: "7.1", modality: .reported, quotation: "tankers came \"often\"",
          speakers: ["the article", "analysts"])
      ).contradicted(by: denial)
      Treaty.pyongyang2024.binds(russia, northKorea)
      SovereignState.southKorea.sanctions(northKorea, .arms).since("2024-01-15")
    }
  }()

  /// Relations of five kinds between states, at random, with dates of every precision.
  static func random(
    seed: UInt64, states: Int, relations: Int, isByYear: Bool = false
  ) -> RelationGraph {
    var random = SplitMix64(seed: seed)
    // States of one's own, which exist always, with names as long as those of states are.
    let known = SovereignState.all.prefix(max(2, states)).enumerated().map { number, state in
      SovereignState("X\(number)", name: state.name)
    }
    let source = EvidenceSource("data", title: "a table of relations")
    func date() -> PartialDate {
      let year = 1960 + Int(random.next() % 60)
      let month = 1 + Int(random.next() % 12)
      let text = "\(year)-" + (month < 10 ? "0" : "") + "\(month)"
      switch isByYear ? 0 : random.next() % 3 {
      case 0: return PartialDate(stringLiteral: "\(year)")
      case 1: return PartialDate(stringLiteral: text)
      default:
        let day = 1 + Int(random.next() % 28)
        return PartialDate(stringLiteral: text + "-" + (day < 10 ? "0" : "") + "\(day)")
      }
    }
    func period() -> Period {
      let dates = [date(), date()].sorted()
      switch random.next() % 4 {
      case 0: return .since(dates[0])
      case 1: return .until(dates[1])
      default:
        do { return try Period(from: dates[0], until: dates[1]) } catch { return .on(dates[0]) }
      }
    }
    var graph = RelationGraph()
    for row in 0..<relations {
      let from = known[Int(random.next() % UInt64(known.count))]
      let to = known[Int(random.next() % UInt64(known.count))]
      let evidence = Evidence(
        source, at: isByYear ? nil : "row \(row)",
        modality: random.next() % 5 == 0 ? .possible : .asserted)
      let span = period()
      switch random.next() % 4 {
      case 0:
        graph.relate(
          ArmsSupply(.artilleryShells), from: from, to: to, during: span, evidence: [evidence])
      case 1: graph.relate(FoodSupply(), from: from, to: to, during: span, evidence: [evidence])
      case 2: graph.relate(Sanction(), from: from, to: to, during: span, evidence: [evidence])
      default: graph.relate(Neighborhood(), from: from, to: to, during: span, evidence: [evidence])
      }
    }
    return graph
  }

  /// A kind of one's own, whose ends are equal.
  struct Neighborhood: Relation {
    typealias Source = SovereignState
    typealias Target = SovereignState
    static let tie = Tie.symmetric
    var predicate: String { "borders on" }
  }
}

extension PageSample {
  /// Texts that would run, reach out or break a page, were they taken for more than text.
  static let attacks: [String] = {
    let code = "globalThis.ran=1;alert(1)"
    let base = [
      "</title><script>\(code)</script>", "<img src=x onerror=\(code)>", "\"><svg onload=\(code)>",
      "'><iframe src=javascript:\(code)>", "</script><script>\(code)</script>",
      "<!--<script>\(code)", "--><script>\(code)</script>", "]]><script>\(code)</script>",
      "</style><script>\(code)</script>", "</textarea><script>\(code)</script>",
      "{{constructor.constructor('\(code)')()}}", "${\(code)}", "`;\(code);`", "\\\";\(code);//",
      "\\u003cscript\\u003e\(code)\\u003c/script\\u003e", "&lt;script&gt;\(code)&lt;/script&gt;",
      "javascript:\(code)", "data:text/html,<script>\(code)</script>", "vbscript:msgbox",
      "\u{202E}<script>\(code)</script>\u{202C}", "a\u{0}<b onmouseover=\(code)>",
      "\u{2028}\(code)\u{2029}", "<style>@import 'https://example.com/x.css'</style>",
      "<link rel=stylesheet href=https://example.com/x.css>", "<base href=https://example.com/>",
      "<form action=https://example.com><button>", "\" autofocus onfocus=\"\(code)",
      "' onclick='\(code)",
      "url(https://example.com/x)", "</svg><script>\(code)</script>", "__proto__", "constructor",
      "<math><mi xlink:href=\"javascript:\(code)\">", "\r\n\t\u{85}line\u{B}ends", "مرحبا <b>",
      "𝔘\u{FFFE}",
    ]
    return base + [String(repeating: "long<b>", count: 400)]
  }()

  /// Five hundred nodes whose ids, names, kinds, sources, quotations and addresses are such texts.
  static let hostile: RelationGraph = {
    struct Port: Node {
      let id: String
      let name: String
      static let kind: NodeKind = "<script>globalThis.ran=1</script>"
    }
    struct Cable: Relation {
      typealias Source = Port
      typealias Target = Port
      static let kind: RelationKind = "\"><img src=x onerror=globalThis.ran=1>"
      static let tie = Tie.directed
      let words: String
      var predicate: String { words }
      var label: String { words }
    }
    var graph = RelationGraph()
    func text(_ number: Int) -> String { attacks[number % attacks.count] }
    for number in 0..<250 {
      let from = Port(id: "\(number)" + text(number), name: text(number) + "\(number)")
      let to = Port(id: text(number + 1) + "x\(number)", name: text(number + 2))
      let source = EvidenceSource(text(number + 3), title: text(number + 4), url: text(number + 5))
      let evidence = Evidence(
        source, at: text(number + 6), quotation: text(number + 7), speakers: [text(number + 8)],
        note: text(number + 9))
      graph.relate(
        Cable(words: text(number + 10)), from: from, to: to, during: .since("2001"),
        evidence: [evidence])
    }
    return graph
  }()
}
