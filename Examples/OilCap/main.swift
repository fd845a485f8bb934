import Westphalia

if CommandLine.arguments.dropFirst().contains("--dot") {
  print(Diagram(of: Supplies.graph, titled: "Oil and its cap").dot.text, terminator: "")
} else {
  for finding in Supplies.graph.findings() { print(finding) }
}
