/// One of the fixed phrases of pictures and of their texts, whose words ``DiagramWords`` has.
///
/// `{0}`, `{1}` … stand for what a picture puts in: names, numbers, dates, lists.
public enum DiagramPhrase: String, Hashable, Sendable, CaseIterable {
  // The key.
  case key, solidStated, solidInEffect, dashed, dashedOpen, dashedUncertain, dashedDisputed
  case dotted, struck, raised, rest, unchanged, alsoIn, listSeparator
  // Notes on what a picture leaves out.
  case noteMerged, noteUnlabeled, noteOverview
  // What became of something.
  case added, removed, changed, addedRelation, removedRelation, changedRelation
  case addedNodes, removedNodes, changedNodes, addedNode, removedNode, changedNode
  case before, was, otherEvidence
  // A relation's time and how sure it is.
  case since, until, throughout, on, fromTo, uncertain, disputed
  case denied, reported, alleged, possible, intended, promised, prohibited, believed
  case per, accordingTo
  // What a source says.
  case saidAsserted, saidReported, saidAlleged, saidPossible, saidIntended, saidPromised
  case saidProhibited, saidBelieved, saidDenied, citedSpeakers, citedPlace
  // Numbers.
  case relations, andMore, moreSentences, groupSeparator, decimalSeparator, yes, no
  // Treaties and resolutions on a date.
  case signed, notYetSigned, inForce, inForceSince, inForceDuring, notYetInForce, ended
  case endedOn, notInForce, possiblyInForce, adopted, notYetAdopted, article
  // The picture in sentences.
  case shows, oneNode, nodes, oneRelation, nothing, noMembers, nobodyInside, insideElsewhere
  case isolated, broughtOut, isOfKind, isAlsoIn, untitled, untitledDates, whatItSays, noDates
}

extension DiagramPhrase: CustomStringConvertible {
  /// The phrase in English, `since {0}`.
  public var description: String { english }
}

extension DiagramPhrase {
  /// The phrase in English.
  var english: String {
    switch self {
    case .key: "Key"
    case .solidStated: "solid: stated"
    case .solidInEffect: "solid: in effect"
    case .dashed: "dashed: {0}"
    case .dashedOpen: "promised, intended, alleged or possible"
    case .dashedUncertain: "not certain on this date"
    case .dashedDisputed: "disputed"
    case .dotted: "dotted: ended"
    case .struck: "struck: denied"
    case .raised: "thick: {0}"
    case .rest: "the rest"
    case .unchanged: "unchanged"
    case .alsoIn: "also in {0}"
    case .listSeparator: ", "
    case .noteMerged: "Relations of one kind between the same two are one line."
    case .noteUnlabeled:
      "Too much for words: relations of one kind between the same two are one line without words."
    case .noteOverview:
      "An overview: relations of one kind between the same two are one line without words, placed by "
        + "forces."
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    case .addedRelation: "Added: {0}"
    case .removedRelation: "Removed: {0}"
    case .changedRelation: "Changed: {0}"
    case .addedNodes: "Added nodes: {0}."
    case .removedNodes: "Removed nodes: {0}."
    case .changedNodes: "Changed nodes: {0}."
    case .addedNode: "It was added."
    case .removedNode: "It was removed."
    case .changedNode: "It was changed."
    case .before: "Before: {0}"
    case .was: "(was {0})"
    case .otherEvidence: "(other evidence)"
    case .since: "since {0}"
    case .until: "until {0}"
    case .throughout: "throughout {0}"
    case .on: "{0}"
    case .fromTo: "{0} – {1}"
    case .uncertain: "date uncertain"
    case .disputed: "disputed"
    case .denied: "denied"
    case .reported: "reported"
    case .alleged: "alleged"
    case .possible: "possible"
    case .intended: "intended"
    case .promised: "promised"
    case .prohibited: "prohibited"
    case .believed: "judged"
    case .per: "per {0}"
    case .accordingTo: "according to {0}"
    default: englishOfTexts
    }
  }

  private var englishOfTexts: String {
    switch self {
    case .saidAsserted: "asserted by {0}"
    case .saidReported: "reported by {0}"
    case .saidAlleged: "alleged by {0}"
    case .saidPossible: "possible by {0}"
    case .saidIntended: "intended by {0}"
    case .saidPromised: "promised by {0}"
    case .saidProhibited: "prohibited by {0}"
    case .saidBelieved: "believed by {0}"
    case .saidDenied: "denied by {0}"
    case .citedSpeakers: "{0} ({1})"
    case .citedPlace: "{0} at {1}"
    case .relations: "{0} relations"
    case .andMore: "{0} and {1} more"
    case .moreSentences: "And {0} more."
    case .groupSeparator: ","
    case .decimalSeparator: "."
    case .yes: "yes"
    case .no: "no"
    case .signed: "signed {0}"
    case .notYetSigned: "not yet signed"
    case .inForce: "in force"
    case .inForceSince: "in force since {0}"
    case .inForceDuring: "in force {0}"
    case .notYetInForce: "not yet in force"
    case .ended: "ended"
    case .endedOn: "ended {0}"
    case .notInForce: "not in force"
    case .possiblyInForce: "possibly in force"
    case .adopted: "adopted {0}"
    case .notYetAdopted: "not yet adopted"
    case .article: "{0} (art. {1})"
    case .shows: "The picture shows {0} and {1}."
    case .oneNode: "1 node"
    case .nodes: "{0} nodes"
    case .oneRelation: "1 relation"
    case .nothing: "There is nothing to show: no relation holds here."
    case .noMembers: "{0} has no members here."
    case .nobodyInside: "nobody stands in its box"
    case .insideElsewhere: "also, standing in another box, {0}"
    case .isolated: "Without a relation: {0}."
    case .broughtOut: "Brought out, {0}: {1}."
    case .isOfKind: "{0} is {2}"
    case .isAlsoIn: "It is also in {0}."
    case .untitled: "Relations"
    case .untitledDates: "Relations over time"
    case .whatItSays: "What the picture says"
    case .noDates: "There is nothing to show: no date was given."
    default: ""
    }
  }
}
