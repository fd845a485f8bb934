import Foundation
import Westphalia
import WestphaliaGraphviz

// Without an option the crisis is told; --dot prints its picture, --html FILE writes a page of the alliances
// that led to it, over time, which needs Graphviz.

do {
  let run = try Crisis.scenario.play()
  let arguments = Array(CommandLine.arguments.dropFirst())
  if arguments.first == "--html", arguments.count == 2 {
    let page = try await Graphviz.find().page(of: Crisis.alliances)
    try page.write(to: URL(fileURLWithPath: arguments[1]))
    exit(0)
  }
  if arguments.contains("--dot") {
    print(Crisis.diagram(of: run).dot.text, terminator: "")
  } else {
    print(run)
    print("\nWhy Italy and Romania were not bound on 28 July 1914:")
    if let first = run.responses.first {
      for state in [SovereignState.italy, .romania] {
        for reason in first.reasons(for: state) { print("- \(reason)") }
      }
    }
  }
} catch {
  FileHandle.standardError.write(Data("July1914: \(error)\n".utf8))
  exit(70)
}
