/// What the command line asks for.
struct Options: Equatable {
  /// A file for the picture of the war.
  enum Picture: Equatable {
    case dot(String)
    case svg(String)
  }

  /// Why a command line cannot be followed.
  struct Misuse: Error, Equatable, CustomStringConvertible {
    let description: String
  }

  var folder = ""
  var war: Int?
  var picture: Picture?
  var wantsHelp = false

  static let usage = """
    usage: WarsAndPromises FOLDER [--war NUMBER [--dot FILE | --svg FILE]]

      FOLDER            has the table of members of ATOP and the table of inter-state wars of the Correlates
                        of War, as CSV files of any name
      --war NUMBER      only the war of a number, without the totals
      --dot FILE        write the war's diagram to a file as Graphviz DOT
      --svg FILE        draw it with Graphviz
      --help            print this

    exit status: 0; 64 for arguments that cannot be followed, or a war that is not there; 65 for files that cannot be
    read; 66 where a file is missing; 69 where Graphviz is not installed; 70 where it fails; 73 where a file cannot be
    written
    """

  /// Reads the arguments after the program's name.
  init(_ arguments: some Sequence<String>) throws(Misuse) {
    var folders: [String] = []
    var seen: Set<String> = []
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-") else {
        folders.append(argument)
        continue
      }
      guard seen.insert(argument).inserted else {
        throw Misuse(description: "\(argument) is given twice")
      }
      switch argument {
      case "--help", "-h":
        wantsHelp = true
      case "--war":
        let text = try Self.value(of: argument, from: &rest, "a number")
        guard let number = Int(text) else {
          throw Misuse(description: "--war: '\(text)' is no number")
        }
        war = number
      case "--dot", "--svg":
        let file = try Self.value(of: argument, from: &rest, "a file")
        guard picture == nil else {
          throw Misuse(description: "\(argument): only one picture can be written")
        }
        picture = argument == "--dot" ? .dot(file) : .svg(file)
      default:
        throw Misuse(description: "'\(argument)' is not an option")
      }
    }
    if wantsHelp { return }
    guard folders.count == 1, let folder = folders.first else {
      throw Misuse(
        description: folders.isEmpty ? "no folder is given" : "several folders are given")
    }
    guard picture == nil || war != nil else {
      throw Misuse(description: "a picture is of one war: --war NUMBER")
    }
    self.folder = folder
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
