import Foundation
import Westphalia
import WestphaliaGraphviz
import WestphaliaTesting

extension Extremes {
  /// The entry points of `Westphalia` and what stands on it.
  static var westphalia: Extremes {
    var table = Extremes()
    table.addWestphalia1()
    table.addWestphalia2()
    table.addWestphalia3()
    table.addWestphalia4()
    table.addCharts()
    table.addProperties()
    return table
  }

  private mutating func addWestphalia1() {
    add("Westphalia.Actor.isAtWar(with:_:) any Actor, String?") { d in
      d.state().isAtWar(with: d.state(), d.text())
    }
    add("Westphalia.Actor.compliesWith(_:in:) SanctionsRegime, String?") { d in
      d.state().compliesWith(SanctionsRegime(d.text(), name: d.text()), in: d.text())
    }
    add("Westphalia.Actor.condemns(_:for:) SovereignState, String?") { d in
      d.state().condemns(d.state(), for: d.text())
    }
    add("Westphalia.Actor.contributes(_:to:flows:) String, Deal, [RelationID]") { d in
      d.state().contributes(d.text(), to: Deal(d.text(), name: d.text()), flows: d.relationIDs())
    }
    add("Westphalia.Actor.evades(_:by:) SanctionsRegime, String?") { d in
      d.state().evades(SanctionsRegime(d.text(), name: d.text()), by: d.text())
    }
    add("Westphalia.Actor.meets(_:city:) any Actor, String?") { d in
      d.state().meets(d.state(), city: d.text())
    }
    add("Westphalia.Actor.sanctions(_:_:objective:) any Actor, Sanction.Measure..., String?") { d in
      d.state().sanctions(d.state(), d.any(), d.any(), objective: d.text())
    }
    add("Westphalia.Actor.says(_:of:_:) PublicStatement.Tone, any Actor, String?") { d in
      d.state().says(d.any(), of: d.state(), d.text())
    }
    add("Westphalia.Actor.supports(_:in:) any Actor, String?") { d in
      d.state().supports(d.state(), in: d.text())
    }
    add("Westphalia.Actor.threatens(_:with:) any Actor, String?") { d in
      d.state().threatens(d.state(), with: d.text())
    }
    add("Westphalia.Actor.triesToEvade(_:by:) SanctionsRegime, String?") { d in
      d.state().triesToEvade(SanctionsRegime(d.text(), name: d.text()), by: d.text())
    }
    add("Westphalia.Actor.visits(_:city:) SovereignState, String?") { d in
      d.state().visits(d.state(), city: d.text())
    }
    add(
      "Westphalia.ArmsSupply.init(_:designation:number:quantity:ordered:delivered:) Weapon, String?, Int?, Quantity?, PartialDate?, PartialDate?"
    ) { d in
      ArmsSupply(
        Weapon(d.text(), name: d.text()), designation: d.text(), number: d.int(),
        quantity: try? Quantity(d.double(), .pieces), ordered: d.date(), delivered: d.date())
    }
    add(
      "Westphalia.Attack.init(by:_:_:on:at:in:provoked:) SovereignState, SovereignState, SovereignState..., SovereignState, PartialDate, AttackPlace?, Bool?"
    ) { d in
      try Attack(
        by: d.state(), d.state(), on: d.state(), at: d.date(), in: AttackPlace(d.text()),
        provoked: d.flag())
    }
    add(
      "Westphalia.Attack.init(by:on:at:in:provoked:) [any Actor], SovereignState, PartialDate, AttackPlace?, Bool?"
    ) { d in
      try Attack(
        by: d.list { NonstateActor($0.text(), name: $0.text()) } as [any Actor], on: d.state(),
        at: d.date(), in: AttackPlace(d.text()), provoked: d.flag()
      ).statement
    }
    add(
      "Westphalia.Attack.init(by:on:at:in:provoked:) [SovereignState], SovereignState, PartialDate, AttackPlace?, Bool?"
    ) { d in
      try Attack(
        by: d.list { $0.state() }, on: d.state(), at: d.date(), in: AttackPlace(d.text()),
        provoked: d.flag())
    }
    add("Westphalia.AttackerKind.init(rawValue:) String") { d in AttackerKind(rawValue: d.text()) }
    add(
      "Westphalia.AttackPlace.init(_:of:administeredBy:in:) String, SovereignState?, SovereignState?, [Region]?"
    ) { d in
      AttackPlace(
        d.text(), of: d.state(), administeredBy: d.state(),
        in: d.list { Region($0.text(), states: [$0.state()]) })
    }
    add("Westphalia.AttackPlace.init(stringLiteral:) String") { d in
      AttackPlace(stringLiteral: d.text())
    }
    add("Westphalia.AttackResponse.Side.init(rawValue:) String") { d in
      AttackResponse.Side(rawValue: d.text())
    }
    add("Westphalia.AttackResponse.diagram(titled:) String?") { d in
      Extremes.response.diagram(titled: d.text()).dot.text
    }
    add("Westphalia.Bloc.init(_:name:aliases:existence:) String, String, [String], [Period]?") {
      d in
      Bloc(
        d.text(), name: d.text(), aliases: d.list { $0.text() }, existence: d.list { $0.period() })
    }
    add("Westphalia.CallToArms.init(treaty:article:strength:) String, String?, DutyStrength") { d in
      CallToArms(treaty: d.text(), article: d.text(), strength: d.any())
    }
    add("Westphalia.Commodity.init(_:name:) String, String") { d in
      Commodity(d.text(), name: d.text())
    }
    add("Westphalia.Compliance.init(respect:) String?") { d in Compliance(respect: d.text()) }
    add("Westphalia.Condemnation.init(reason:) String?") { d in Condemnation(reason: d.text()) }
    add("Westphalia.ContiguityCategory.init(rawValue:) Int") { d in
      ContiguityCategory(rawValue: d.int())
    }
    add("Westphalia.CouncilOutcome.insufficientVotes(affirmative:needed:) ClosedRange<Int>, Int") {
      d in
      CouncilOutcome.insufficientVotes(affirmative: d.range(), needed: d.int())
    }
    add(
      "Westphalia.CouncilOutcome.notAdopted(affirmative:needed:opposed:) ClosedRange<Int>, Int, [SovereignState]"
    ) { d in
      CouncilOutcome.notAdopted(
        affirmative: d.range(), needed: d.int(), opposed: d.list { $0.state() })
    }
    add("Westphalia.CouncilRule.init(needed:seats:) Int, Int") { d in
      CouncilRule(needed: d.int(), seats: d.int())
    }
    add("Westphalia.GraphQueries.excluding(_:_:) RelationFamily, RelationFamily...") { d in
      Extremes.graph.excluding(.arms, RelationFamily(d.text(), d.list { _ in War.self }))
    }
    add("Westphalia.GraphQueries.only(_:_:) RelationFamily, RelationFamily...") { d in
      Extremes.graph.only(.arms, RelationFamily(d.text(), d.list { _ in War.self }))
    }
    add(
      "Westphalia.MembershipSpell.init(_:_:status:sources:remark:) SovereignState, Period, MembershipStatus, [EvidenceSource], String?"
    ) { d in
      MembershipSpell(
        d.state(), d.period(), status: d.any(), sources: d.list { $0.source() }, remark: d.text())
    }
    add(
      "WestphaliaGraphviz.GraphvizError.refusedFile(path:attribute:line:column:) String, String, Int, Int"
    ) { d in
      GraphvizError.refusedFile(
        path: d.text(), attribute: d.text(), line: d.int(), column: d.int())
    }
    add("Westphalia.MissingVoteFact.members(count:) Int") { d in
      MissingVoteFact.members(count: d.int())
    }
    add(
      "Westphalia.PartySpell.init(_:_:signed:remark:) SovereignState, Period, PartialDate?, String?"
    ) { d in PartySpell(d.state(), d.period(), signed: d.date(), remark: d.text()) }
    add("Westphalia.RelationsLevel.Level.init(stringLiteral:) String") { d in
      RelationsLevel.Level(stringLiteral: d.text())
    }
    add("Westphalia.Succession.Manner.init(rawValue:) String") { d in
      Succession.Manner(rawValue: d.text())
    }
    add("Westphalia.TableReach.init(asOf:sources:) CalendarDate?, [EvidenceSource]") { d in
      TableReach(asOf: d.flag() ? d.date().last : nil, sources: d.list { $0.source() })
    }
    add(
      "Westphalia.Council.init(_:members:needed:vetoes:) UNBody, [SovereignState], Int, Council.Vetoes"
    ) { d in voted(&d) }
    add("Westphalia.CouncilSeat.init(_:name:) String, String") { d in
      CouncilSeat(d.text(), name: d.text())
    }
    add("Westphalia.Deal.init(_:name:) String, String") { d in Deal(d.text(), name: d.text()) }
    add("Westphalia.DealContribution.init(_:flows:) String..., [RelationID]") { d in
      DealContribution(d.text(), d.text(), flows: d.relationIDs())
    }
    add("Westphalia.Diagram.clustered(by:) [Bloc]") { d in
      Diagram(of: Extremes.graph).clustered(by: d.list { Bloc($0.text(), name: $0.text()) }).dot
        .text
    }
    add(
      "Westphalia.Diagram.init(from:to:titled:showsUnchanged:) some GraphQueries, some GraphQueries, String?, Bool"
    ) { d in
      Diagram(from: Extremes.graph, to: RelationGraph(), titled: d.text(), showsUnchanged: d.flag())
        .dot.text
    }
    add("Westphalia.Diagram.init(of:titled:) some GraphQueries, String?") { d in
      Diagram(of: Extremes.graph, titled: d.text()).dot.text
    }
    add("Westphalia.Diagram.named(_:) @Sendable (any Node) -> String") { d in
      [d.text()].map { text in Diagram(of: Extremes.graph).named { _ in text }.dot.text }
    }
    add("Westphalia.DiagramCluster.init(_:contains:) String, @Sendable (any Node) -> Bool") { d in
      DiagramCluster(d.text(), contains: { _ in true })
    }
    add("Westphalia.DiagramCluster.init(documentsOf:named:) UNBody, String?") { d in
      DiagramCluster(documentsOf: UNBody(d.text(), name: d.text()), named: d.text())
    }
    add(
      "Westphalia.DiagramHighlight.init(_:nodes:named:) some Sequence<RelationID>, [any Node], String"
    ) { d in
      Diagram(of: Extremes.graph).highlighting(
        DiagramHighlight(d.relationIDs(), nodes: d.list { $0.state() }, named: d.text())
      ).dot.text
    }
    add("Westphalia.DiagramHighlight.init(cascade:named:) AttackResponse, String") { d in
      DiagramHighlight(cascade: Extremes.response, named: d.text())
    }
    add("Westphalia.DiagramHighlight.init(cut:named:) MinimumCut, String") { d in
      try DiagramHighlight(cut: Extremes.cut(), named: d.text())
    }
    add("Westphalia.DiagramHighlight.init(path:named:) RelationPath, String") { d in
      try DiagramHighlight(path: Extremes.path(), named: d.text())
    }
    add("Westphalia.DiagramHighlight.init(paths:named:) [RelationPath], String") { d in
      [try Extremes.path()].map { path in
        DiagramHighlight(paths: d.list { _ in path }, named: d.text())
      }
    }
    add("Westphalia.DiagramLayout.init(nodes:relations:) Int, Int") { d in
      DiagramLayout(nodes: d.int(), relations: d.int())
    }
    add("Westphalia.DiagramLayout.init(rawValue:) Int") { d in DiagramLayout(rawValue: d.int()) }
    add("Westphalia.DiagramPhrase.init(rawValue:) String") { d in DiagramPhrase(rawValue: d.text())
    }
    add(
      "Westphalia.DiagramWords.init(_:phrases:texts:sentences:labels:) String, [DiagramPhrase : String], [String : String], [String : String], [String : String]"
    ) { d in
      var words = DiagramWords(
        d.text(), texts: ["arms": d.text()], sentences: ["war": d.text(), "arms supply": d.text()],
        labels: ["arms": d.text()])
      words[d.any()] = d.text()
      let picture = Diagram(of: Extremes.graph).speaking(words)
      return "\(words)" + picture.dot.text + picture.text
    }
  }

