import TestSupport

/// Small documents of every construct, valid by design.
enum RandomDOT {
  static func document(_ random: inout SplitMix64) -> String {
    let isDirected = Bool.random(using: &random)
    let strict = Int.random(in: 0..<3, using: &random) == 0 ? "strict " : ""
    var out = strict + (isDirected ? "digraph" : "graph") + " g {"
    body(&out, 0, isDirected, &random)
    return out + "}"
  }

  private static func body(
    _ out: inout String, _ depth: Int, _ isDirected: Bool, _ random: inout SplitMix64
  ) {
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      switch Int.random(in: 0..<8, using: &random) {
      case 0: out += "node [x=1, y=\"2\"];"
      case 1: out += "edge [key=z] "
      case 2: out += "a=b;"
      default:
        let count = Int.random(in: 1...3, using: &random)
        for index in 0..<count {
          if index > 0 { out += isDirected ? " -> " : " -- " }
          end(&out, depth, isDirected, &random)
        }
        switch Int.random(in: 0..<5, using: &random) {
        case 0: out += " [key=k1]"
        case 1: out += " [x=1][key=k2;key=\"k1\"]"
        default: break
        }
        out += [";", " "][Int.random(in: 0..<2, using: &random)]
      }
    }
  }

  private static func end(
    _ out: inout String, _ depth: Int, _ isDirected: Bool, _ random: inout SplitMix64
  ) {
    if depth < 4, Int.random(in: 0..<4, using: &random) == 0 {
      out +=
        ["", "subgraph ", "subgraph s1 ", "subgraph \"s2\" "][Int.random(in: 0..<4, using: &random)]
      out += "{"
      body(&out, depth + 1, isDirected, &random)
      out += "}"
      return
    }
    let names = ["a", "b", "\"c\"", "<d>", "d", "-1.5", "1", "\"a\" + \"b\""]
    let count = Int.random(in: 0..<6, using: &random) == 0 ? 2 : 1
    out += (0..<count).map { _ in names[Int.random(in: 0..<names.count, using: &random)] }
      .joined(separator: ",")
    if Int.random(in: 0..<5, using: &random) == 0 { out += ":p:n" }
  }
}
