/// The options of `import`.
enum ImportOptions {
  static let output = Option(
    "output", letter: "o", "WORLD",
    help: "the world to write, a JSON document; - prints it. Needed")
  static let into = Option(
    "into", "WORLD", help: "add to this world instead of an empty one; it is not changed itself")
  static let report = Option(
    "report", "FILE", help: "write what became of every row as JSON")
  static let covering = Option(
    "covering", "PERIOD",
    help: "what the files cover, where they are a part of the data set: 1914/1918, both ends inside"
  )
  static let rollCalls = Option(
    "roll-calls", "FILE", help: "unga: the list of roll calls, where the votes have no date")
  static let by = Option(
    "by", "UNIT", help: "gdelt: event, day, month (where left out) or year")
  static let source = Option(
    "source", "COLUMN", help: "table: who; the column 'source' where left out")
  static let target = Option(
    "target", "COLUMN", help: "table: to or with whom; the column 'target' where left out")
  static let kind = Option(
    "kind", "KIND", help: "table: what the rows state; the column 'kind' where left out")
  static let since = Option(
    "since", "COLUMN", help: "table: the start; the column 'since' where left out and there is one")
  static let until = Option(
    "until", "COLUMN",
    help:
      "table: the first day on which it is no longer so; the column 'until' where left out and there is one"
  )
  static let through = Option(
    "through", "COLUMN", help: "table: the last day on which it is so, in place of --until")
  static let codes = Option(
    "codes", "CODES", help: "table: how states are written: name (where left out), iso3, cow or gw")
  static let title = Option(
    "title", "TEXT", help: "table: the source that the relations have as their evidence")

  static let ofTables = [source, target, kind, since, until, through, codes, title]
  static let all = [output, into, report, covering, rollCalls, by] + ofTables + [.json]
}