  private mutating func addWestphalia2() {
    add("Westphalia.DiplomaticSupport.init(forum:) String?") { d in
      DiplomaticSupport(forum: d.text())
    }
    add(
      "Westphalia.Draft.init(_:name:voted:isProcedural:recorded:in:) String, String?, PartialDate?, Bool, RecordedOutcome?, Council?"
    ) { d in
      Draft(
        d.text(), name: d.text(), voted: d.date(), isProcedural: d.flag(),
        recorded: d.any() as RecordedOutcome,
        in: Council(UNBody(d.text(), name: d.text()), needed: d.int()))
    }
    add("Westphalia.Duty.init(rawValue:) String") { d in Duty(rawValue: d.text()) }
    add("Westphalia.DutyStrength.init(rawValue:) String") { d in DutyStrength(rawValue: d.text()) }
    add("Westphalia.Evasion.init(isAttempt:means:) Bool, String?") { d in
      Evasion(isAttempt: d.flag(), means: d.text())
    }
    add("Westphalia.ExistenceSpell.Source.init(rawValue:) String") { d in
      ExistenceSpell.Source(rawValue: d.text())
    }
    add("Westphalia.GraphQueries.findings(of:) [RelationRule]") { d in
      Extremes.graph.findings(of: d.list { RelationRule($0.text(), name: $0.text()) { _ in [] } })
    }
    add("Westphalia.HistoricalEvent.Category.init(rawValue:) String") { d in
      HistoricalEvent.Category(rawValue: d.text())
    }
    add(
      "Westphalia.HistoricalEvent.init(_:name:_:period:) String, String, HistoricalEvent.Category, Period"
    ) { d in HistoricalEvent(d.text(), name: d.text(), d.any(), period: d.period()) }
    add("Westphalia.HostilityLevel.init(rawValue:) Int") { d in HostilityLevel(rawValue: d.int()) }
    add("Westphalia.Leader.holds(_:of:) String, SovereignState") { d in
      Leader.putin.holds(d.text(), of: d.state())
    }
    add("Westphalia.Leader.init(_:name:) String, String") { d in Leader(d.text(), name: d.text()) }
    add("Westphalia.LineCertainty.init(rawValue:) Int") { d in LineCertainty(rawValue: d.int()) }
    add("Westphalia.MembershipStatus.init(rawValue:) String") { d in
      MembershipStatus(rawValue: d.text())
    }
    add("Westphalia.MilitaryTechnicalSupport.init(purpose:) String?") { d in
      MilitaryTechnicalSupport(purpose: d.text())
    }
    add("Westphalia.MilitaryTraining.init(persons:) Int?") { d in MilitaryTraining(persons: d.int())
    }
    add("Westphalia.MissionLevel.init(rawValue:) String") { d in MissionLevel(rawValue: d.text()) }
    add("Westphalia.NodeStyle.Outline.init(rawValue:) String") { d in
      NodeStyle.Outline(rawValue: d.text())
    }
    add(
      "Westphalia.NodeStyle.init(_:fill:line:text:outline:isRounded:isBold:outlines:) DOTShape, DOTColor, DOTColor?, DOTColor?, NodeStyle.Outline, Bool, Bool, Int"
    ) { d in styled(&d) }
    add("Westphalia.NonstateActor.init(_:name:) String, String") { d in
      NonstateActor(d.text(), name: d.text())
    }
    add("Westphalia.ObligationCondition.adversaries(atLeast:among:) Int, [SovereignState]") { d in
      conditional(&d)
    }
    add("Westphalia.OfficeHolding.init(_:) String") { d in OfficeHolding(d.text()) }
    add("Westphalia.NoObligation.conditionFails(_:because:) ObligationCondition, String") { d in
      NoObligation.conditionFails(
        .adversaries(atLeast: d.int(), among: [d.state()]), because: d.text())
    }
    add(
      "Westphalia.PactTerms.init(treaty:article:strength:conditions:) Treaty?, String?, DutyStrength?, [ObligationCondition]"
    ) { d in
      PactTerms(
        treaty: .pyongyang2024, article: d.text(), strength: d.any() as DutyStrength,
        conditions: d.list { .adversaries(atLeast: $0.int(), among: [$0.state()]) })
    }
    add(
      "Westphalia.Party.init(signed:ratified:enteredIntoForce:withdrew:denounced:suspensions:awaitsRatification:reservations:bindsMembers:) PartialDate?, PartialDate?, PartialDate?, PartialDate?, PartialDate?, [Period], Bool, [String], Bool?"
    ) { d in
      Party(
        signed: d.date(), ratified: d.date(), enteredIntoForce: d.date(), withdrew: d.date(),
        denounced: d.date(), suspensions: d.list { $0.period() }, awaitsRatification: d.flag(),
        reservations: d.list { $0.text() }, bindsMembers: d.flag())
    }
    add("Westphalia.Program.init(_:name:) String, String") { d in Program(d.text(), name: d.text())
    }
    add("Westphalia.Prohibition.init(_:coversIndirectSupport:) Resolution..., Bool") { d in
      Prohibition(
        Resolution(d.text(), name: d.text()), .resolution2397, coversIndirectSupport: d.flag())
    }
    add("Westphalia.Prohibition.init(_:coversIndirectSupport:) [Resolution], Bool") { d in
      Prohibition(
        d.list { Resolution($0.text(), name: $0.text()) }, coversIndirectSupport: d.flag())
    }
    add("Westphalia.PublicStatement.Tone.init(rawValue:) String") { d in
      PublicStatement.Tone(rawValue: d.text())
    }
    add("Westphalia.PublicStatement.init(_:content:) PublicStatement.Tone, String?") { d in
      PublicStatement(d.any(), content: d.text())
    }
    add("Westphalia.Quantity.Measure.init(rawValue:) String") { d in
      Quantity.Measure(rawValue: d.text())
    }
    add("Westphalia.Quantity.init(_:_:) some BinaryFloatingPoint, Quantity.Measure") { d in
      try Quantity(d.double(), d.any())
    }
    add("Westphalia.RecordedOutcome.init(rawValue:) String") { d in
      RecordedOutcome(rawValue: d.text())
    }
    add(
      "Westphalia.Region.init(_:name:states:isComplete:straddling:including:) String, String?, [SovereignState], Bool, [SovereignState], [Region]"
    ) { d in
      Region(
        d.text(), name: d.text(), states: d.list { $0.state() }, isComplete: d.flag(),
        straddling: d.list { $0.state() },
        including: d.list { Region($0.text(), states: [$0.state()]) })
    }
    add("Westphalia.Region.init(stringLiteral:) String") { d in Region(stringLiteral: d.text()) }
    add("Westphalia.RelationFamily.init(_:_:) String, [any Relation.Type]") { d in
      RelationFamily(d.text(), d.list { _ in War.self })
    }
    add("Westphalia.RelationFamily.init(_:including:) String, [RelationFamily]") { d in
      RelationFamily(d.text(), including: d.list { RelationFamily($0.text(), [War.self]) })
    }
    add(
      "Westphalia.RelationRule.init(_:name:reading:check:) String, String, [any Relation.Type]?, @Sendable (GraphView) -> [RuleFinding]"
    ) { d in
      RelationRule(d.text(), name: d.text(), reading: d.list { _ in War.self }, check: { _ in [] })
    }
    add("Westphalia.RelationStyle.EndMark.init(rawValue:) String") { d in
      RelationStyle.EndMark(rawValue: d.text())
    }
    add(
      "Westphalia.RelationStyle.init(_:line:text:width:end:isDouble:) String, DOTColor, DOTColor, Double, RelationStyle.EndMark, Bool"
    ) { d in styled(&d) }
    add("Westphalia.RelationsLevel.Level.init(_:) String") { d in
      d.state().hasRelations(at: RelationsLevel.Level(d.text()), with: d.state())
    }
  }

