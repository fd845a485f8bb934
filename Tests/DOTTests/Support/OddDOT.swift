import TestSupport

/// Files of every construct in odd spellings, most of them valid; what is not has one small defect.
///
/// Unlike `RandomDOT` it makes bytes, not text: Latin-1 names, byte order marks and comments of all
/// sorts between any two tokens.
struct OddDOT {
  private var random: SplitMix64
  private var out: [UInt8] = []
  private var isDirected = true
  /// One file in four may hold what Graphviz refuses.
  private let isBroken: Bool

  static func file(seed: UInt64) -> [UInt8] {
    var maker = OddDOT(seed: seed)
    return maker.file()
  }

  private init(seed: UInt64) {
    random = SplitMix64(seed: seed &* 0x9E37_79B9 &+ 17)
    isBroken = Int.random(in: 0..<4, using: &random) == 0
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func one(in count: Int) -> Bool { below(count) == 0 }

  private mutating func pick(_ texts: [String]) -> String { texts[below(texts.count)] }

  private mutating func put(_ text: String) { out += Array(text.utf8) }

  private mutating func file() -> [UInt8] {
    if one(in: 12) { out += [0xEF, 0xBB, 0xBF] }
    if one(in: 30) {
      gap()
      return out
    }
    for index in 0..<(one(in: 5) ? 1 + below(3) : 1) {
      if index > 0 || one(in: 3) { gap() }
      graph()
    }
    if one(in: 6) { gap() }
    if one(in: 20) { put("@ what follows is nothing {{ \" ") }
    if isBroken && one(in: 3) { out.removeLast(min(out.count, 1 + below(4))) }
    return out
  }

  private mutating func graph() {
    isDirected = Bool.random(using: &random)
    if one(in: 3) {
      put(pick(["strict", "STRICT", "Strict"]))
      space()
    }
    put(pick(isDirected ? ["digraph", "DiGraph", "DIGRAPH"] : ["graph", "Graph", "GRAPH"]))
    space()
    if !one(in: 3) {
      id()
      gap()
    }
    body(depth: 0)
  }

  private mutating func body(depth: Int) {
    put("{")
    gap()
    for _ in 0..<below(depth == 0 ? 9 : 4) {
      statement(depth)
      put(pick([";", "\n", ";\n", " ; ", "\r\n"]))
      if isBroken && one(in: 25) { put(pick([";", ",", "]", "$", "->", "a!", "\u{B}", "\u{0}"])) }
    }
    put("}")
  }

  private mutating func statement(_ depth: Int) {
    switch below(12) {
    case 0:
      put(pick(["node", "NODE", "edge", "Edge", "graph", "Graph"]))
      gap()
      list()
      if one(in: 4) { list() }
    case 1:
      id()
      gap()
      put("=")
      gap()
      id()
    case 2:
      // Same names in several places: Graphviz merges what is one graph's.
      put(pick(["subgraph", "SubGraph"]))
      space()
      put(pick(["s", "\"s\"", "<s>", "cluster_x", "t"]))
      gap()
      body(depth: depth + 1)
    default:
      chain(depth)
    }
  }

  private mutating func chain(_ depth: Int) {
    for index in 0..<(1 + below(4)) {
      if index > 0 {
        gap()
        let isRight = !isBroken || !one(in: 15)
        put(isDirected == isRight ? "->" : "--")
        gap()
      }
      end(depth)
    }
    while one(in: 3) { list() }
  }

  private mutating func end(_ depth: Int) {
    if depth < 5, one(in: 5) {
      put(pick(["", "", "subgraph ", "subgraph u ", "subgraph \"u\"", "subgraph cluster_c"]))
      body(depth: depth + 1)
      return
    }
    for index in 0..<(one(in: 7) ? 1 + below(3) : 1) {
      if index > 0 {
        put(",")
        gap()
      }
      id()
      for _ in 0..<(one(in: 5) ? 1 + below(isBroken ? 3 : 2) : 0) {
        gap()
        put(":")
        gap()
        put(pick(["p", "n", "se", "c", "_", "\"n:e\"", "1", "\"\"", "<p>"]))
      }
    }
  }

  private mutating func list() {
    put("[")
    gap()
    for _ in 0..<below(4) {
      if one(in: 4) { put(pick(["key", "label", "key", "\"key\""])) } else { id() }
      gap()
      if !(isBroken && one(in: 20)) { put("=") }
      gap()
      id()
      space()
      put(pick([",", ";", "", " ", ", ", isBroken ? ",;" : ";"]))
    }
    put("]")
  }

  private mutating func id() {
    switch below(16) {
    case 0: put(pick(["\u{E9}t\u{E9}", "북한", "a\u{A0}b", "🇰🇵", "\u{301}", "a\u{FEFF}b"]))
    case 1: out += [0x61, 0xE9, 0xFF]
    case 2:
      put(pick(["1", "-.5", ".5", "1.", "-3.25", "007", "-0", "00.10"]))
      // Followed by a letter it would be two names, which is legal in some places only.
      if !isBroken { space() }
    case 3:
      put("\"" + pick(["", " ", "a b", "\\\"", "\\\\", "\\N", "a\\\nb", "a\nb", "&amp;"]) + "\"")
    case 4:
      put("\"a\"" + pick(["+", " + ", "/*x*/+\n", " +//\n"]) + pick(["\"b\"", "<b>", "\"\""]))
    case 5: put(pick(["<b>", "<>", "<<b>x</b>>", "<a<b<c>>d>", "<\"\n>", "<]>"]))
    case 6:
      put(pick(["\"node\"", "\"Graph\"", "nodes", "edge_", "_node", "stricter", "subgraphs"]))
    case 7 where isBroken:
      put(pick(["node", "Edge", "1a", "0x10", "1.2.3", "1e5", "a.b", "-", "+1", "\"", "<", "a\\"]))
    default: put(pick(["a", "b", "c", "d", "e", "\"a\"", "\"b\""]))
    }
  }

  /// What must part two words.
  private mutating func space() {
    put(pick([" ", " ", " ", "\n", "\t", "/**/", " // x\n", "\r\n", " # y\n"]))
  }

  /// What may stand between any two tokens.
  private mutating func gap() {
    if one(in: 2) { return }
    put(
      pick([
        " ", " ", "\n", "\t", "/* { \" */", "/***/", "// \"}\n", " # [ <\n", "\n# 7 \"f\"\n",
        "\n#line 3\n", "/*\n#\n*/", "\n#define x\n",
      ]))
  }
}
