import Foundation
import Westphalia
import WestphaliaGraphviz
import WestphaliaTesting

extension Extremes {
  /// The entry points of `TypedGraph` and `GraphKernel`.
  static var typedGraph: Extremes {
    var table = Extremes()
    table.addTypedGraph1()
    table.addTypedGraph2()
    table.addTypedGraph3()
    table.addGraphProperties()
    return table
  }

  private mutating func addTypedGraph1() {
    add("GraphKernel.CommunityMethod.labelPropagation(seed:) UInt64") { d in
      try Extremes.graph.communities(
        by: .labelPropagation(seed: UInt64(truncatingIfNeeded: d.int())))
    }
    add("GraphKernel.CommunityMethod.leiden(resolution:seed:) Double, UInt64") { d in
      try Extremes.graph.communities(
        by: .leiden(resolution: d.double(), seed: UInt64(truncatingIfNeeded: d.int())))
    }
    add("GraphKernel.RankingMeasure.katz(alpha:beta:) Double, Double") { d in
      try Extremes.graph.ranking(by: .katz(alpha: d.double(), beta: d.double()), .both)
    }
    add("GraphKernel.RankingMeasure.pageRank(damping:) Double") { d in
      try Extremes.graph.ranking(by: .pageRank(damping: d.double()), .both)
    }
    add("TypedGraph.Attribute.Value.integer(_:) Int") { d in Attribute.Value.integer(d.int()) }
    add("TypedGraph.Attribute.Value.list(_:) [Attribute.Value]") { d in
      try Attribute.Value.list(d.list { .number($0.double(), unit: $0.text()) })
    }
    add("TypedGraph.Attribute.Value.number(_:unit:) Double, String") { d in
      Attribute.Value.number(d.double(), unit: d.text())
    }
    add("TypedGraph.Attribute.init(_:_:) String, Attribute.Value") { d in
      Attribute(d.text(), .number(d.double(), unit: d.text()))
    }
    add("TypedGraph.AttributeList.init(_:) [Attribute.Value]") { d in
      try AttributeList(d.list { .number($0.double(), unit: $0.text()) })
    }
    add("TypedGraph.AttributeList.init(texts:) [String]") { d in
      AttributeList(texts: d.list { $0.text() })
    }
    add("TypedGraph.CalendarDate.adding(days:) Int") { d in d.date().first.adding(days: d.int()) }
    add("TypedGraph.CalendarDate.init(_:) some StringProtocol") { d in try CalendarDate(d.text()) }
    add("TypedGraph.CalendarDate.init(dayNumber:) Int") { d in CalendarDate(dayNumber: d.int()) }
    add("TypedGraph.CalendarDate.init(year:month:day:) Int, Int, Int") { d in
      try CalendarDate(year: d.int(), month: d.int(), day: d.int())
    }
    add("TypedGraph.Certainty.init(rawValue:) Int") { d in Certainty(rawValue: d.int()) }
    add("TypedGraph.ClaimStatus.init(of:) [Evidence]") { d in
      ClaimStatus(of: d.list { Evidence($0.source(), at: $0.text()) })
    }
    add("TypedGraph.ClaimStatus.init(rawValue:) String") { d in ClaimStatus(rawValue: d.text()) }
    add("TypedGraph.Confidence.init(_:) Double") { d in Confidence(d.double()) }
    add("TypedGraph.Coverage.init(of:over:_:) EvidenceSource, Period, any Relation.Type...") { d in
      Coverage(of: d.source(), over: d.period(), War.self, Threat.self)
    }
    add("TypedGraph.DateError.dayOutOfRange(_:month:year:) Int, Int, Int") { d in
      DateError.dayOutOfRange(d.int(), month: d.int(), year: d.int())
    }
    add("TypedGraph.DateError.monthOutOfRange(_:) Int") { d in DateError.monthOutOfRange(d.int()) }
    add("TypedGraph.DateError.yearOutOfRange(_:) Int") { d in DateError.yearOutOfRange(d.int()) }
    add("TypedGraph.Evidence.Modality.init(rawValue:) String") { d in
      Evidence.Modality(rawValue: d.text())
    }
    add(
      "TypedGraph.Evidence.init(_:at:polarity:modality:quotation:speakers:confidence:note:) EvidenceSource, String?, Evidence.Polarity, Evidence.Modality, String?, [String], Confidence?, String?"
    ) { d in
      Evidence(
        d.source(), at: d.text(), polarity: d.any(), modality: d.any(), quotation: d.text(),
        speakers: d.list { $0.text() }, confidence: Confidence(d.double()), note: d.text())
    }
    add("TypedGraph.Evidence.noting(_:) String") { d in Evidence(d.source()).noting(d.text()) }
    add("TypedGraph.Evidence.quoting(_:) String") { d in Evidence(d.source()).quoting(d.text()) }
    add("TypedGraph.Evidence.said(by:) String") { d in Evidence(d.source()).said(by: d.text()) }
    add("TypedGraph.EvidencePolicy.believes(_:) [Evidence]") { d in
      EvidencePolicy.facts.believes(d.list { Evidence($0.source(), at: $0.text()) })
    }
    add("TypedGraph.EvidencePolicy.init(_:believes:) String, @Sendable ([Evidence]) -> Bool") { d in
      Extremes.graph.believing(EvidencePolicy(d.text()) { _ in true })
    }
    add("TypedGraph.EvidencePolicy.modality(_:) Evidence.Modality...") { d in
      EvidencePolicy.modality(d.any(), d.any())
    }
    add(
      "TypedGraph.EvidenceSource.init(_:title:url:published:) String, String?, String?, PartialDate?"
    ) { d in EvidenceSource(d.text(), title: d.text(), url: d.text(), published: d.date()) }
    add("TypedGraph.GraphError.columnLength(column:expected:found:) String, Int, Int") { d in
      GraphError.columnLength(column: d.text(), expected: d.int(), found: d.int())
    }
    add("TypedGraph.GraphError.handleOutOfDate(position:) Int") { d in
      GraphError.handleOutOfDate(position: d.int())
    }
    add("TypedGraph.GraphError.positionOutOfRange(relation:position:count:) Int, Int, Int") { d in
      GraphError.positionOutOfRange(relation: d.int(), position: d.int(), count: d.int())
    }
    add("TypedGraph.GraphQueries.around(_:within:) [any Node], Int") { d in
      try Extremes.graph.around(d.list { $0.state() }, within: d.int())
    }
    add("TypedGraph.GraphQueries.around(_:within:) some Node, Int") { d in
      try Extremes.graph.around(d.state(), within: d.int())
    }
    add(
      "TypedGraph.GraphQueries.breadthFirst(from:_:maximumLength:) some Node, RelationDirection, Int?"
    ) { d in Extremes.graph.breadthFirst(from: d.state(), d.any(), maximumLength: d.int()) }
    add("TypedGraph.GraphQueries.clusterability(limit:opposites:) Int?, OppositeSigns") { d in
      try Extremes.graph.clusterability(limit: d.int(), opposites: .majority)
    }
    add("TypedGraph.GraphQueries.core(_:) Int") { d in try Extremes.graph.core(d.int()) }
    add("TypedGraph.GraphQueries.cycles(_:maximumLength:) RelationDirection, Int?") { d in
      Extremes.graph.cycles(d.any(), maximumLength: d.int())
    }
    add(
      "TypedGraph.GraphQueries.depthFirst(from:_:maximumLength:) some Node, RelationDirection, Int?"
    ) { d in Extremes.graph.depthFirst(from: d.state(), d.any(), maximumLength: d.int()) }
    add("TypedGraph.GraphQueries.excluding(_:) any Relation.Type...") { d in
      Extremes.graph.excluding(War.self, Threat.self)
    }
    add("TypedGraph.GraphQueries.excluding(_:) [any Relation.Type]") { d in
      Extremes.graph.excluding(d.list { _ in War.self })
    }
    add(
      "TypedGraph.GraphQueries.ranking(near:damping:_:weight:) [any Node], Double, RelationDirection, RelationWeight"
    ) { d in
      try Extremes.graph.ranking(near: d.list { $0.state() }, damping: d.double(), d.any())
    }
    add("TypedGraph.GraphQueries.filter(_:_:) String, (AnyRelationEntry) -> Bool") { d in
      Extremes.graph.filter(d.text(), { _ in true })
    }
    add("TypedGraph.GraphQueries.filter(_:_:_:) R.Type, String?, (RelationEntry<R>) -> Bool") { d in
      Extremes.graph.filter(War.self, d.text(), { $0.evidence.isEmpty })
    }
    add("TypedGraph.GraphQueries.filter(_:_:_:) R.Type, String?, (R) -> Bool") { d in
      Extremes.graph.filter(War.self, d.text(), { (_: War) in true })
    }
    add("TypedGraph.GraphQueries.frustration(opposites:limit:seed:) OppositeSigns, Int, UInt64") {
      d in
      try Extremes.graph.frustration(
        opposites: .majority, limit: d.int(), seed: UInt64(truncatingIfNeeded: d.int()))
    }
    add(
      "TypedGraph.GraphQueries.campPartition(into:alpha:opposites:limit:seed:) Int, Double, OppositeSigns, Int, UInt64"
    ) { d in
      let (camps, alpha, limit) = (d.int(), d.double(), d.int())
      _ = try Extremes.graph.campPartition(into: camps, opposites: .majority, limit: limit)
      return try Extremes.graph.campPartition(
        into: camps, alpha: alpha, opposites: .majority, limit: limit,
        seed: UInt64(truncatingIfNeeded: d.int()))
    }
    add("TypedGraph.GraphQueries.hops(from:_:maximumLength:) some Node, RelationDirection, Int?") {
      d in try Extremes.graph.hops(from: d.state(), d.any(), maximumLength: d.int())
    }
    add(
      "TypedGraph.GraphQueries.dyads(of:by:summing:) R.Type, PartialDate.Precision?, (R) -> Double"
    ) { d in
      let value = d.double()
      return Extremes.graph.dyads(of: War.self, by: .month, summing: { _ in value })
    }
    add("TypedGraph.DyadTie.init(count:weight:sign:) Int, Double, Tie.Sign") { d in
      let tie = DyadTie(count: d.int(), weight: d.double(), sign: d.any())
      return "\(tie) \(tie.predicate) \(tie.label)"
    }
    add("TypedGraph.DirectedDyadTie.init(count:weight:sign:) Int, Double, Tie.Sign") { d in
      let tie = DirectedDyadTie(count: d.int(), weight: d.double(), sign: d.any())
      return "\(tie) \(tie.predicate) \(tie.label)"
    }
    addMeasures()
    add("TypedGraph.GraphQueries.grouped(_:by:summing:) R.Type, GroupingKey..., (R) -> Double") {
      d in
      let value = d.double()
      return Extremes.graph.grouped(War.self, by: d.any(), d.any(), summing: { _ in value })
    }
    add("TypedGraph.GraphQueries.grouped(by:) GroupingKey...") { d in
      Extremes.graph.grouped(by: d.any(), d.any(), d.any())
    }
    add(
      "TypedGraph.GraphQueries.matchCount(_:from:to:_:inTimeOrder:maximumLength:) Pattern, Pattern.Start?, Pattern.End?, PathRepetition, Bool, Int?"
    ) { d in
      try Extremes.graph.matchCount(
        step.repeated(0...), from: d.state(), to: .northKorea, d.any(), inTimeOrder: d.flag(),
        maximumLength: d.int())
    }
    add(
      "TypedGraph.GraphQueries.matches(_:_:inTimeOrder:maximumLength:) Pattern, PathRepetition, Bool, Int?"
    ) { d in
      try Extremes.graph.matches(
        step.repeated(0...), d.any(), inTimeOrder: d.flag(), maximumLength: d.int()
      ).all()
    }
    add(
      "TypedGraph.GraphQueries.matches(_:from:_:inTimeOrder:maximumLength:) Pattern, Pattern.Start, PathRepetition, Bool, Int?"
    ) { d in
      try Extremes.graph.matches(
        step.repeated(0...), from: d.state(), d.any(), inTimeOrder: d.flag(), maximumLength: d.int()
      ).all()
    }
    add(
      "TypedGraph.GraphQueries.matches(_:from:to:_:inTimeOrder:maximumLength:) Pattern, Pattern.Start, Pattern.End, PathRepetition, Bool, Int?"
    ) { d in
      try Extremes.graph.matches(
        step.repeated(0...), from: .northKorea, to: d.state(), d.any(), inTimeOrder: d.flag(),
        maximumLength: d.int()
      ).all()
    }
    add(
      "TypedGraph.GraphQueries.matches(_:to:_:inTimeOrder:maximumLength:) Pattern, Pattern.End, PathRepetition, Bool, Int?"
    ) { d in
      try Extremes.graph.matches(
        step.repeated(0...), to: d.state(), d.any(), inTimeOrder: d.flag(), maximumLength: d.int()
      ).all()
    }
    add("TypedGraph.GraphQueries.nodes(_:where:) String, (any Node) -> Bool") { d in
      Extremes.graph.nodes(d.text(), where: { _ in true })
    }
    add("TypedGraph.GraphQueries.only(_:) [any Relation.Type]") { d in
      Extremes.graph.only(d.list { _ in War.self })
    }
    add("TypedGraph.GraphQueries.only(_:) any Relation.Type...") { d in
      Extremes.graph.only(War.self, Threat.self)
    }
    add(
      "TypedGraph.GraphQueries.shortestPath(from:to:_:weight:estimating:) some Node, some Node, RelationDirection, RelationWeight, (any Node) -> Double"
    ) { d in try estimated(d.double()) }
    add(
      "TypedGraph.GraphQueries.shortestPaths(from:to:_:weight:limit:) some Node, some Node, RelationDirection, RelationWeight, Int"
    ) { d in
      try Extremes.graph.shortestPaths(
        from: d.state(), to: d.state(), d.any(), weight: .each, limit: d.int())
    }
    add(
      "TypedGraph.GraphQueries.simplePathCount(from:to:_:maximumLength:) some Node, some Node, RelationDirection, Int?"
    ) { d in
      try Extremes.graph.simplePathCount(
        from: d.state(), to: d.state(), d.any(), maximumLength: d.int())
    }
    add(
      "TypedGraph.GraphQueries.simplePaths(from:to:_:maximumLength:) some Node, some Node, RelationDirection, Int?"
    ) { d in
      Extremes.graph.simplePaths(from: d.state(), to: d.state(), d.any(), maximumLength: d.int())
    }
    add(
      "TypedGraph.GraphQueries.structuralBalance(on:opposites:limit:) PartialDate?, OppositeSigns, Int"
    ) { d in
      try Extremes.graph.structuralBalance(on: d.date(), opposites: .majority, limit: d.int())
    }
    add(
      "TypedGraph.GraphQueries.tiedShortestPaths(from:to:_:weight:limit:) some Node, some Node, RelationDirection, RelationWeight, Int?"
    ) { d in
      try Extremes.graph.tiedShortestPaths(
        from: d.state(), to: d.state(), d.any(), weight: .each, limit: d.int())
    }
  }