  private mutating func addWestphalia3() {
    add("Westphalia.Resolution.init(_:name:adopted:) String, String, PartialDate?") { d in
      Resolution(d.text(), name: d.text(), adopted: d.date())
    }
    add("Westphalia.RollCall.changing(_:) [VoteChange]") { d in
      Extremes.rollCall.changing(d.list { _ in Extremes.rollCall.decisiveVotes[0][0] })
    }
    add(
      "Westphalia.RollCall.init(_:needed:isProcedural:unknownMembers:) [RollCall.Ballot], Int, Bool, Int"
    ) { d in counted(&d) }
    add("Westphalia.RuleFinding.Status.init(rawValue:) String") { d in
      RuleFinding.Status(rawValue: d.text())
    }
    add(
      "Westphalia.RuleFinding.init(rule:_:_:basis:relations:year:amount:excess:evidence:resolutions:) String, RuleFinding.Status, String, RelationID?, [RelationID], Int?, ClosedRange<Double>?, Quantity?, [Evidence], [Resolution]"
    ) { d in
      RuleFinding(
        rule: d.text(), d.any(), d.text(), basis: RelationID(number: d.int()),
        relations: d.relationIDs(), year: d.int(), amount: -.infinity ... .infinity,
        excess: try? Quantity(d.double(), .pieces),
        evidence: d.list { Evidence($0.source(), at: $0.text()) },
        resolutions: d.list { Resolution($0.text(), name: $0.text()) })
    }
    add(
      "Westphalia.RuleSource.prohibits(supportFor:by:includingIndirect:) any RegulatedItem, Resolution..., Bool"
    ) { d in
      Resolution.resolution2397.prohibits(
        supportFor: Weapon.drones, by: Resolution(d.text(), name: d.text()), .resolution2397,
        includingIndirect: d.flag())
    }
    add("Westphalia.Sanction.Measure.init(rawValue:) String") { d in
      Sanction.Measure(rawValue: d.text())
    }
    add("Westphalia.Sanction.Outcome.init(rawValue:) String") { d in
      Sanction.Outcome(rawValue: d.text())
    }
    add(
      "Westphalia.Sanction.init(_:objective:outcome:) Sanction.Measure..., String?, Sanction.Outcome?"
    ) { d in Sanction(d.any(), d.any(), objective: d.text(), outcome: d.any() as Sanction.Outcome) }
    add(
      "Westphalia.Sanction.init(_:objective:outcome:) [Sanction.Measure], String?, Sanction.Outcome?"
    ) { d in
      Sanction(d.list { $0.any() }, objective: d.text(), outcome: d.any() as Sanction.Outcome)
    }
    add("Westphalia.SanctionsRegime.init(_:name:) String, String") { d in
      SanctionsRegime(d.text(), name: d.text())
    }
    add(
      "Westphalia.ScenarioCondition.init(_:name:check:) String, String, @Sendable ([ScenarioStep], RelationGraph, PartialDate) -> Bool"
    ) { d in ScenarioCondition(d.text(), name: d.text()) { _, _, _ in true } }
    add("Westphalia.Scenario.adding(_:) ScenarioEvent...") { d in
      Extremes.scenario.adding(d.event(), d.event())
    }
    add("Westphalia.Scenario.branching(after:_:) Int, [ScenarioEvent]") { d in
      Extremes.scenario.branching(after: d.int(), d.list { $0.event() })
    }
    add(
      "Westphalia.Scenario.init(on:from:_:rules:) RelationGraph, PartialDate, [ScenarioEvent], [RelationRule]"
    ) { d in
      Scenario(
        on: Extremes.graph, from: d.date(), d.list { $0.event() },
        rules: d.list { RelationRule($0.text(), name: $0.text()) { _ in [] } })
    }
    add(
      "Westphalia.Scenario.init(on:from:rules:events:) RelationGraph, PartialDate, [RelationRule], () -> [ScenarioEvent]"
    ) { d in
      [d.list { $0.event() }].map { events in Scenario(on: Extremes.graph, from: "2024") { events }
      }
    }
    add("Westphalia.ScenarioBuilder.buildArray(_:) [[ScenarioEvent]]") { d in
      ScenarioBuilder.buildArray([d.list { $0.event() }])
    }
    add("Westphalia.ScenarioBuilder.buildBlock(_:) [ScenarioEvent]...") { d in
      ScenarioBuilder.buildBlock(d.list { $0.event() }, [])
    }
    add("Westphalia.ScenarioBuilder.buildEither(first:) [ScenarioEvent]") { d in
      ScenarioBuilder.buildEither(first: d.list { $0.event() })
    }
    add("Westphalia.ScenarioBuilder.buildEither(second:) [ScenarioEvent]") { d in
      ScenarioBuilder.buildEither(second: d.list { $0.event() })
    }
    add("Westphalia.ScenarioBuilder.buildExpression(_:) [ScenarioEvent]") { d in
      ScenarioBuilder.buildExpression(d.list { $0.event() })
    }
    add("Westphalia.ScenarioBuilder.buildOptional(_:) [ScenarioEvent]?") { d in
      ScenarioBuilder.buildOptional(d.list { $0.event() })
    }
    add("Westphalia.Seat.Term.init(rawValue:) String") { d in Seat.Term(rawValue: d.text()) }
    add("Westphalia.SecretProtocol.init(_:_:) EvidenceSource, [ObligationCondition]") { d in
      SecretProtocol(d.source(), d.list { .adversaries(atLeast: $0.int(), among: [$0.state()]) })
    }
    add("Westphalia.SmallMultiples.init(of:on:) Diagram, [PartialDate]") { d in
      SmallMultiples(of: Diagram(of: Extremes.graph), on: d.list { $0.date() })
    }
    add("Westphalia.SovereignState.dependsOnTrade(with:share:) SovereignState, Double") { d in
      d.state().dependsOnTrade(with: d.state(), share: d.double())
    }
    add("Westphalia.SovereignState.deploysTroops(to:persons:) SovereignState, Int?") { d in
      d.state().deploysTroops(to: d.state(), persons: d.int())
    }
    add(
      "Westphalia.SovereignState.init(_:name:codes:existence:aliases:) String, String, StateCodes, [ExistenceSpell], [String]"
    ) { d in
      SovereignState(
        d.text(), name: d.text(), codes: StateCodes(iso2: d.text(), m49: d.int(), cow: d.int()),
        existence: d.list { ExistenceSpell($0.period(), $0.any()) }, aliases: d.list { $0.text() })
    }
    add(
      "Westphalia.SovereignState.supplies(_:designation:number:to:) Weapon, String, Int?, SovereignState"
    ) { d in
      d.state().supplies(.drones, designation: d.text(), number: d.int(), to: d.state())
    }
    add("Westphalia.SovereignState.supplies(_:number:to:) Weapon, Int, SovereignState") { d in
      d.state().supplies(.drones, number: d.int(), to: d.state())
    }
    add("Westphalia.SovereignState.trains(_:persons:) SovereignState, Int?") { d in
      d.state().trains(d.state(), persons: d.int())
    }
    add("Westphalia.SovereignState.votes(_:on:explanation:) Vote.Choice, Draft, String?") { d in
      d.state().votes(d.any(), on: Draft(d.text()), explanation: d.text())
    }
    add("Westphalia.SovereignState.named(_:on:among:) String, PartialDate, [SovereignState]") {
      d in
      let (name, date) = (d.text(), d.date())
      return [
        SovereignState.named(name, on: date),
        SovereignState.named(name, on: date, among: d.list { $0.state() }),
      ]
    }
    add("Westphalia.SovereignState.with(ioc:on:) String, PartialDate") { d in
      SovereignState.with(ioc: d.text(), on: d.date())
    }
    add("Westphalia.SovereignState.with(cow:on:) Int, PartialDate") { d in
      SovereignState.with(cow: d.int(), on: d.date())
    }
    add("Westphalia.SovereignState.with(cow:nearest:) Int, PartialDate") { d in
      SovereignState.with(cow: d.int(), nearest: d.date())
    }
    add("Westphalia.SovereignState.with(gw:on:) Int, PartialDate") { d in
      SovereignState.with(gw: d.int(), on: d.date())
    }
    add("Westphalia.SovereignState.with(gw:nearest:) Int, PartialDate") { d in
      SovereignState.with(gw: d.int(), nearest: d.date())
    }
    add("Westphalia.SovereignState.withISO(alpha2:) String") { d in
      SovereignState.withISO(alpha2: d.text())
    }
    add("Westphalia.SovereignState.withISO(alpha2:on:) String, PartialDate") { d in
      SovereignState.withISO(alpha2: d.text(), on: d.date())
    }
    add("Westphalia.SovereignState.withISO(alpha3:) String") { d in
      SovereignState.withISO(alpha3: d.text())
    }
    add("Westphalia.SovereignState.withISO(alpha3:on:) String, PartialDate") { d in
      SovereignState.withISO(alpha3: d.text(), on: d.date())
    }
    add("Westphalia.SovereignState.withM49(_:on:) Int, PartialDate") { d in
      SovereignState.withM49(d.int(), on: d.date())
    }
    add("Westphalia.StateName.init(_:_:source:) String, Period, EvidenceSource?") { d in
      StateName(d.text(), d.period(), source: d.source())
    }
    add("Westphalia.SovereignState.withM49(_:) Int") { d in SovereignState.withM49(d.int()) }
    add(
      "Westphalia.StateCodes.init(iso2:iso3:formerISO:m49:cowAbbreviation:cow:gw:userAssigned:) String?, String?, String?, Int?, String?, Int?, Int?, String?"
    ) { d in
      StateCodes(
        iso2: d.text(), iso3: d.text(), formerISO: d.text(), m49: d.int(),
        cowAbbreviation: d.text(), cow: d.int(), gw: d.int(), userAssigned: d.text())
    }
    add("Westphalia.StructuralBalance.diagram(titled:) String?") { d in
      try Extremes.graph.structuralBalance(opposites: .majority).diagram(titled: d.text()).dot.text
    }
    add("Westphalia.Summit.init(city:) String?") { d in Summit(city: d.text()) }
    add("Westphalia.Supplier.givesTechnicalSupport(to:purpose:) any Recipient, String?") { d in
      d.state().givesTechnicalSupport(to: d.state(), purpose: d.text())
    }
  }

