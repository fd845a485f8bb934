import Westphalia

do {
  let run = try Crisis.scenario.play()
  if CommandLine.arguments.dropFirst().contains("--dot") {
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
  print("July1914: \(error)")
}
