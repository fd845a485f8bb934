import Westphalia

/// What the command line asks for.
struct Options: Equatable {
  /// Why a command line cannot be followed.
  struct Misuse: Error, Equatable, CustomStringConvertible {
    let description: String
  }

  var folder = "Examples/EventsAtScale/Sample"
  var year: Int?
  var title: String?
  /// The file of the page.
  var html: String?
  /// The file of the picture of the series.
  var svg: String?
  /// The file to write the world of questions to.
  var world: String?
  /// The file of a world to ask.
  var asked: String?
  var date: PartialDate = "2024-01-15"
  var wantsHelp = false

  static let usage = """
    usage: EventsAtScale [FOLDER] [--year YEAR] [--html FILE] [--svg FILE] [--title TEXT]
           EventsAtScale --questions WORLD [--on DATE]
           EventsAtScale --write-world WORLD

      FOLDER             what spark/count_events.py made: relations.csv and report.json; the sample where left out
      --year YEAR        the year of the page and of the ranking; the last one where left out
      --html FILE        write a page of the year's events between the founding article's states; needs Graphviz
      --svg FILE         draw how balanced the whole system was, period by period
      --title TEXT       the title of the page
      --questions WORLD  ask a world (a JSON document) who belongs to which bloc, which arms went on in two steps,
                         and which drafts were vetoed; the answers are JSON
      --on DATE          the day of these questions; 2024-01-15 where left out
      --write-world WORLD  write a small world for these questions
      --help             print this

    exit status: 0; 64 for arguments that cannot be followed; 65 for data that cannot be read; 66 where there is none; 69
    where Graphviz is not installed; 70 where it fails; 73 where a file cannot be written
    """

  /// Reads the arguments after the program's name.
  init(_ arguments: some Sequence<String>) throws(Misuse) {
    var folders: [String] = []
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h": wantsHelp = true
      case "--year":
        let text = try Self.value(of: argument, from: &rest)
        guard let number = Int(text) else {
          throw Misuse(description: "--year: '\(text)' is no year")
        }
        year = number
      case "--on":
        let text = try Self.value(of: argument, from: &rest)
        do throws(DateError) {
          date = try PartialDate(text)
        } catch {
          throw Misuse(description: "--on: \(error)")
        }
      case "--html": html = try Self.value(of: argument, from: &rest)
      case "--svg": svg = try Self.value(of: argument, from: &rest)
      case "--title": title = try Self.value(of: argument, from: &rest)
      case "--questions": asked = try Self.value(of: argument, from: &rest)
      case "--write-world": world = try Self.value(of: argument, from: &rest)
      case let option where option.hasPrefix("-"):
        throw Misuse(description: "'\(option)' is not an option")
      default: folders.append(argument)
      }
    }
    guard folders.count < 2 else { throw Misuse(description: "several folders are given") }
    if let folder = folders.first { self.folder = folder }
  }

  private static func value(
    of option: String, from rest: inout ArraySlice<String>
  ) throws(Misuse) -> String {
    guard let value = rest.popFirst(), !value.hasPrefix("--") else {
      throw Misuse(description: "\(option) needs a value after it")
    }
    return value
  }
}
