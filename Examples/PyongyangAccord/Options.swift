import Westphalia
import WestphaliaGraphviz

/// What the command line asks for.
struct Options: Equatable {
  /// What is printed.
  enum Output: Equatable {
    case dot
    case statements
    case text
    case picture(Graphviz.Format, file: String)
    case page(file: String)
    case help
  }

  /// Why a command line cannot be followed.
  struct Misuse: Error, CustomStringConvertible {
    let description: String
  }

  var output = Output.dot
  var date: PartialDate?
  var policy = Policy.everything
  var theme = DiagramTheme.light

  /// The policies by the names the command line knows.
  enum Policy: String, CaseIterable {
    case facts, reported, everything

    var evidencePolicy: EvidencePolicy {
      switch self {
      case .facts: .facts
      case .reported: .reported
      case .everything: .everything
      }
    }
  }

  static let usage = """
    usage: PyongyangAccord [--at DATE] [--believing facts|reported|everything]
                           [--theme light|dark|grayscale|print]
                           [--statements | --text | --html FILE
                            | --svg FILE | --png FILE | --pdf FILE]

      (no option)       print the diagram of the founding article as Graphviz DOT
      --at DATE         only what holds on a date: 2024, 2024-06 or 2024-06-20
      --believing P     only what the policy P believes; everything where left out
      --statements      print one tab-separated line for each statement instead: id, position, subject,
                        relation kind, object, period, polarity, modality, status
      --text            print what the diagram shows in sentences instead
      --html FILE       write a page that shows the diagram over time, for a browser, to a file
      --svg FILE        draw the diagram with Graphviz and write it to a file; --png, --pdf likewise
      --theme T         the diagram's colors; light where left out
      --help            print this

    exit status: 0; 64 for arguments that cannot be followed; 69 where Graphviz is not installed;
    70 where it fails; 73 where the file cannot be written
    """

  /// Reads the arguments after the program's name.
  init(_ arguments: some Sequence<String>) throws(Misuse) {
    var seen: Set<String> = []
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      guard seen.insert(argument).inserted else {
        throw Misuse(description: "\(argument) is given twice")
      }
      switch argument {
      case "--statements":
        try ask(for: .statements, argument)
      case "--text":
        try ask(for: .text, argument)
      case "--svg", "--png", "--pdf":
        guard let format = Graphviz.Format(rawValue: String(argument.dropFirst(2))) else { break }
        let file = try Self.value(of: argument, from: &rest, "a file")
        try ask(for: .picture(format, file: file), argument)
      case "--html":
        let file = try Self.value(of: argument, from: &rest, "a file")
        try ask(for: .page(file: file), argument)
      case "--help", "-h":
        output = .help
      case "--theme":
        let names = Self.themes.map(\.name).joined(separator: ", ")
        let text = try Self.value(of: argument, from: &rest, "one of \(names)")
        guard let known = Self.themes.first(where: { $0.name == text }) else {
          throw Misuse(description: "--theme: '\(text)' is none of \(names)")
        }
        theme = known
      case "--at":
        let text = try Self.value(of: argument, from: &rest, "a date")
        do throws(DateError) {
          date = try PartialDate(text)
        } catch {
          throw Misuse(description: "--at: \(error)")
        }
      case "--believing":
        let names = Policy.allCases.map(\.rawValue).joined(separator: ", ")
        let text = try Self.value(of: argument, from: &rest, "one of \(names)")
        guard let known = Policy(rawValue: text) else {
          throw Misuse(description: "--believing: '\(text)' is none of \(names)")
        }
        policy = known
      default:
        throw Misuse(description: "'\(argument)' is not an option")
      }
    }
  }

  private static let themes: [DiagramTheme] = [.light, .dark, .grayscale, .print]

  /// Sets the output; there can be only one.
  private mutating func ask(for wanted: Output, _ option: String) throws(Misuse) {
    guard output == .dot else {
      throw Misuse(description: "\(option): only one thing can be put out")
    }
    output = wanted
  }

  private static func value(
    of option: String, from rest: inout ArraySlice<String>, _ what: String
  ) throws(Misuse) -> String {
    guard let value = rest.popFirst(), !value.hasPrefix("--") else {
      throw Misuse(description: "\(option) needs \(what) after it")
    }
    return value
  }
}
