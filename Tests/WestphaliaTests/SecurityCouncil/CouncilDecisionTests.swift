import Foundation
import TestSupport
import Testing
import Westphalia

/// The recorded votes of 1996 to 2009, read line by line for this test alone.
struct CouncilRecord {
  let draft: Draft
  let ballots: [(SovereignState, Vote.Choice)]

  static let file = PackageFiles.shared.appendingPathComponent("data/unsc_votes_1996_2009.csv")

  static var isThere: Bool { FileManager.default.fileExists(atPath: file.path) }

  /// The state of a name; the file's Congo, which could be either, is the republic that sat in 2006 and 2007.
  private static func state(_ name: String, on date: String) throws -> SovereignState {
    if name == "Congo" { return .republicOfTheCongo }
    let found = SovereignState.named(name, on: try PartialDate(date))
    return try #require(found.state, "\(name): \(found)")
  }

  /// The records in the file's order, by meeting, symbol and number of the vote.
  static func read() throws -> [(key: String, record: CouncilRecord)] {
    var order: [String] = []
    var rows: [String: [[String]]] = [:]
    let text = try String(contentsOf: file, encoding: .utf8).replacingOccurrences(
      of: "\u{FEFF}", with: "")
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = Self.cells(line.utf8)
      guard cells.count >= 10 else { continue }
      let key = [cells[0], cells[1], cells[2], cells[9]].joined(separator: " ")
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(cells)
    }
    return try order.map { key in
      let group = rows[key] ?? []
      let first = group[0]
      let recorded: RecordedOutcome =
        first[4].hasPrefix("Adopted")
        ? .adopted : first[4].contains("veto") ? .vetoed : .insufficientVotes
      let draft = Draft(
        first[2].isEmpty ? "meeting \(first[1])" : first[2], voted: try PartialDate(first[0]),
        recorded: recorded)
      let ballots = try group.map { cells in
        let state = try state(cells[5], on: first[0])
        let choice: Vote.Choice =
          switch cells[6] {
          case "Yes": .yes
          case "No": .no
          default: .abstain
          }
        return (state, choice)
      }
      return (key, CouncilRecord(draft: draft, ballots: ballots))
    }
  }

  private static func cells(_ line: Substring.UTF8View) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: ","), !isQuoted {
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      } else {
        cell.append(byte)
      }
    }
    return cells + [String(decoding: cell, as: UTF8.self)]
  }
}

@Suite("The Council's votes of 1996 to 2009, computed again")
struct CouncilDecisionTests {
  /// The records that contradict themselves, with what is wrong with each: by date, meeting, symbol and
  /// number of the vote.
  static let contradictory: [String: String] = [
    "1996-11-19 3714 S/1996/952 76": vetoTakenForAdopted,
    "1997-01-10 3730 S/1997/18 77": vetoTakenForAdopted,
    "1997-01-14 3731 S/1997/29 206": vetoTakenForAdopted,
    "1997-01-20 3732 S/1997/49 207": vetoTakenForAdopted,
    "1997-03-07 3747 S/1997/199 78": vetoTakenForAdopted,
    "1997-03-21 3756 S/1997/241 79": vetoTakenForAdopted,
    "1999-02-25 3982 S/1999/201 80": vetoTakenForAdopted,
    "1997-06-04 3786 S/1997/428 226": wrongMembers,
    "2001-12-19 4442 S/2001/1216 506": wrongMembers,
  ]

  static let vetoTakenForAdopted =
    "a permanent member is recorded against it and nine or more for it, and yet it counts as adopted"
  static let wrongMembers = "votes are recorded of states that had no seat at the date"

  @Test(
    "Every draft with 15 recorded votes comes out as recorded, or is listed with the reason",
    .enabled(if: CouncilRecord.isThere, "the shared data is absent"))
  func recomputed() throws {
    var equal = 0
    var skipped = 0
    var inconsistent: [(key: String, line: String)] = []
    for (key, record) in try CouncilRecord.read() {
      guard record.ballots.count == 15 else {
        skipped += 1
        continue
      }
      let graph = RelationGraph {
        for (state, choice) in record.ballots { state.votes(choice, on: record.draft) }
      }
      let decision = graph.outcome(of: record.draft)
      if decision.isConsistent == true, decision.votesWithoutSeat.isEmpty {
        equal += 1
      } else {
        let strangers = decision.votesWithoutSeat.map(\.name).joined(separator: ", ")
        inconsistent.append(
          (
            key,
            "computed \(decision.outcome), recorded \(record.draft.recorded?.rawValue ?? "-")"
              + (strangers.isEmpty ? "" : "; no seat: \(strangers)")
          ))
      }
    }
    print(
      "Council votes of 1996–2009 with 15 ballots: \(equal) as recorded, "
        + "\(inconsistent.count) inconsistent; \(skipped) votes with other than 15 ballots")
    for (key, line) in inconsistent {
      print("  \(key): \(line); \(Self.contradictory[key] ?? "unexplained")")
    }
    #expect(Set(inconsistent.map(\.key)) == Set(Self.contradictory.keys))
    #expect(equal == 883)
    #expect(skipped == 7)
  }
}
