import Westphalia

let arguments = CommandLine.arguments.dropFirst()
if arguments.contains("--dot") {
  let response = Pact.response(to: Pact.attackOnNorthKorea("2024-12-04"))
  print(response.diagram().dot.text, terminator: "")
} else {
  for date in Pact.dates { print(Pact.response(to: Pact.attackOnNorthKorea(date)), "\n") }
  print(Pact.response(to: Pact.attackByNorthKorea("2024-12-04")), "\n")
  print(Pact.response(to: Pact.incursion))
}
