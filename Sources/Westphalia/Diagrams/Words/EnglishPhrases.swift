/// The phrases in English; all of them.
enum EnglishPhrases {
  static let all = [lines, texts, forms, pages].reduce(into: [:]) { all, some in
    all.merge(some) { first, _ in first }
  }

  /// On lines, in the key, and of what changed.
  private static let lines: [DiagramPhrase: String] = [
    .key: "Key", .solidStated: "solid: stated", .solidInEffect: "solid: in effect",
    .dashed: "dashed: {0}", .dashedOpen: "promised, intended, alleged or possible",
    .dashedUncertain: "not certain on this date", .dashedDisputed: "disputed",
    .dotted: "dotted: ended", .struck: "struck: denied", .raised: "thick: {0}", .rest: "the rest",
    .unchanged: "unchanged", .alsoIn: "also in {0}", .listSeparator: ", ",
    .lastOfList: "{0} and {1}",
    .noteMerged: "Relations of one kind between the same two are one line.",
    .noteUnlabeled:
      "Too much for words: relations of one kind between the same two are one line without words.",
    .noteOverview:
      "An overview: relations of one kind between the same two are one line without words, placed "
      + "by forces.",
    .added: "added", .removed: "removed", .changed: "changed", .addedRelation: "Added: {0}",
    .removedRelation: "Removed: {0}", .changedRelation: "Changed: {0}",
    .addedNodes: "Added nodes: {0}.", .removedNodes: "Removed nodes: {0}.",
    .changedNodes: "Changed nodes: {0}.", .addedNode: "It was added.",
    .removedNode: "It was removed.", .changedNode: "It was changed.", .before: "Before: {0}",
    .was: "(was {0})", .otherEvidence: "(other evidence)", .since: "since {0}", .until: "until {0}",
    .throughout: "throughout {0}", .on: "{0}", .fromTo: "{0} – {1}", .uncertain: "date uncertain",
    .disputed: "disputed", .denied: "denied", .reported: "reported", .alleged: "alleged",
    .possible: "possible", .intended: "intended", .promised: "promised", .prohibited: "prohibited",
    .believed: "judged", .per: "per {0}", .accordingTo: "according to {0}",
  ]

  /// Of a picture's text, of sources and of treaties on a date.
  private static let texts: [DiagramPhrase: String] = [
    .saidAsserted: "asserted by {0}", .saidReported: "reported by {0}",
    .saidAlleged: "alleged by {0}", .saidPossible: "possible by {0}",
    .saidIntended: "intended by {0}", .saidPromised: "promised by {0}",
    .saidProhibited: "prohibited by {0}", .saidBelieved: "believed by {0}",
    .saidDenied: "denied by {0}", .citedSpeakers: "{0} ({1})", .citedPlace: "{0} at {1}",
    .relations: "{0} relations", .andMore: "{0} and {1} more", .moreSentences: "And {0} more.",
    .groupSeparator: ",", .decimalSeparator: ".", .yes: "yes", .no: "no", .signed: "signed {0}",
    .notYetSigned: "not yet signed", .inForce: "in force", .inForceSince: "in force since {0}",
    .inForceDuring: "in force {0}", .notYetInForce: "not yet in force", .ended: "ended",
    .endedOn: "ended {0}", .notInForce: "not in force", .possiblyInForce: "possibly in force",
    .adopted: "adopted {0}", .notYetAdopted: "not yet adopted", .article: "{0} (art. {1})",
    .shows: "The picture shows {0} and {1}.", .oneNode: "1 node", .nodes: "{0} nodes",
    .oneRelation: "1 relation", .nothing: "There is nothing to show: no relation holds here.",
    .noMembers: "{0} has no members here.", .nobodyInside: "nobody stands in its box",
    .insideElsewhere: "also, standing in another box, {0}", .isolated: "Without a relation: {0}.",
    .broughtOut: "Brought out, {0}: {1}.", .isOfKind: "{0} is {2}", .isAlsoIn: "It is also in {0}.",
    .untitled: "Relations", .untitledDates: "Relations over time",
    .whatItSays: "What the picture says", .noDates: "There is nothing to show: no date was given.",
  ]

