import Foundation
import TestSupport
import Testing

@testable import Westphalia

@Suite("Words of pictures in other languages")
struct DiagramWordsTests {
  @Test("Italian has every phrase, with the places of the English one")
  func phrases() {
    #expect(DiagramWords.italian.knownPhrases == Set(DiagramPhrase.allCases))
    for phrase in DiagramPhrase.allCases {
      let places = { (text: String) in Set(text.matches(of: #/\{\d\}/#).map { String($0.0) }) }
      let (english, italian) = (places(phrase.english), places(DiagramWords.italian[phrase]))
      // A language may leave out the article that English has in a place of its own.
      #expect(italian.isSubset(of: english.union(["{1}"])), "\(phrase.rawValue)")
      if phrase != .isOfKind { #expect(italian == english, "\(phrase.rawValue)") }
      #expect(!phrase.english.isEmpty, "\(phrase.rawValue)")
    }
  }

  @Test("Italian has a sentence, a word and a heading for every kind of the library")
  func kinds() {
    let words = DiagramWords.italian
    for kind in RelationFamily.all.flatMap(\.members) {
      #expect(words.sentences[kind.kind.name] != nil, "\(kind.kind.name)")
      #expect(words.texts[kind.kind.name] != nil, "\(kind.kind.name)")
    }
    for family in RelationFamily.all { #expect(words.texts[family.name] != nil, "\(family.name)") }
    for name in ["vote for", "vote against", "abstention, no vote", "other relations"] {
      #expect(words.texts[name] != nil, "\(name)")
    }
    for thing in Weapon.all.map(\.name) + Commodity.all.map(\.name) + Technology.all.map(\.name) {
      #expect(words.texts[thing] != nil, "\(thing)")
    }
    for measure in Quantity.Measure.allCases { #expect(words.texts[measure.rawValue] != nil) }
  }

  @Test("Nothing of a picture stays English but the names")
  func nothingEnglish() {
    var graph = Sample.accord
    graph.add {
      SovereignState.northKorea.deploysTroops(to: .russia, persons: 11_000).since("2024-10")
      SovereignState.russia.votes(.no, on: Draft("S/1"))
      SovereignState.iran.supplies(.drones, to: .russia).according(to: EvidenceSource("A"))
        .contradicted(by: EvidenceSource("B"))
    }
    let picture = Diagram(of: graph.on("2024-11"), titled: "Titolo").speaking(.italian)
    for word in [
      "since", "supplies", "sends", "persons", "member", "signed", "in force", "disputed",
      "The picture", "nodes", "possible", "votes", "party to", "denied", "asserted", "uncertain",
    ] {
      #expect(!picture.text.contains(word), "\(word)")
    }
    for word in [
      ">Key<", "since", "supplies", "sends", "persons", "signed", "in force", "solid:", "dashed:",
      "arms, military", "is a state", "asserted", "not certain", "mutual obligation", "shells",
    ] {
      #expect(!picture.dot.text.contains(word), "\(word)")
    }
    for sentence in [
      "North Korea fornisce proiettili d’artiglieria a Russia, dal 2023-09.",
      "North Korea invia truppe a Russia (11.000 persone), dal 2024-10",
      "Russia: voto contro S/1.",
      "Iran fornisce droni a Russia, controverso; lo afferma A, lo smentisce B.",
    ] {
      #expect(picture.text.contains(sentence), "\(sentence)\n\(picture.text)")
    }
  }

  @Test("A word, a verb and a phrase can be one's own")
  func own() {
    var words = DiagramWords.english
    words[.key] = "Legend"
    words[.since] = "from {0} on"
    words.texts["artillery shells"] = "granate"
    words.sentences["supplies food to"] = "{target} eats what {source} sends"
    let picture = Diagram(of: Sample.accord).speaking(words)
    #expect(picture.dot.text.contains("<b>Legend</b>"))
    #expect(picture.text.contains("North Korea eats what Russia sends, from 2023-09 on."))
    #expect(picture.dot.text.contains("granate · from 2023-09 on"))
  }

  @Test(
    "Numbers have their digits in groups from five on",
    arguments: [
      (0, "0"), (31, "31"), (2_024, "2024"), (11_000, "11,000"), (1_234_567.5, "1,234,567.5"),
      (-20_000, "-20,000"), (0.25, "0.25"),
    ] as [(Double, String)])
  func numbers(number: Double, text: String) {
    #expect(DiagramWords.english.number(number) == text)
  }

  @Test(
    "Dates are written as readers write them",
    arguments: [
      ("2024-06-19", "2024-06-19"), ("0298", "298"), ("0298-05", "0298-05"), ("-0430", "431 BC"),
      ("0000", "1 BC"), ("-0430-03", "0431-03 BC"), ("-1273", "1274 BC"),
    ] as [(PartialDate, String)])
  func dates(date: PartialDate, text: String) {
    #expect(DiagramWords.english.date(date) == text)
    #expect(
      DiagramWords.italian.period(.since(date)) == "dal " + text.replacing("BC", with: "a.C."))
  }

  @Test("Numbers that are none are said as they are")
  func oddNumbers() {
    for number in [Double.infinity, .nan, 1e300] {
      #expect(!DiagramWords.english.number(number).isEmpty)
    }
  }
}

@Suite("Forms in other languages")
struct DiagramWordsFormsTests {
  private static func votes(on drafts: [Draft]) -> RelationGraph {
    RelationGraph {
      for draft in drafts {
        SovereignState.russia.votes(.no, on: draft)
        SovereignState.china.votes(.abstain, on: draft)
        SovereignState.france.votes(.yes, on: draft)
        SovereignState.germany.votes(.notParticipating, on: draft)
      }
      SovereignState.france.supplies(.warships, to: .greece)
    }
  }

  private static let drafts = [
    Draft("S/1", voted: "2024-03-28"), Draft("S/2", voted: "2022-05-26", recorded: .adopted),
    Draft("S/3"),
  ]

  private static var sales: RelationGraph {
    RelationGraph {
      Statement(ArmsSupply(.warships, number: 1), from: SovereignState.france, to: .greece)
      SovereignState.france.supplies(.artilleryShells, to: .greece)
      SovereignState.greece.suppliesFood(to: SovereignState.france).possibly()
      SovereignState.italy.supplies(.warships, to: .greece).since("2020")
    }
  }

  private static let pictures: [(name: String, picture: Diagram)] = [
    ("roll call", Diagram(of: votes(on: [drafts[0]]))),
    ("roll calls", Diagram(of: votes(on: drafts))),
    ("matrix", Diagram(of: sales).drawn(as: .matrix)),
    ("flows", Diagram(of: sales).drawn(as: .flows)),
    ("overview", Diagram(of: sales).drawn(as: .overview)),
    ("large matrix", Diagram(of: Sample.world(states: 60, relations: 300, seed: 2))),
    (
      "large flows",
      Diagram(of: Sample.world(states: 80, relations: 300, seed: 2)).drawn(as: .flows)
    ),
    ("large overview", Diagram(of: Sample.world(states: 193, relations: 800, seed: 11))),
    (
      "network",
      Diagram(of: Sample.world(states: 60, relations: 300, seed: 2)).drawn(as: .network)
    ),
  ]

  @Test("No form says in English what Italian has words for", arguments: pictures.map(\.name))
  func nothingEnglish(name: String) throws {
    let picture = try #require(Self.pictures.first { $0.name == name }?.picture)
    let italian = picture.speaking(.italian)
    // Ids and classes are for programs.
    let shown = italian.dot.text.replacing(#/\b(id|class)="[^"]*"/#, with: "") + italian.text
    #expect(EnglishPieces.all.filter(shown.contains) == [])
  }

  @Test("One is said in the singular")
  func one() {
    for words in [DiagramWords.english, .italian] {
      #expect(words.relations(1) != words.relations(2).replacing("2", with: "1"))
      #expect(words.inside(1) != words.inside(2).replacing("2", with: "1"))
    }
    let one = Diagram(of: Self.sales)
    #expect(one.text.contains("(1 piece)") && !one.text.contains("1 pieces"))
    #expect(one.speaking(.italian).text.contains("(1 pezzo)"))
  }

  @Test(
    "Lists in sentences", arguments: [([], ""), (["A"], "A"), (["A", "B", "C"], "A, B and C")])
  func prose(items: [String], text: String) {
    #expect(DiagramWords.english.prose(items) == text)
  }
}
