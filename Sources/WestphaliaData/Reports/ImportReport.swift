/// What became of the rows of a file: every row is kept, repaired or refused, and the numbers add up.
public struct ImportReport: Hashable, Sendable {
  /// What became of a row that was not simply kept.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    /// It was kept after something in it was changed.
    case repaired
    /// It was left out.
    case refused
  }

  /// A row that was repaired or refused.
  public struct Note: Hashable, Sendable {
    /// The name of the part that the row stands in, of a table in parts; nil of one file.
    public let part: String?
    /// The line on which the row begins, from 1, in the file or part.
    public let line: Int
    /// What became of it.
    public let fate: Fate
    /// Why.
    public let problem: RowProblem
  }

  /// The name of the file, for a reader of the report; empty where it has none.
  public var file: String

  /// How many rows were kept as they are.
  public private(set) var kept = 0

  /// How many rows were repaired, by reason.
  public private(set) var repairs: [String: Int] = [:]

  /// How many rows were refused, by reason.
  public private(set) var refusals: [String: Int] = [:]

  /// The rows that were repaired or refused, in the order of the file, up to a limit.
  public private(set) var notes: [Note] = []

  /// How many notes beyond the limit are counted and not listed.
  public private(set) var notesLeftOut = 0

  private let limit: Int

  /// Makes a report of no rows.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - limit: The most notes to list; what goes beyond is counted.
  public init(of file: String = "", limit: Int = ReadLimits().notes) {
    self.file = file
    self.limit = max(0, limit)
  }

  /// How many rows were repaired and kept.
  public var repaired: Int { repairs.values.reduce(0, +) }

  /// How many rows were left out.
  public var refused: Int { refusals.values.reduce(0, +) }

  /// How many rows were read: those kept, repaired and refused together.
  public var read: Int { kept + repaired + refused }

  /// Counts a row that is kept as it is.
  public mutating func keep() { kept += 1 }

  /// Counts a row that is kept after something in it was changed.
  ///
  /// - Parameters:
  ///   - line: The line on which it begins.
  ///   - part: The name of the part that it stands in, of a table in parts.
  ///   - problem: What was changed, and why.
  public mutating func repair(line: Int, of part: String? = nil, _ problem: RowProblem) {
    repairs[problem.reason, default: 0] += 1
    note(part, line, .repaired, problem)
  }

  /// Counts a row that is left out.
  ///
  /// - Parameters:
  ///   - line: The line on which it begins.
  ///   - part: The name of the part that it stands in, of a table in parts.
  ///   - problem: Why it is left out.
  public mutating func refuse(line: Int, of part: String? = nil, _ problem: RowProblem) {
    refusals[problem.reason, default: 0] += 1
    note(part, line, .refused, problem)
  }

  private mutating func note(
    _ part: String?, _ line: Int, _ fate: Fate, _ problem: RowProblem
  ) {
    if notes.count < limit {
      notes.append(Note(part: part, line: line, fate: fate, problem: problem))
    } else {
      notesLeftOut += 1
    }
  }
}

extension ImportReport: CustomStringConvertible {
  /// The numbers, and those of each reason, a line each:
  /// `2398 rows read: 2397 kept, 0 repaired, 1 refused`.
  public var description: String {
    let head =
      (file.isEmpty ? "" : "\(file): ")
      + "\(read) rows read: \(kept) kept, \(repaired) repaired, \(refused) refused"
    return ([head] + lines(repairs, "repaired") + lines(refusals, "refused")).joined(
      separator: "\n")
  }

  private func lines(_ counts: [String: Int], _ fate: String) -> [String] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "  \($0.value) \(fate): \($0.key)" }
  }
}

extension ImportReport.Note: CustomStringConvertible {
  /// `line 17 refused: year: not a number: '19x4'`, with the name of the part before it where there is one.
  public var description: String {
    (part.map { "\($0), " } ?? "") + "line \(line) \(fate): \(problem)"
  }
}

extension ImportReport.Fate: CustomStringConvertible {
  /// The word.
  public var description: String { rawValue }
}