  /// Of the forms that are not networks, and of what a dense network says besides.
  private static let forms: [DiagramPhrase: String] = [
    // Which form, and why.
    .suggestRollCall: "As a roll call this would be easier to read.",
    .suggestMatrix: "As a matrix this would be easier to read.",
    .suggestFlows: "As ranked flows this would be easier to read.",
    .suggestOverview: "As an overview of groups this would be easier to read.",
    .becauseRollCall: "A roll call, since most of the relations are votes.",
    .becauseMatrix: "A matrix: {0} with {1} are too many for lines.",
    .becauseFlows: "Ranked flows: {0} with {1} are too many for lines.",
    .becauseOverview: "An overview of groups: {0} with {1} are too many for lines.",
    // The roll call.
    .choiceYes: "for", .choiceNo: "against", .choiceAbstain: "abstaining",
    .choiceNotParticipating: "not participating", .choiceAbsent: "absent",
    .choiceUnknown: "not known", .notVoting: "not voting",
    .withoutSeat: "without a seat, not counted", .notCounted: "{0}, not counted",
    .permanentMember: "permanent member", .memberWithVeto: "member whose no is a veto",
    .veto: "veto", .tally: "tally", .outcome: "outcome", .noSeat: "no seat on the date",
    .nobody: "nobody", .noVotes: "There are no votes to show.", .votesNeeded: "{0} votes needed",
    .oneVoteNeeded: "1 vote needed", .needed: "needed", .outcomeAdopted: "adopted",
    .outcomeAdoptedProcedural: "adopted, procedural", .outcomeVetoed: "vetoed by {0}",
    .outcomeShort: "not adopted: {0} for",
    .outcomeVetoedOrShort: "not adopted: vetoed by {0}, or short of votes",
    .outcomeUndetermined: "undetermined: {0}", .numberRange: "{0} to {1}",
    .votesUnknown: "{0} votes not known", .oneVoteUnknown: "1 vote not known",
    .votesContested: "{0} votes contested", .oneVoteContested: "1 vote contested",
    .membersUnknown: "{0} members not known", .oneMemberUnknown: "1 member not known",
    .dateUnknown: "its date is not known", .councilUnknown: "which council decides is not known",
    .recordDiffers: "The record says otherwise: {0}.",
    .seatHeldFor: "{0} stands for {1}, which held the seat.",
    .otherThanVotes: "Not drawn: {0} relations other than votes; the text has them.",
    .oneOtherThanVotes: "Not drawn: 1 relation other than votes; the text has it.",
    .latestDrafts: "{0} of {1} drafts are drawn, the latest; the text has all.",
    .firstVoters: "{0} of {1} members are drawn, those that voted first; the text has all.",
    // The matrix.
    .mostRelated: "{0} of {1} nodes are drawn, those with the most relations; the text has all.",
    .rowToColumn:
      "A mark says that a relation leads from its row to its column; columns have the numbers of "
      + "rows. Mutual relations stand on both sides.",
    .rowToNamedColumn: "A mark says that a relation leads from its row to its column.",
    .markNumber: "several kinds: how many", .markUnderlined: "underlined: several of one kind",
    .otherKinds: "other kinds",
    .markQuestion: "? promised, alleged, possible, disputed or of uncertain date",
    .markLapsed: "(…) ended", .markStruck: "struck: denied",
    .communities:
      "Groups are communities: nodes with more relations among them than chance would give "
      + "(Leiden).",
    // Flows.
    .flowFrom: "from", .flowTo: "to", .flowWhat: "what", .flowQuantity: "quantity",
    .flowRelations: "relations",
    .rankedBySum: "Bars are as long as the sum of what is stated, in {0}; “–” where nothing is.",
    .rankedByCount: "Bars are as long as the number of relations.",
    .restOfFlows: "{0} more pairs with {1} are left out; the text has them.",
    .oneRestOfFlows: "1 more pair with {0} is left out; the text has it.",
    // Networks: what is said once, widths, boxes of members.
    .onAllLines: "On all lines: {0}", .partiesTo: "Parties to {0}", .partyCount: "{0} parties",
    .sameRelation: "{0} with the same relation", .toDots: "those with its dot",
    .bothWays: "A line with marks at both ends leads both ways.",
    // The overview.
    .around: "around {0}", .others: "others", .noneInside: "no relation among them",
    .oneInside: "1 relation among them", .inside: "{0} relations among them",
    .relationRange: "{0}–{1} relations", .relationsOrMore: "{0} and more relations",
    .overviewNumbers:
      "The number after a name is how many relations it has; that on a line, how many lead between "
      + "the two groups.",
    .thinLines: "{0} lines of fewer than {1} are left out; the text has all relations.",
    .oneThinLine: "1 line of fewer than {0} is left out; the text has all relations.",
  ]