  private mutating func addTypedGraph2() {
    add("TypedGraph.HopCounts.nodes(at:) Int where Identity == Relational") { d in
      try Extremes.graph.hops(from: SovereignState.russia).nodes(at: d.int())
    }
    add("TypedGraph.LazyAnswers.prefix(_:) Int") { d in
      try Extremes.graph.breadthFirst(from: SovereignState.russia).prefix(d.int())
    }
    add("TypedGraph.NodeKind.init(_:) String") { d in NodeKind(d.text()) }
    add("TypedGraph.NodeKind.init(stringLiteral:) String") { d in NodeKind(stringLiteral: d.text())
    }
    add("TypedGraph.Period.init(edtf:) some StringProtocol") { d in try Period(edtf: d.text()) }
    add("TypedGraph.PartialDate.init(_:) some StringProtocol") { d in try PartialDate(d.text()) }
    add("TypedGraph.PartialDate.init(year:month:day:) Int, Int?, Int?") { d in
      try PartialDate(year: d.int(), month: d.int(), day: d.int())
    }
    add("TypedGraph.PatternGroup.repeated(_:) ClosedRange<Int>") { d in
      try matched(group.repeated(d.range()))
    }
    add("TypedGraph.PatternGroup.repeated(_:) PartialRangeFrom<Int>") { d in
      try matched(group.repeated(d.int()...))
    }
    add("TypedGraph.PatternStep.repeated(_:) ClosedRange<Int>") { d in
      try matched(step.repeated(d.range()))
    }
    add("TypedGraph.PatternStep.repeated(_:) PartialRangeFrom<Int>") { d in
      try matched(step.repeated(d.int()...))
    }
    add("TypedGraph.QueryError.invalidWeight(_:_:) AnyRelationEntry, Double") { d in
      QueryError.invalidWeight(Extremes.graph.relations[0], d.double())
    }
    add("TypedGraph.QueryError.negativeWeight(_:_:) AnyRelationEntry, Double") { d in
      QueryError.negativeWeight(Extremes.graph.relations[0], d.double())
    }
    add("TypedGraph.QueryError.notConverged(rounds:change:) Int, Double") { d in
      QueryError.notConverged(rounds: d.int(), change: d.double())
    }
    add("TypedGraph.Refinable.according(to:at:) EvidenceSource, String?") { d in
      d.threat().according(to: d.source(), at: d.text())
    }
    add("TypedGraph.Refinable.contradicted(by:at:_:) EvidenceSource, String?, Evidence.Modality") {
      d in d.threat().contradicted(by: d.source(), at: d.text(), d.any())
    }
    add("TypedGraph.Refinable.noting(_:) String") { d in d.threat().noting(d.text()) }
    add("TypedGraph.Refinable.quoting(_:) String") { d in d.threat().quoting(d.text()) }
    add("TypedGraph.Refinable.said(by:) String") { d in d.threat().said(by: d.text()) }
    add("TypedGraph.Refinable.supported(by:at:_:) EvidenceSource, String?, Evidence.Modality") {
      d in d.threat().supported(by: d.source(), at: d.text(), d.any())
    }
    add("TypedGraph.RelationBatch.append(_:from:to:during:) R, Int, Int, Period") { d in
      try appended(&d)
    }
    add("TypedGraph.RelationBatch.removeLast(_:) Int") { d in
      try batched(
        changed(RelationBatch([Threat(nil)], from: [0], to: [1])) { $0.removeLast(d.int()) }, &d)
    }
    add("TypedGraph.RelationBatch.reserveCapacity(_:) Int") { d in
      try batched(changed(RelationBatch([Threat(nil)])) { $0.reserveCapacity(d.int()) }, &d)
    }
    add("TypedGraph.RelationBatch.init(_:from:to:during:) [R], [UInt32], [UInt32], [Period]") { d in
      try batched(
        RelationBatch(
          d.list { Threat($0.text()) }, from: d.list { UInt32(truncatingIfNeeded: $0.int()) },
          to: d.list { UInt32(truncatingIfNeeded: $0.int()) }, during: d.list { $0.period() }), &d)
    }
    add("TypedGraph.RelationGraph.add(_:) () throws -> [any GraphStatement]") { d in
      [d.statements()].map { statements in
        var graph = Extremes.graph; return graph.add { statements }
      }
    }
    add("TypedGraph.RelationGraph.init(_:) () throws -> [any GraphStatement]") { d in
      [d.statements()].map { statements in RelationGraph { statements } }
    }
    add("TypedGraph.RelationGraph.insert(contentsOf:) [End]") { d in
      [d.list { $0.state() }].map { states in
        var graph = Extremes.graph; let handles = graph.insert(contentsOf: states);
        return "\(handles) \(graph)"
      }
    }
    add(
      "TypedGraph.RelationGraph.relate(_:from:to:during:evidence:) R, R.Source, R.Target, Period, [Evidence]"
    ) { d in related(&d) }
    add(
      "TypedGraph.RelationGraph.relate(_:from:to:evidence:) RelationBatch<R>, NodeHandles<R.Source>, NodeHandles<R.Target>, [Evidence]"
    ) { d in try appended(&d) }
    add(
      "TypedGraph.RelationGraph.relate(_:from:to:evidence:) RelationBatch<R>, [R.Source], [R.Target], [Evidence]"
    ) { d in try batched(RelationBatch([Threat(d.text())], from: [0], to: [1]), &d) }
    add("TypedGraph.RelationID.init(number:) Int") { d in RelationID(number: d.int()) }
    add("TypedGraph.RelationKind.init(_:) String") { d in RelationKind(d.text()) }
    add("TypedGraph.RelationKind.init(stringLiteral:) String") { d in
      RelationKind(stringLiteral: d.text())
    }
    add("TypedGraph.RelationWeight.by(_:) @Sendable (AnyRelationEntry) -> Double?") { d in
      try weighted { weight in .by { _ in weight } }(&d)
    }
    add("TypedGraph.RelationWeight.of(_:by:) R.Type, @Sendable (RelationEntry<R>) -> Double?") {
      d in try weighted { weight in .of(ArmsSupply.self) { _ in weight } }(&d)
    }
    add("TypedGraph.StatementBuilder.buildArray(_:) [[any GraphStatement]]") { d in
      StatementBuilder.buildArray([d.statements(), d.statements()])
    }
    add("TypedGraph.StatementBuilder.buildBlock(_:) [any GraphStatement]...") { d in
      StatementBuilder.buildBlock(d.statements(), d.statements())
    }
    add("TypedGraph.StatementBuilder.buildEither(first:) [any GraphStatement]") { d in
      StatementBuilder.buildEither(first: d.statements())
    }
    add("TypedGraph.StatementBuilder.buildEither(second:) [any GraphStatement]") { d in
      StatementBuilder.buildEither(second: d.statements())
    }
    add("TypedGraph.StatementBuilder.buildExpression(_:) [any GraphStatement]") { d in
      StatementBuilder.buildExpression(d.statements())
    }
    add("TypedGraph.StatementBuilder.buildLimitedAvailability(_:) [any GraphStatement]") { d in
      StatementBuilder.buildLimitedAvailability(d.statements())
    }
    add("TypedGraph.StatementBuilder.buildOptional(_:) [any GraphStatement]?") { d in
      StatementBuilder.buildOptional(d.statements())
    }
    add("TypedGraph.StatementGroup.init(_:) [any GraphStatement & Refinable]") { d in
      StatementGroup(d.list { $0.threat() })
    }
  }

