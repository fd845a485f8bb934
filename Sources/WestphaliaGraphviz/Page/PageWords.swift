/// The fixed words of a page, all of them, in one place.
struct PageWords {
  /// The language, as HTML names it.
  let language = "en"
  let untitled = "Relations"
  let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  let beliefs = ["everything", "what is reported", "facts only"]
  let columns = ["From", "Relation", "To", "When", "Said by"]
  let markColumn = "On the date"
  let everyBloc = "all"
  let nothing = "Nothing is shown here: there is no relation to draw."
  let withoutScript =
    "Without script this page shows all dates together; the table has every relation."

  /// Words of the static page, by their place in it.
  let dates = "Dates", allTogether = "all together", onDate = "on a date", compared = "two compared"
  let first = "from", second = "date", believing = "Believing", bloc = "Bloc", find = "Find"
  let closer = "Larger", farther = "Smaller", whole = "Whole", save = "Save SVG"
  let tools = "Picture", key = "Key", selection = "In focus", table = "Table: ", sources = "Sources"
  let picture = "Picture: nodes are named with the number of their relations"
  let morePart = "100 more"
  let maybe = "possibly", began = "began", ended = "ended", both = "on both dates"
  let dashesInFocus = " (dashes in focus)"

  /// The words that the script needs, by the names it has for them.
  var forScript: [(String, String)] {
    [
      ("language", language), ("bc", "BC"), ("play", play), ("pause", "Pause"),
      ("allDates", allDates), ("between", "{from}, and {to}, compared"),
      ("span", "{from} to {to}"),
      ("relationsOne", "{n} relation"), ("relations", "{n} relations"),
      ("matchesOne", "{n} match"), ("matches", "{n} matches"),
      ("node", "{name}, {kind}, {relations}"), ("began", began), ("ended", ended),
      ("both", both), ("maybe", maybe), ("absent", "does not exist on the date"),
      ("modeler", "stated by the modeler"), ("at", "at {place}"), ("relation", "One relation"),
      ("notShown", "It is not shown on this date, or by these filters."),
      ("restInTable", "{n} more stand in the table."),
      ("caption", "Relations shown, {date}: {relations}."),
      ("firstRows", "The first {n} are listed."), ("noNeighbor", "No neighbor there"),
      (
        "help",
        "Point at a line or a node for what it says; choose one for its evidence. With the keyboard: "
          + "arrows go to a neighbor, Enter brings its relations out, Page Down reads them one by one, "
          + "Escape goes back, + − 0 zoom. Twice on an entry of the key shows it alone."
      ),
    ]
  }

  let play = "Play"
  let allDates = "all dates together"

  /// How a claim is introduced: *reported by*.
  func voice(of evidence: Evidence) -> String {
    evidence.polarity == .denied ? "denied by" : "\(evidence.modality.rawValue) by"
  }

  /// What a node is called in the accessibility tree.
  func node(_ name: String, _ kind: String, relations: Int) -> String {
    "\(name), \(kind), \(count(relations, "relation"))"
  }

  /// What the page holds, in a sentence.
  func scope(nodes: Int, relations: Int, from first: String?, to last: String?) -> String {
    let dates = first.map { first in
      let last = last ?? first
      return first == last
        ? " Something changes in \(first)." : " Changes from \(first) to \(last)."
    }
    return "\(count(nodes, "node")) and \(count(relations, "relation"))."
      + (dates ?? " Nothing in it changes with time.")
  }

  /// The caption of the table before any choice.
  func caption(relations: Int) -> String {
    "Relations shown, all dates together: \(count(relations, "relation"))."
  }

  /// What a relation's evidence amounts to at a glance: sources by their ids, places, voices.
  func said(_ evidence: [Evidence]) -> String {
    evidence.map { item in
      var text = item.source.id
      if let position = item.position { text += " \(position)" }
      if item.polarity == .denied {
        text += ", denied"
      } else if item.modality != .asserted {
        text += ", \(item.modality.rawValue)"
      }
      return text
    }.joined(separator: "; ")
  }

  /// A month as the slider calls it: `June 2024`.
  func month(_ date: PartialDate) -> String {
    let (year, month, _) = date.first.components
    return "\(months[month - 1]) \(year > 0 ? "\(year)" : "\(1 - year) BC")"
  }

  /// How many names the picture leaves out.
  func leftOut(_ number: Int) -> String {
    "\(count(number, "name")) left out for want of room; they come with a larger picture, or in focus."
  }

  /// How far somebody trusts a claim.
  func confidence(_ confidence: Confidence) -> String { "confidence \(confidence)" }

  /// A number with its noun.
  func count(_ number: Int, _ noun: String) -> String {
    // A comma before each three digits, as in "2,000".
    var digits = ""
    for (place, digit) in String(number).reversed().enumerated() {
      if place > 0, place % 3 == 0 { digits = "," + digits }
      digits = String(digit) + digits
    }
    return "\(digits) \(noun)\(number == 1 ? "" : "s")"
  }
}
