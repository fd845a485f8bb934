/// One of the fixed phrases of pictures and of their texts, whose words ``DiagramWords`` has.
///
/// `{0}`, `{1}` … stand for what a picture puts in: names, numbers, dates, lists. Phrases of a page that its script
/// fills have names in their places, such as `{n}`. Those that begin with *one* are said of a single thing.
public enum DiagramPhrase: String, Hashable, Sendable, CaseIterable {
  // The key.
  case key, solidStated, solidInEffect, dashed, dashedOpen, dashedUncertain, dashedDisputed
  case dotted, struck, raised, rest, unchanged, alsoIn, listSeparator, lastOfList
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
  // Which form, and why.
  case suggestRollCall, suggestMatrix, suggestFlows, suggestOverview, becauseRollCall
  case becauseMatrix, becauseFlows, becauseOverview
  // The roll call.
  case choiceYes, choiceNo, choiceAbstain, choiceNotParticipating, choiceAbsent, choiceUnknown
  case notVoting, withoutSeat, notCounted, permanentMember, memberWithVeto, veto, tally, outcome
  case noSeat, nobody, noVotes, votesNeeded, oneVoteNeeded, needed, outcomeAdopted
  case outcomeAdoptedProcedural, outcomeVetoed, outcomeShort, outcomeVetoedOrShort
  case outcomeUndetermined, numberRange, votesUnknown, oneVoteUnknown, votesContested
  case oneVoteContested, membersUnknown, oneMemberUnknown, dateUnknown, councilUnknown
  case recordDiffers, seatHeldFor, otherThanVotes, oneOtherThanVotes, latestDrafts, firstVoters
  // The matrix.
  case mostRelated, rowToColumn, rowToNamedColumn, markNumber, markUnderlined, otherKinds
  case markQuestion, markLapsed, markStruck, communities
  // Flows.
  case flowFrom, flowTo, flowWhat, flowQuantity, flowRelations, rankedBySum, rankedByCount
  case restOfFlows, oneRestOfFlows
  // Networks: what is said once, widths, boxes of members.
  case onAllLines, partiesTo, partyCount, sameRelation, toDots, bothWays
  // The overview.
  case around, others, noneInside, oneInside, inside, relationRange, relationsOrMore
  case overviewNumbers, thinLines, oneThinLine
  // What stands on the page.
  case monthNames, beforeChrist, dates, datesTogether, onADate, twoCompared, firstDate
  case secondDate, believing, believeEverything, believeReported, believeFacts, bloc, everyBloc
  case find, larger, smaller, whole, saveSVG, picture, pictureOfNodes, inFocus, tableOf, sources
  case hundredMore, columnFrom, columnRelation, columnTo, columnWhen, columnSaidBy, columnMark
  case possibly, began, over, onBothDates, dashesInFocus, nothingToDraw, withoutScript, play
  case pause, allDates, datesCompared, dateSpan, match, matches, relationsOf, absentOnDate
  case modeler, placeInSource, oneInFocus, notShown, restInTable, relationsShown, firstRows
  case noNeighbor, help, pageHolds, changesIn, changesBetween, neverChanges, namesLeftOut
  case oneNameLeftOut, confidence, certainUncertain, certainOpen, certainLapsed
}

extension DiagramPhrase: CustomStringConvertible {
  /// The phrase in English, `since {0}`.
  public var description: String { english }
}

extension DiagramPhrase {
  /// The phrase in English.
  var english: String { EnglishPhrases.all[self] ?? rawValue }
}