  private mutating func addTypedGraph3() {
    add("TypedGraph.Tie.Sign.init(rawValue:) Int") { d in Tie.Sign(rawValue: d.int()) }
    add(
      "TypedGraph.TypedPathPattern.repeated(_:_:) ClosedRange<Int>, (PathPattern<Self.End, Self.End>) -> Part"
    ) { d in
      try matched(start.repeated(d.range()) { $0.along(ArmsSupply.self).against(ArmsSupply.self) })
    }
    add(
      "TypedGraph.TypedPathPattern.repeated(_:_:) PartialRangeFrom<Int>, (PathPattern<Self.End, Self.End>) -> Part"
    ) { d in
      try matched(start.repeated(d.int()...) { $0.along(ArmsSupply.self).against(ArmsSupply.self) })
    }
  }

  private mutating func addGraphProperties() {
    add("TypedGraph.PartialDate.Precision.init(rawValue:) Int32") { d in
      PartialDate.Precision(rawValue: Int32(truncatingIfNeeded: d.int()))
    }
    add("TypedGraph.RelationBatch.sources [UInt32]") { d in
      let sources = d.list { UInt32(truncatingIfNeeded: $0.int()) }
      return try batched(changed(RelationBatch([Threat(nil)])) { $0.sources = sources }, &d)
    }
    add("TypedGraph.RelationBatch.targets [UInt32]") { d in
      let targets = d.list { UInt32(truncatingIfNeeded: $0.int()) }
      return try batched(changed(RelationBatch([Threat(nil)])) { $0.targets = targets }, &d)
    }
  }
}

