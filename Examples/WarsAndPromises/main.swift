#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Foundation
import Westphalia
import WestphaliaGraphviz

/// Exit statuses, as in `sysexits.h`.
enum Status {
  /// A command line that cannot be followed.
  static let usage: Int32 = 64
  /// A file that cannot be read.
  static let data: Int32 = 65
  /// A file is missing.
  static let noInput: Int32 = 66
  /// Graphviz is not installed.
  static let unavailable: Int32 = 69
  /// Graphviz failed.
  static let software: Int32 = 70
  /// A file cannot be written.
  static let cannotCreate: Int32 = 73
}

func fail(_ message: String, _ status: Int32) -> Never {
  let bytes = Array("WarsAndPromises: \(message)\n".utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
  exit(status)
}

func save(_ bytes: Data, to file: String) {
  // The system says in a few words why a file cannot be opened, Foundation in other sentences.
  let opened = unsafe open(file, O_WRONLY | O_CREAT, 0o666)
  guard opened >= 0 else {
    fail(
      "\(file) cannot be written: \(unsafe String(cString: strerror(errno)))", Status.cannotCreate)
  }
  close(opened)
  do {
    try bytes.write(to: URL(fileURLWithPath: file))
  } catch {
    fail("\(file) cannot be written: \(error.localizedDescription)", Status.cannotCreate)
  }
}

/// Writes a diagram to a file as text, or draws it.
func draw(_ diagram: Diagram, to picture: Options.Picture) async {
  switch picture {
  case .dot(let file):
    save(Data(diagram.dot.text.utf8), to: file)
  case .svg(let file):
    do throws(GraphvizError) {
      save(try await Graphviz.find().render(diagram, as: .svg), to: file)
    } catch {
      if case .notInstalled = error { fail("\(error)", Status.unavailable) }
      fail("\(error)", Status.software)
    }
  }
}

let options: Options
do throws(Options.Misuse) {
  options = try Options(CommandLine.arguments.dropFirst())
} catch {
  fail("\(error)\n\n\(Options.usage)", Status.usage)
}
if options.wantsHelp {
  print(Options.usage)
  exit(0)
}
do throws(DataFolder.Problem) {
  let (treaties, table, reports) = try DataFolder(options.folder).read()
  if let number = options.war {
    guard let war = table.wars.first(where: { $0.number == number }) else {
      fail("no war has the number \(number)", Status.usage)
    }
    let cases = VictimCase.all(of: war, in: treaties)
    for line in WarText.lines(of: war, cases) { print(line) }
    if let picture = options.picture {
      await draw(WarPicture.diagram(of: war, cases), to: picture)
    }
  } else {
    for report in reports { print(report) }
    let survey = Survey(of: table.wars, in: treaties)
    for (war, cases) in survey.wars {
      print()
      for line in WarText.lines(of: war, cases) { print(line) }
    }
    print()
    for line in TotalsText.lines(of: survey) { print(line) }
    print()
    for line in Literature.lines(beside: survey) { print(line) }
  }
} catch {
  if case .noFile = error { fail("\(error)", Status.noInput) }
  fail("\(error)", Status.data)
}