  private mutating func addWestphalia4() {
    add("Westphalia.Technology.init(_:name:) String, String") { d in
      Technology(d.text(), name: d.text())
    }
    add("Westphalia.Threat.init(_:) String?") { d in Threat(d.text()) }
    add("Westphalia.TradeDependence.init(_:) Double") { d in TradeDependence(d.double()) }
    add("Westphalia.Treaty.binds(_:) SovereignState...") { d in
      Treaty.pyongyang2024.binds(d.state(), d.state())
    }
    add("Westphalia.Treaty.binds(_:) [any Signatory]") { d in
      Treaty.pyongyang2024.binds(d.list { $0.state() })
    }
    add("Westphalia.Treaty.binds(_:) any Signatory...") { d in
      Treaty.pyongyang2024.binds(d.state(), Bloc.nato)
    }
    add(
      "Westphalia.Treaty.init(_:name:signed:inForce:promises:monthsOfNotice:) String, String, PartialDate?, Period?, [TreatyPromise], Int?"
    ) { d in
      [
        Treaty(
          d.text(), name: d.text(), signed: d.date(), inForce: d.period(),
          promises: d.list { TreatyPromise(.defense, article: $0.text()) }, monthsOfNotice: d.int())
      ].map { treaty in
        "\(treaty) \(treaty.attributes) \(Party(denounced: d.date()).stage(on: d.date(), in: treaty))"
      }
    }
    add(
      "Westphalia.Treaty.init(_:name:signed:terms:phases:monthsOfNotice:) String, String, PartialDate?, [TreatyTerm], [TreatyPhase], Int?"
    ) { d in
      Treaty(
        d.text(), name: d.text(), signed: d.date(), terms: d.list { TreatyTerm($0.period()) },
        phases: d.list { TreatyPhase($0.period(), []) }, monthsOfNotice: d.int())
    }
    add("Westphalia.TreatyPhase.init(_:_:) Period, [TreatyPromise]") { d in
      TreatyPhase(d.period(), d.list { TreatyPromise(.defense, article: $0.text()) })
    }
    add(
      "Westphalia.TreatyPromise.init(_:article:by:to:_:conditions:secret:isSecret:) Duty, String?, TreatyPromise.Parties, TreatyPromise.Parties, DutyStrength, [ObligationCondition], SecretProtocol?, Bool?"
    ) { d in
      TreatyPromise(
        d.any(), article: d.text(), by: .only(d.list { $0.state() }),
        to: .only(d.list { $0.state() }), d.any(),
        conditions: d.list { .adversaries(atLeast: $0.int(), among: [$0.state()]) },
        secret: SecretProtocol(d.source(), [.conflict(d.text())]), isSecret: d.flag())
    }
    add("Westphalia.TroopDeployment.init(persons:) Int?") { d in TroopDeployment(persons: d.int()) }
    add("Westphalia.UNBody.init(_:name:aliases:) String, String, [String]") { d in
      UNBody(d.text(), name: d.text(), aliases: d.list { $0.text() })
    }
    add("Westphalia.UnknownActor.init(_:name:) String, String") { d in
      UnknownActor(d.text(), name: d.text())
    }
    add("Westphalia.Visit.init(city:) String?") { d in Visit(city: d.text()) }
    add("Westphalia.Vote.Choice.init(rawValue:) String") { d in Vote.Choice(rawValue: d.text()) }
    add("Westphalia.Vote.init(_:explanation:) Vote.Choice, String?") { d in
      Vote(d.any(), explanation: d.text())
    }
    add("Westphalia.War.init(_:) String?") { d in War(d.text()) }
    add("Westphalia.Weapon.init(_:name:) String, String") { d in Weapon(d.text(), name: d.text()) }
    add(
      "WestphaliaGraphviz.AccessibleSVG.rewrite(_:title:sentences:idPrefix:) Data, String?, [String], String"
    ) { d in
      AccessibleSVG.rewrite(
        Data(d.bytes()), title: d.text(), sentences: d.list { $0.text() }, idPrefix: d.text())
    }
    add("WestphaliaGraphviz.Graphviz.Format.init(rawValue:) String") { d in
      Graphviz.Format(rawValue: d.text())
    }
    add("WestphaliaGraphviz.Graphviz.find(inPath:) String?") { d in
      try Graphviz.find(inPath: d.text())
    }
    add("WestphaliaGraphviz.GraphvizError.failed(status:message:) Int32, String") { d in
      GraphvizError.failed(status: Int32(truncatingIfNeeded: d.int()), message: d.text())
    }
    add("WestphaliaGraphviz.GraphvizError.killed(signal:message:) Int32, String") { d in
      GraphvizError.killed(signal: Int32(truncatingIfNeeded: d.int()), message: d.text())
    }
    add("WestphaliaGraphviz.GraphvizError.timedOut(limit:message:) Duration, String") { d in
      GraphvizError.timedOut(
        limit: Duration(secondsComponent: Int64(d.int()), attosecondsComponent: 0),
        message: d.text())
    }
    add("WestphaliaGraphviz.GraphvizError.tooMuchOutput(limit:) Int") { d in
      GraphvizError.tooMuchOutput(limit: d.int())
    }
  }

