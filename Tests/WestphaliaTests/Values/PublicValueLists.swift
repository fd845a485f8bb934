/// Public types of which there is no value that could be printed or compared, each with the reason.
let typesThatAreNoValues: [String: String] = [
  "TypedGraph.RelationIterator": "an iterator",
  "TypedGraph.LazyAnswers": "a search under way",
  "TypedGraph.Relational": "says how nodes and relations are compared; there is no value of it",
  "TypedGraph.WordNotInVocabulary": "stands in the compiler's answers; there is no value of it",
  "TypedGraph.StatementBuilder": "collects a block of code; there is no value of it",
  "DOT.DOTGraphElement": "names a place in a document; there is no value of it",
  "DOT.DOTClusterElement": "names a place in a document; there is no value of it",
  "DOT.DOTSubgraphElement": "names a place in a document; there is no value of it",
  "DOT.DOTNodeElement": "names a place in a document; there is no value of it",
  "DOT.DOTEdgeElement": "names a place in a document; there is no value of it",
  "DOT.DOTStatements.Iterator": "an iterator",
  "DOT.DOTEscapes.StringInterpolation": "collects the parts of a literal",
  "DOT.DOTStream": "writes to a sink and cannot be copied",
  "Westphalia.ScenarioBuilder": "collects a block of code; there is no value of it",
  "WestphaliaGraphviz.AccessibleSVG": "holds functions; there is no value of it",
]

/// Public types that print, but hold functions, which cannot be compared; each with the function.
let typesThatCannotCompare: [String: String] = [
  "TypedGraph.EvidencePolicy": "the rule of what to believe",
  "TypedGraph.RelationWeight": "the weight of a relation",
  "TypedGraph.GraphMeasure": "what is measured",
  "TypedGraph.PortfolioScale": "the value of a relation",
  "TypedGraph.PathPattern": "the tests of its steps",
  "TypedGraph.PatternStep": "the tests of its steps",
  "TypedGraph.PatternGroup": "the tests of its steps",
  "Westphalia.Diagram": "what a node is called",
  "Westphalia.DiagramCluster": "which nodes belong to it",
  "Westphalia.SmallMultiples": "what a node is called",
]
