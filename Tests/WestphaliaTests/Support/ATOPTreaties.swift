import Testing
import Westphalia

/// The treaties of ATOP 4.01's table of members, one for each phase, with the conditions it codes.
///
/// What ATOP codes without saying it stays open: an adversary, a place, a conflict that it does not name.
struct ATOPTreaties {
  struct Member {
    let state: SovereignState
    let period: Period
  }

  /// A phase of a treaty with its members.
  struct Entry {
    let treaty: Treaty
    let members: [Member]
  }

  static let isThere = SharedTable.has("atop4_01_member.csv")

  let entries: [Entry]

  init() throws {
    var order: [String] = []
    var rows: [String: [[String: String]]] = [:]
    for row in try SharedTable("atop4_01_member.csv").rows {
      let key = "\(try #require(row["atopid"])).\(try #require(row["phase"]))"
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(row)
    }
    entries = try order.map { try Self.entry($0, rows[$0] ?? []) }
  }

  /// The treaties as a graph.
  var graph: RelationGraph {
    RelationGraph {
      for entry in entries {
        for member in entry.members {
          Statement(Party(), from: member.state, to: entry.treaty).during(member.period)
        }
      }
    }
  }

  /// The phases of one treaty.
  func entries(of number: String) -> [Entry] {
    entries.filter { $0.treaty.id.hasPrefix("atop \(number).") }
  }

  private static func entry(_ key: String, _ rows: [[String: String]]) throws -> Entry {
    var members: [Member] = []
    var promises: [TreatyPromise] = []
    for row in rows {
      let period = try Period(from: date("ent", row), through: date("exit", row))
      guard let code = row["member"].flatMap({ Int($0) }),
        let state = SovereignState.with(cow: code, nearest: PartialDate(period.earliestStart))
      else { continue }
      members.append(Member(state: state, period: period))
      promises += Self.duties.filter { row[$0.column] == "1" }.map { duty in
        TreatyPromise(
          duty.duty, by: .only([state]),
          duty.duty == .consultation ? .consultationOnly : .unstated,
          conditions: conditions(duty.prefix, row))
      }
    }
    let start = members.map(\.period.earliestStart).min() ?? .earliest
    return Entry(
      treaty: Treaty(
        "atop \(key)", name: "ATOP \(key)", inForce: .since(PartialDate(start)), promises: promises),
      members: members)
  }

  private static let duties: [(column: String, prefix: String, duty: Duty)] = [
    ("defense", "def", .defense), ("offense", "off", .offense), ("neutral", "neu", .neutrality),
    ("nonagg", "non", .nonaggression), ("consul", "con", .consultation),
  ]

  private static func conditions(_ prefix: String, _ row: [String: String]) -> [ObligationCondition]
  {
    let coded: [(String, ObligationCondition)] = [
      ("coadv", .unrecordedAdversary), ("coloc", .other("in a place that the treaty names")),
      ("cocon", .other("in a conflict that the treaty names")),
      ("conum", .other("against a number of adversaries")), ("codem", .other("after a demand")),
      ("conpr", .unprovoked), ("coatt", .partnerIsAttacked),
    ]
    return coded.filter { row[prefix + $0.0] == "1" }.map(\.1)
  }

  /// A date as precise as ATOP has it: 0 stands for a month or a day that nobody knows, and for no exit.
  private static func date(_ suffix: String, _ row: [String: String]) throws -> PartialDate? {
    func number(_ name: String) -> Int? {
      row[name + suffix].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }
    guard let year = number("yr") else { return nil }
    let month = number("mo")
    return try PartialDate(year: year, month: month, day: month == nil ? nil : number("day"))
  }
}
