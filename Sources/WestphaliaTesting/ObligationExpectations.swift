public import Testing
public import Westphalia

/// Expects that a state is obliged to help by force, by one treaty, article and strength where given.
///
/// A failure names the answer with its reason and every promise of the state that was weighed, and
/// attaches the response as a diagram.
///
/// ```swift
/// expect(.russia, isObligedBy: .pyongyang2024, article: "4", in: response)
/// ```
public func expect(
  _ state: SovereignState, isObligedBy treaty: Treaty? = nil, article: String? = nil,
  strength: DutyStrength? = nil, in response: AttackResponse,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let calls = response.findings.filter {
    $0.promisor.id == state.id && $0.isCallToArms && $0.answer.isObliged
  }
  let isMet = calls.contains { call in
    (treaty == nil || call.treaty.id == treaty?.id)
      && (article == nil || call.promise?.article == article)
      && (strength == nil || call.promise?.strength == strength)
  }
  guard !isMet else { return }
  var expected = "\(state.name) to be obliged"
  if let treaty {
    expected += " by \(article.map { "article \($0) of " } ?? "")the \(treaty.name)"
  } else if let article {
    expected += " by article \(article)"
  }
  if let strength { expected += ", \(strength.rawValue)" }
  fail(expected, state, response, sourceLocation)
}

/// Expects that a state owes a duty to a party of the attack: to consult under a threat, or to stay neutral.
///
/// ```swift
/// expect(.france, isObligedTo: .consultation, by: .northAtlantic, article: "4", in: response)
/// ```
public func expect(
  _ state: SovereignState, isObligedTo duty: Duty, by treaty: Treaty? = nil,
  article: String? = nil, in response: AttackResponse,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let isMet = response.findings(duty, of: state).contains { finding in
    finding.promise != nil && finding.answer.isObliged
      && (treaty == nil || finding.treaty.id == treaty?.id)
      && (article == nil || finding.promise?.article == article)
  }
  if isMet { return }
  let law =
    (article.map { " by article \($0)" } ?? "")
    + (treaty.map { "\(article == nil ? " by" : " of") the \($0.name)" } ?? "")
  fail("\(state.name) to owe \(duty)\(law)", state, response, sourceLocation)
}

/// Expects that a state is not obliged, for a reason where one is given.
///
/// ```swift
/// expect(.italy, isNotObligedBecause: .partnerIsTheAttacker(.austriaHungary), in: response)
/// ```
public func expect(
  _ state: SovereignState, isNotObligedBecause reason: NoObligation, in response: AttackResponse,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let answer = response.answer(for: state)
  let isTold = response.findings.contains { finding in
    finding.promisor.id == state.id && finding.isCallToArms
      && finding.answer.reason?.includes(reason) == true
  }
  if case .notObliged(let found) = answer, found.includes(reason) || isTold { return }
  fail("\(state.name) not to be obliged because \(reason)", state, response, sourceLocation)
}

/// Expects that a state is not obliged, whatever the reason.
public func expectNotObliged(
  _ state: SovereignState, in response: AttackResponse,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  if case .notObliged = response.answer(for: state) { return }
  fail("\(state.name) not to be obliged", state, response, sourceLocation)
}

/// Expects that it is undetermined whether a state is obliged, because a fact is missing: the given one, or
/// any.
public func expectUndetermined(
  _ state: SovereignState, missing fact: MissingFact? = nil, in response: AttackResponse,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let answer = response.answer(for: state)
  if answer.isUndetermined, fact.map({ answer.missing.contains($0) }) ?? true { return }
  fail(
    "it to be undetermined whether \(state.name) is obliged"
      + (fact.map { ", as it is not known \($0)" } ?? ""), state, response, sourceLocation)
}

/// Expects exactly these states to be obliged to help one side by force, the attacked unless said otherwise.
public func expectObliged(
  _ states: [SovereignState], to side: AttackResponse.Side = .attacked,
  in response: AttackResponse, sourceLocation: SourceLocation = #_sourceLocation
) {
  let obliged = response.obliged(to: side)
  let (expected, found) = (Set(states.map(\.id)), Set(obliged.map(\.id)))
  guard expected != found else { return }
  let missing = states.filter { !found.contains($0.id) }
  let surplus = obliged.filter { !expected.contains($0.id) }
  var text = "the obliged are \(names(obliged))"
  for state in missing {
    let answer = response.answer(for: state, to: side)
    text += "\n\(state.name) is \(answer)." + hints(answer)
  }
  for state in surplus { text += "\n" + response.reasons(for: state).joined(separator: "\n") }
  attachDiagram(of: response, sourceLocation)
  report(
    "exactly \(names(states)) to be obliged\(side == .attacked ? "" : " to the attackers")", text,
    sourceLocation: sourceLocation)
}

/// Expects that an attack breaks a state's promise under a treaty.
public func expectBreach(
  by state: SovereignState, of treaty: Treaty, in response: AttackResponse,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard
    !response.breaches.contains(where: { $0.state.id == state.id && $0.treaty.id == treaty.id })
  else { return }
  let found = response.breaches.map(\.description)
  report(
    "\(state.name) to break the \(treaty.name)",
    found.isEmpty ? "\(response.attack) breaks nothing" : found.joined(separator: "\n"),
    sourceLocation: sourceLocation)
}

private func fail(
  _ expected: String, _ state: SovereignState, _ response: AttackResponse,
  _ sourceLocation: SourceLocation
) {
  let answer = response.answer(for: state)
  var text = "\(state.name) is \(answer), when \(response.attack)."
  let weighted = response.findings.filter { $0.promisor.id == state.id }
  for finding in weighted { text += "\n- \(finding)" }
  if weighted.isEmpty {
    text += "\nNo promise of \(state.name) to a party of the attack was weighed."
  }
  text += hints(answer)
  attachDiagram(of: response, sourceLocation)
  report(expected, text, sourceLocation: sourceLocation)
}

private func attachDiagram(of response: AttackResponse, _ sourceLocation: SourceLocation) {
  attach(response.diagram().dot.text, named: "response.dot", sourceLocation: sourceLocation)
}

private func names(_ states: [SovereignState]) -> String {
  states.isEmpty ? "nobody" : states.map(\.name).joined(separator: ", ")
}
