import Westphalia
import WestphaliaData

/// What `import` can read: the word on the command line, and the data set that a table of it is.
struct ImportKind: Sendable {
  let word: String

  /// What it reads, in a clause.
  let help: String

  /// The data set whose place and citation are told where a file is not there; nil for tables of one's own.
  let origin: DataSet?

  /// The data set by which a table is read.
  let dataSet: @Sendable (DelimitedTable, Arguments, Console) throws -> DataSet

  private init(
    _ word: String, _ help: String, _ origin: DataSet?,
    _ dataSet: @escaping @Sendable (DelimitedTable, Arguments, Console) throws -> DataSet
  ) {
    self.word = word
    self.help = help
    self.origin = origin
    self.dataSet = dataSet
  }

  private init(_ word: String, _ set: DataSet) {
    self.init(word, set.title, set) { _, _, _ in set }
  }

  /// A data set that has a file of members or events and one of dyads, which is known by a column `ccode1`.
  private init(_ word: String, _ set: DataSet, dyads: DataSet) {
    self.init(word, "\(set.title), or by dyads", set) { table, _, _ in
      table.columns.contains("ccode1") ? dyads : set
    }
  }

  /// The table of a file or folder, and the data set by which it is read.
  func open(
    _ file: InputFile, _ arguments: Arguments, _ console: Console
  ) throws -> (DelimitedTable, DataSet) {
    if word == "events", let folder = try file.eventFolder() {
      return (folder.table, folder.dataSet)
    }
    let table = try file.table(of: origin, console)
    return (table, try dataSet(table, arguments, console))
  }

  static let all: [ImportKind] = [
    ImportKind("atop", .atopMembers),
    ImportKind("atop-dyads", .atopDyadYears),
    ImportKind("cow-states", .cowStates),
    ImportKind("cow-majors", .cowMajorPowers),
    ImportKind("cow-alliances", .cowAllianceMembers, dyads: .cowAllianceDyads()),
    ImportKind("cow-wars", .cowInterstateWars),
    ImportKind("cow-mids", .cowDisputes, dyads: .cowDisputeDyads),
    ImportKind("cow-contiguity", .cowContiguity),
    ImportKind("gw-states", .gleditschWardStates),
    ImportKind("unsc", .securityCouncilVotes),
    ImportKind("unga", "\(DataSet.generalAssemblyVotes().title)", .generalAssemblyVotes()) {
      _, arguments, console in
      guard let file = arguments.value(of: ImportOptions.rollCalls) else {
        return .generalAssemblyVotes()
      }
      return .generalAssemblyVotes(rollCalls: try InputFile(file).table(console))
    },
    ImportKind("sipri", .sipriRegister),
    ImportKind("sipri-tiv", .sipriVolumes),
    ImportKind("gsdb", .globalSanctions),
    ImportKind("gdelt", DataSet.gdelt().title, .gdelt()) { _, arguments, _ in
      let words = EventGrouping.allCases.map { ($0.rawValue, $0) }
      return .gdelt(try arguments.choice(of: ImportOptions.by, among: words) ?? .month)
    },
    ImportKind(
      "events", "\(DataSet.countedEvents().title), as the example EventsAtScale makes it", nil
    ) { _, _, _ in .countedEvents() },
    ImportKind("table", "a table of your own, with a state in two columns", nil) {
      _, arguments, _ in
      try OwnTable(arguments).dataSet
    },
  ]
}
