public import TypedGraph

/// A rule that a graph is checked against: one of the package's, or one that you write.
///
/// ```swift
/// let noTroops = RelationRule("no-troops", name: "No foreign troops") { view in
///   view.relations(of: TroopDeployment.self).map { entry in
///     RuleFinding(rule: "no-troops", .established, entry.sentence, relations: [entry.id])
///   }
/// }
/// let findings = graph.findings(of: [noTroops, .supplyCaps])
/// ```
///
/// Rules are compared by key and name, because what they check is a function: give different rules
/// different keys.
public struct RelationRule: Identifiable, Sendable {
  /// What identifies the rule in findings.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// The kinds of relations that it reads, with the nodes at their ends; nil where it may read anything.
  ///
  /// A scenario asks a rule again only after an event that changed something of these kinds.
  public let kinds: [any Relation.Type]?

  private let check: @Sendable (GraphView) -> [RuleFinding]

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - key: What identifies the rule.
  ///   - name: The name people call it by.
  ///   - kinds: The kinds of relations that it reads, with the nodes at their ends; left out, it may read anything.
  ///   - check: What the rule finds in a view. It must answer equally for views that are equal in what it reads.
  public init(
    _ key: String, name: String, reading kinds: [any Relation.Type]? = nil,
    check: @escaping @Sendable (GraphView) -> [RuleFinding]
  ) {
    id = key
    self.name = name
    self.kinds = kinds
    self.check = check
  }

  /// What the rule finds in a graph or view.
  public func findings(in graph: some GraphQueries) -> [RuleFinding] { check(graph.view) }
}

extension RelationRule: Hashable, CustomStringConvertible {
  /// Whether both have the same key and name.
  public static func == (left: RelationRule, right: RelationRule) -> Bool {
    left.id == right.id && left.name == right.name
  }

  /// Hashes the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The name.
  public var description: String { name }
}

extension [RelationRule] {
  /// The rules that read what a graph states: caps, prohibitions, embargoes and sanctions.
  public static let stated: [RelationRule] = [
    .supplyCaps, .prohibitions, .armsEmbargoes, .sanctions,
  ]
}

extension GraphQueries {
  /// What rules find here, rule by rule.
  ///
  /// Narrow the graph first to choose what is believed: `graph.believing(.facts).findings()`.
  ///
  /// - Parameter rules: The rules; those the graph states itself, where left out.
  /// - Returns: The findings in the order of the rules, each rule's in its own.
  public func findings(of rules: [RelationRule] = .stated) -> [RuleFinding] {
    rules.flatMap { $0.findings(in: self) }
  }
}