  private mutating func addProperties() {
    add("Westphalia.NodeStyle.outlines Int") { d in styled(&d) }
    add("Westphalia.RelationStyle.width Double") { d in styled(&d) }
    add("Westphalia.StateCodes.m49 Int?") { d in changed(StateCodes()) { $0.m49 = d.int() } }
    add("Westphalia.StateCodes.cow Int?") { d in changed(StateCodes()) { $0.cow = d.int() } }
    add("Westphalia.StateCodes.gw Int?") { d in changed(StateCodes()) { $0.gw = d.int() } }
    add("Westphalia.Treaty.pacts(between:_:) [SovereignState], P.Type") { d in
      // As many pacts as there are pairs: a list of 100,000 would be 5,000,000,000.
      Treaty.pyongyang2024.pacts(
        between: Array(d.list { $0.state() }.prefix(100)), DefensePact.self)
    }
  }
}

extension Extremes {
  /// Charts, and what is measured between states.
  private mutating func addCharts() {
    let graph = Extremes.graph
    add(
      "Westphalia.Chart.init(of:titled:as:source:theme:) MeasureTable, String?, Chart.Form, String, DiagramTheme"
    ) { d in
      let table = try graph.series(of: .degree, .density(), over: [d.date(), d.date(), d.date()])
      let chart = Chart(
        of: table, titled: d.text(), as: d.any(), source: d.text(), theme: d.flag() ? .dark : .print
      )
      return chart.svg + chart.text + "\(chart)"
    }
    add("Westphalia.Chart.init(of:titled:source:theme:) DyadMatrix, String?, String, DiagramTheme")
    {
      d in
      let matrix = try graph.similarity(by: .presence)
      let chart = Chart(of: matrix, titled: d.text(), source: d.text(), theme: .grayscale)
      return chart.svg + chart.text + "\(chart)"
    }
    add(
      "Westphalia.GraphQueries.tradeDependence(in:relativeTo:) Quantity.Measure, ((SovereignState) -> Double?)?"
    ) { d in
      let product = d.double()
      return try graph.tradeDependence(in: d.any()) { _ in product }
    }
    add(
      "Westphalia.GraphQueries.voteAgreement(of:absences:abstentions:) [SovereignState]?, AbsenceRule, AbstentionRule"
    ) { d in
      try graph.voteAgreement(
        of: Array(d.list { $0.state() }.prefix(50)), absences: d.any(), abstentions: d.any())
    }
  }
}
