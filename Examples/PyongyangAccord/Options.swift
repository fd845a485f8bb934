import Westphalia

/// What the command line asks for.
struct Options: Equatable {
  /// What is printed.
  enum Output: Equatable {
    case dot
    case statements
    case help
  }

  /// Why a command line cannot be followed.
  struct Misuse: Error, CustomStringConvertible {
    let description: String
  }

  var output = Output.dot
  var date: PartialDate?
  var policy = Policy.everything

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
    usage: PyongyangAccord [--at DATE] [--believing facts|reported|everything] [--statements]

      (no option)       print the diagram of the founding article as Graphviz DOT
      --at DATE         only what holds on a date: 2024, 2024-06 or 2024-06-20
      --believing P     only what the policy P believes; everything where left out
      --statements      print one tab-separated line for each statement instead: id, position, subject,
                        relation kind, object, period, polarity, modality, status
      --help            print this
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
        output = .statements
      case "--help", "-h":
        output = .help
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

  private static func value(
    of option: String, from rest: inout ArraySlice<String>, _ what: String
  ) throws(Misuse) -> String {
    guard let value = rest.popFirst(), !value.hasPrefix("--") else {
      throw Misuse(description: "\(option) needs \(what) after it")
    }
    return value
  }
}
