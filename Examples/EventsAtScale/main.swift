#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Foundation
import Westphalia
import WestphaliaData
import WestphaliaGraphviz

/// Exit statuses, as in `sysexits.h`.
enum Status {
  static let usage: Int32 = 64
  static let data: Int32 = 65
  static let noInput: Int32 = 66
  static let unavailable: Int32 = 69
  static let software: Int32 = 70
  static let cannotCreate: Int32 = 73
}

func fail(_ message: String, _ status: Int32) -> Never {
  FileHandle.standardError.write(Data("EventsAtScale: \(message)\n".utf8))
  exit(status)
}

func save(_ bytes: Data, to file: String) {
  do {
    try bytes.write(to: URL(fileURLWithPath: file))
  } catch {
    fail("\(file) cannot be written: \(error.localizedDescription)", Status.cannotCreate)
  }
}

func ask(_ file: String, on date: PartialDate) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  let world = try RelationGraph(contentsOf: URL(fileURLWithPath: file))
  print(String(decoding: try encoder.encode(DatabaseQuestions(world, on: date)), as: UTF8.self))
}

func tell(_ options: Options) async throws {
  let folder = try EventFolder(URL(fileURLWithPath: options.folder))
  if let account = folder.account { print("files of events: \(account)") }
  let (events, report) = try folder.read()
  print("\(report)\nthe world: \(events.nodeCount) states, \(events.relationCount) relations")

  let network = try NetReports.network(of: events)
  guard let table = try BalanceSeries.table(of: network), let last = table.dates.last else {
    print("there is no event with a score")
    return
  }
  let year = options.year ?? last.first.components.year
  print("\nthe share of balanced triads of the whole system")
  print("date\tdyads\tbalanced")
  for (date, values) in zip(table.dates, table.values).suffix(12) {
    let cells = values.map { value in value.map { "\(($0 * 1000).rounded() / 1000)" } ?? "" }
    print("\(date)\t\(cells.joined(separator: "\t"))")
  }
  if let file = options.svg {
    // Single events of long ago make no triad, and would stretch the picture.
    let dates = zip(table.dates, table.values).drop { $0.1[1] == nil }.map(\.0)
    let share = try network.series(of: .balancedShare(), over: dates)
    save(Data(Chart(of: share, source: report.file).svg.utf8), to: file)
  }

  print("\nmost reported in \(year), by PageRank of the number of events")
  let ranking = try events.on(PartialDate(year: year)).ranking(
    by: .pageRank(), weight: .of(EventReport.self, by: \.count))
  for entry in ranking.prefix(5) {
    print("\((entry.score * 1000).rounded() / 1000)\t\(entry.node.name)")
  }
  if let file = options.html {
    let title = options.title ?? "Events of \(year)"
    let diagram = try EventYear.diagram(of: events, in: year, titled: title)
    save(try await Graphviz.find().page(of: diagram), to: file)
    print("\n\(diagram.view.relationCount) ties of \(year) are in \(file)")
  }
}

let options: Options
do throws(Options.Misuse) {
  options = try Options(CommandLine.arguments.dropFirst())
} catch {
  fail("\(error)\n\n\(Options.usage)", Status.usage)
}
do {
  if options.wantsHelp {
    print(Options.usage)
  } else if let file = options.world {
    save(Data(try QuestionWorld.graph.json().utf8), to: file)
  } else if let file = options.asked {
    try ask(file, on: options.date)
  } else {
    try await tell(options)
  }
} catch let error as DataError {
  if case .cannotRead = error { fail("\(error)", Status.noInput) }
  fail("\(error)", Status.data)
} catch let error as GraphvizError {
  if case .notInstalled = error { fail("\(error)", Status.unavailable) }
  fail("\(error)", Status.software)
} catch {
  fail("\(error)", Status.data)
}
