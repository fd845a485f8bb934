public import Testing
public import Westphalia

/// Expects that relations lead from one node to another.
///
/// A node that is not in the graph, or a cancelled task, is a failure.
public func expectPath(
  from source: some Node, to target: some Node, in graph: some GraphQueries,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = "a path from \(source.name) to \(target.name)"
  do throws(QueryError) {
    guard try graph.shortestPath(from: source, to: target) == nil else { return }
    let reached = try graph.neighbors(of: source, .outgoing).map(\.name)
    report(
      expected,
      "there is none; from \(source.name) relations lead to "
        + (reached.isEmpty ? "nothing" : reached.joined(separator: ", "))
        + " in \(graph.view)", sourceLocation: sourceLocation)
  } catch {
    report(expected, "the question has no answer: \(error)", sourceLocation: sourceLocation)
  }
}

/// Expects that no relations lead from one node to another.
///
/// A node that is not in the graph, or a cancelled task, is a failure: neither says that there is no path.
public func expectNoPath(
  from source: some Node, to target: some Node, in graph: some GraphQueries,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = "no path from \(source.name) to \(target.name)"
  do throws(QueryError) {
    guard let path = try graph.shortestPath(from: source, to: target) else { return }
    report(expected, "there is one: \(path)", sourceLocation: sourceLocation)
  } catch {
    report(expected, "the question has no answer: \(error)", sourceLocation: sourceLocation)
  }
}

/// Expects that a rule finds something, of a status and in a year where given.
public func expectFinding(
  of rule: RelationRule, _ status: RuleFinding.Status? = nil, in year: Int? = nil,
  of graph: some GraphQueries, sourceLocation: SourceLocation = #_sourceLocation
) {
  let findings = rule.findings(in: graph)
  let isMet = findings.contains {
    (status == nil || $0.status == status) && (year == nil || $0.year == year)
  }
  guard !isMet else { return }
  report(
    "a finding of '\(rule.name)'" + (status.map { ", \($0.rawValue)" } ?? "")
      + (year.map { ", in \($0)" } ?? ""),
    findings.isEmpty
      ? "it finds nothing in \(graph.view)"
      : "it finds\n" + findings.map { "- \($0)" }.joined(separator: "\n"),
    sourceLocation: sourceLocation)
}

/// Expects that a rule finds nothing.
public func expectNoFinding(
  of rule: RelationRule, in graph: some GraphQueries,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let findings = rule.findings(in: graph)
  guard !findings.isEmpty else { return }
  report(
    "no finding of '\(rule.name)'",
    "it finds\n" + findings.map { "- \($0)" }.joined(separator: "\n"),
    sourceLocation: sourceLocation)
}

/// Expects that a graph or view says the same as another, except for some statements that it says in
/// addition.
///
/// A failure lists what differs beyond them, and attaches both diagrams.
///
/// ```swift
/// expect(later, equals: graph) { russia.supplies(.artilleryShells, to: northKorea).since("2024-07") }
/// ```
public func expect(
  _ graph: RelationGraph, equals other: RelationGraph,
  sourceLocation: SourceLocation = #_sourceLocation,
  @StatementBuilder butFor statements: () -> [any GraphStatement] = { [] }
) {
  var expected = other
  expected.add(statements)
  let difference = graph.difference(from: expected)
  guard !difference.isEmpty else { return }
  attach(
    Diagram(of: expected, titled: "expected").dot.text, named: "expected.dot",
    sourceLocation: sourceLocation)
  attach(
    Diagram(of: graph, titled: "found").dot.text, named: "found.dot",
    sourceLocation: sourceLocation)
  report(
    "the graphs to say the same but for what is listed",
    "they differ (- expected, + found):\n\(difference)", sourceLocation: sourceLocation)
}