extension Extremes {
  /// Measures over dates and between nodes.
  private mutating func addMeasures() {
    let graph = Extremes.graph
    add("TypedGraph.GraphMeasure.frustration(opposites:limit:) OppositeSigns, Int") { d in
      try graph.series(of: .frustration(opposites: .majority, limit: d.int()), over: [d.date()])
    }
    add("TypedGraph.GraphMeasure.init(named:) String") { d in GraphMeasure(named: d.text()) }
    add(
      "TypedGraph.GraphMeasure.of(_:_:) String, @Sendable (GraphView) throws(QueryError) -> Double?"
    ) { d in
      let value = d.double()
      let table = try graph.series(of: .of(d.text()) { _ in value }, over: [d.date(), d.date()])
      return "\(table)" + Chart(of: table, as: d.any()).svg
    }
    add(
      "TypedGraph.GraphMeasure.ofNodes(_:_:) String, @Sendable (GraphView) throws(QueryError) -> [(node: any Node, value: Double)]"
    ) { d in
      let (value, other) = (d.double(), d.double())
      let measure = GraphMeasure.ofNodes(d.text()) { view in
        view.nodes.enumerated().map { ($1, $0 % 2 == 0 ? value : other) }
      }
      let table = try graph.series(of: measure, over: [d.date(), d.date()])
      return "\(table)" + Chart(of: table, as: d.any()).svg
    }
    add(
      "TypedGraph.GraphQueries.dependence(weight:relativeTo:) RelationWeight, ((any Node) -> Double?)?"
    ) { d in
      let (weight, total) = (d.double(), d.double())
      let matrix = try graph.dependence(weight: .by { _ in weight }) { _ in total }
      return "\(matrix)" + Chart(of: matrix).svg
    }
    add(
      "TypedGraph.GraphQueries.series(of:over:_:at:) GraphMeasure..., [PartialDate], RequiredCertainty, [any Node]?"
    ) { d in
      try graph.series(
        of: .degree, over: Array(d.list { $0.date() }.prefix(100)), at: [d.state(), d.state()])
    }
    add(
      "TypedGraph.GraphQueries.series(of:over:_:at:) [GraphMeasure], [PartialDate], RequiredCertainty, [any Node]?"
    ) { d in
      try graph.series(
        of: d.list { _ in GraphMeasure.relationCount }.prefix(100) + [.degree],
        over: [d.date(), d.date()])
    }
    add(
      "TypedGraph.GraphQueries.similarity(_:by:_:among:weight:) SimilarityMeasure, PortfolioScale, RelationDirection, [any Node]?, (@Sendable (any Node) -> Double?)?"
    ) { d in
      let (weight, measure) = (d.double(), d.any(SimilarityMeasure.self))
      return try graph.similarity(
        measure, by: .presence, among: Array(d.list { $0.state() as any Node }.prefix(50))
      ) { _ in weight }
    }
    add("TypedGraph.MeasureTable.highest(_:) Int") { d in
      try graph.series(of: .degree, over: ["2023", "2024"]).highest(d.int())
    }
    add(
      "TypedGraph.PortfolioScale.init(_:by:absent:own:several:) ClosedRange<Double>, RelationWeight, Double, Double?, PortfolioScale.Several"
    ) { d in
      let ends = [d.double(), d.double()].map { $0.isNaN ? 0 : $0 }.sorted()
      let value = d.double()
      let scale = PortfolioScale(
        ends[0]...ends[1], by: .by { _ in value }, absent: d.double(), own: d.double(),
        several: d.any())
      return "\(scale)" + "\(try graph.similarity(.pi, by: scale, .both))"
    }
  }
}
