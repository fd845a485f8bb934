extension ImportReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case file, read, kept, repaired, refused, repairs, refusals, notes, notesLeftOut
  }

  /// How many rows have one reason.
  private struct Reason: Encodable {
    let reason: String
    let count: Int
  }

  /// Writes the report as an object: `file`; the numbers `read`, `kept`, `repaired` and `refused`, of which the last
  /// three add up to the first; `repairs` and `refusals`, lists of `{"reason", "count"}` that add up to `repaired` and
  /// `refused`, the most frequent first; `notes`, a list of `{"part", "line", "fate", "reason", "column", "value"}`; and
  /// `notesLeftOut`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(read, forKey: .read)
    try container.encode(kept, forKey: .kept)
    try container.encode(repaired, forKey: .repaired)
    try container.encode(refused, forKey: .refused)
    try container.encode(Self.reasons(repairs), forKey: .repairs)
    try container.encode(Self.reasons(refusals), forKey: .refusals)
    try container.encode(notes, forKey: .notes)
    try container.encode(notesLeftOut, forKey: .notesLeftOut)
  }

  private static func reasons(_ counts: [String: Int]) -> [Reason] {
    counts.map { Reason(reason: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
  }
}

extension ImportReport.Note: Encodable {
  private enum CodingKeys: String, CodingKey { case part, line, fate, reason, column, value }

  /// Writes the note as an object; `part` is left out where the table is one file, `column` and `value` where the problem is about
  /// no cell.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(part, forKey: .part)
    try container.encode(line, forKey: .line)
    try container.encode(fate.rawValue, forKey: .fate)
    try container.encode(problem.reason, forKey: .reason)
    try container.encodeIfPresent(problem.column, forKey: .column)
    try container.encodeIfPresent(problem.value, forKey: .value)
  }
}
