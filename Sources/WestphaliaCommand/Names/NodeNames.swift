import Foundation
import Westphalia

/// Nodes by what people call them: an id, a kind and an id, or a name.
struct NodeNames {
  private let nodes: [any Node]

  /// Makes the names of the nodes of a graph or view.
  init(_ graph: some GraphQueries) { nodes = graph.nodes }

  /// The node that a text means: by its id (`PRK`), its kind and id (`state:PRK`) or its name.
  ///
  /// Names of states are found as ``SovereignState/named(_:on:among:)`` does, on a date where one is given and else of
  /// all times; other nodes by their names, whatever case and accents.
  ///
  /// - Throws: ``CommandError`` with the candidates where it means several, and with those of other dates or the name
  ///   nearest to it where it means nobody.
  func node(_ text: String, on date: PartialDate? = nil) throws(CommandError) -> any Node {
    let exact = nodes.filter { Self.id(of: $0) == text || Self.key(of: $0) == text }
    if exact.count == 1, let node = exact.first { return node }
    if exact.count > 1 { throw Self.ambiguous(text, exact, date) }
    let states = nodes.compactMap { $0 as? SovereignState }
    let (named, otherwise) = Self.states(named: text, on: date, among: states)
    let key = Self.folded(text)
    let others = nodes.filter { !($0 is SovereignState) && Self.folded($0.name) == key }
    let found: [any Node] = named + others
    if found.count == 1, let node = found.first { return node }
    if found.count > 1 { throw Self.ambiguous(text, found, date) }
    guard otherwise.isEmpty else { throw Self.absent(text, otherwise, date) }
    throw CommandError(
      .badData,
      "nobody is called '\(text)' there" + NearestName.hint(to: text, among: nodes.map(\.name)))
  }

  /// The state that a text means: one of the graph, or one that the library knows.
  func state(_ text: String, on date: PartialDate) throws(CommandError) -> SovereignState {
    let own = nodes.compactMap { $0 as? SovereignState }
    let known = Set(own.map(\.id))
    let all = own + SovereignState.all.filter { !known.contains($0.id) }
    if let state = all.first(where: { $0.id == text || Self.key(of: $0) == text }) { return state }
    let (named, otherwise) = Self.states(named: text, on: date, among: all)
    if named.count == 1, let state = named.first { return state }
    if named.count > 1 { throw Self.ambiguous(text, named, date) }
    guard otherwise.isEmpty else { throw Self.absent(text, otherwise, date) }
    throw CommandError(
      .badData,
      "no state is called '\(text)'" + NearestName.hint(to: text, among: all.map(\.name)))
  }

  /// The actor that a text means: one of the graph, or a state that the library knows.
  func actor(_ text: String, on date: PartialDate) throws(CommandError) -> any Actor {
    let others = nodes.filter { !($0 is SovereignState) && $0 is any Actor }
    let key = Self.folded(text)
    let found = others.filter {
      Self.id(of: $0) == text || Self.key(of: $0) == text || Self.folded($0.name) == key
    }
    if found.count == 1, let actor = found.first as? any Actor { return actor }
    if found.count > 1 { throw Self.ambiguous(text, found, date) }
    return try state(text, on: date)
  }
}

extension NodeNames {
  /// A node's id as a text.
  static func id(of node: any Node) -> String {
    func text<N: Node>(_ node: N) -> String { "\(node.id)" }
    return text(node)
  }

  /// A node's kind in words.
  static func kind(of node: any Node) -> String { type(of: node).kind.name }

  /// A node's kind and id, `state:PRK`, as it stands in files.
  static func key(of node: any Node) -> String {
    let words = kind(of: node).split(separator: " ")
    let kind = words.enumerated().map { place, word in
      place == 0 ? word.lowercased() : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
    return "\(kind):\(id(of: node))"
  }

  /// Letters and digits alone, without case and accents.
  static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .filter { $0.isLetter || $0.isNumber }
  }

  private static func states(
    named text: String, on date: PartialDate?, among states: [SovereignState]
  ) -> (found: [SovereignState], otherwise: [SovereignState]) {
    // On the calendar's first day no state of a list exists: those of all times are then the others.
    let day = date ?? PartialDate(.earliest)
    switch SovereignState.named(text, on: day, among: states) {
    case .found(let state): return ([state], [])
    case .ambiguous(let several): return (several, [])
    case .unknown(let others): return date == nil ? (others, []) : ([], others)
    }
  }

  private static func ambiguous(
    _ text: String, _ nodes: [any Node], _ date: PartialDate?
  ) -> CommandError {
    let names = nodes.prefix(12).map { "\($0.name) (\(key(of: $0)))" }.joined(separator: ", ")
    let more = nodes.count > 12 ? " and \(nodes.count - 12) more" : ""
    let when = date.map { " \($0.spokenTime)" } ?? ""
    return CommandError(.badData, "'\(text)' means several\(when): \(names)\(more)")
  }

  private static func absent(
    _ text: String, _ others: [SovereignState], _ date: PartialDate?
  ) -> CommandError {
    let names = others.map { "\($0.name) (\(key(of: $0)))" }.joined(separator: ", ")
    let when = date.map { " \($0.spokenTime)" } ?? ""
    return CommandError(
      .badData, "nobody is called '\(text)'\(when); at other times it is \(names)")
  }
}