  /// Of a page.
  private static let pages: [DiagramPhrase: String] = [
    // What stands on the page.
    .monthNames:
      "January, February, March, April, May, June, July, August, September, October, November, "
      + "December",
    .beforeChrist: "BC", .dates: "Dates", .datesTogether: "all together", .onADate: "on a date",
    .twoCompared: "two compared", .firstDate: "from", .secondDate: "date", .believing: "Believing",
    .believeEverything: "everything", .believeReported: "what is reported",
    .believeFacts: "facts only", .bloc: "Bloc", .everyBloc: "all", .find: "Find", .larger: "Larger",
    .smaller: "Smaller", .whole: "Whole", .saveSVG: "Save SVG", .picture: "Picture",
    .pictureOfNodes: "Picture: nodes are named with the number of their relations",
    .inFocus: "In focus", .tableOf: "Table: {0}", .sources: "Sources", .hundredMore: "100 more",
    .columnFrom: "From", .columnRelation: "Relation", .columnTo: "To", .columnWhen: "When",
    .columnSaidBy: "Said by", .columnMark: "On the date", .possibly: "possibly", .began: "began",
    .over: "ended", .onBothDates: "on both dates", .dashesInFocus: "{0} (dashes in focus)",
    .nothingToDraw: "Nothing is shown here: there is no relation to draw.",
    .withoutScript:
      "Without script this page shows all dates together; the table has every relation.",
    .play: "Play", .pause: "Pause", .allDates: "all dates together",
    .datesCompared: "{from}, and {to}, compared", .dateSpan: "{from} to {to}", .match: "{n} match",
    .matches: "{n} matches", .relationsOf: "{name}, {kind}, {relations}",
    .absentOnDate: "does not exist on the date", .modeler: "stated by the modeler",
    .placeInSource: "at {place}", .oneInFocus: "One relation",
    .notShown: "It is not shown on this date, or by these filters.",
    .restInTable: "{n} more stand in the table.",
    .relationsShown: "Relations shown, {date}: {relations}.",
    .firstRows: "The first {n} are listed.", .noNeighbor: "No neighbor there",
    .help:
      "Point at a line or a node for what it says; choose one for its evidence. With the keyboard: "
      + "arrows go to a neighbor, Enter brings its relations out, Page Down reads them one by one, "
      + "Escape goes back, + − 0 zoom. Twice on an entry of the key shows it alone.",
    .pageHolds: "{0} and {1}.", .changesIn: "Something changes in {0}.",
    .changesBetween: "Changes from {0} to {1}.", .neverChanges: "Nothing in it changes with time.",
    .namesLeftOut:
      "{0} names left out for want of room; they come with a larger picture, or in focus.",
    .oneNameLeftOut:
      "1 name left out for want of room; it comes with a larger picture, or in focus.",
    .confidence: "confidence {0}", .certainUncertain: "not certain on the date",
    .certainOpen: "promised, alleged or possible", .certainLapsed: "lapsed",
  ]
}
