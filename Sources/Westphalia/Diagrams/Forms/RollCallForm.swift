import DOT
import TypedGraph

/// Draws votes as a roll call: one draft as columns of names, several as a table of members and drafts.
struct RollCallForm {
  private let plan: DiagramPlan
  private let table: RollCallTable
  private let theme: DiagramTheme
  private let words: DiagramWords

  /// The greatest number of drafts beside each other, and of members below each other.
  static let draftLimit = 16
  static let memberLimit = 60

  init(_ plan: DiagramPlan) {
    self.plan = plan
    table = RollCallTable(plan)
    theme = plan.diagram.theme
    words = plan.diagram.words
  }

  var sentences: [String] { table.sentences(plan) }

  func document(reason: String?) -> DOTDocument {
    var page = FormPage(plan)
    let content: HTMLTable
    switch table.rows.count {
    case 0:
      content = HTMLTable(
        .border(0), .cellborder(0), .cellpadding(6), rows: [HTMLRow(HTMLCell(words(.noVotes)))])
    case 1: content = columns(of: table.rows[0], &page)
    default: content = grid(&page)
    }
    for row in table.rows.suffix(Self.draftLimit) {
      for note in table.notes(row, plan) { page.note(note) }
    }
    if table.otherRelations > 0 {
      page.note(words.counted(table.otherRelations, .oneOtherThanVotes, .otherThanVotes))
    }
    page.note(reason)
    return page.document(content, id: "rollcall", class: "rollcall")
  }
}

extension RollCallForm {
  /// The fill of a vote, darker the more it is against; every cell says it in words or by its column as well.
  func fill(_ choice: Vote.Choice?) -> DOTColor {
    switch choice {
    case .yes: theme.tint(theme.obligation.line, 0.18)
    case .no: theme.tint(theme.arms.line, 0.62)
    case .abstain: theme.tint(theme.quietInk, 0.14)
    case .notParticipating, .absent, nil: theme.ground
    }
  }

  private var vetoFill: DOTColor { theme.ink }

  /// What stands in a cell of its own: a frame for members with a veto, white on black for a veto.
  private func cell(
    _ words: [HTMLInline], _ voter: RollCallTable.Voter, fill: DOTColor, framed: Bool,
    tooltip: String
  ) -> HTMLCell {
    FormPage.cell(
      words, tooltip: tooltip,
      [
        .align(.left), .border(framed ? 1 : 0), .color(theme.ink), .cellpadding(3),
        .bgcolor(voter.hasVetoed ? vetoFill : fill),
      ])
  }

  private func tooltip(_ voter: RollCallTable.Voter) -> String {
    voter.sentences.isEmpty
      ? "\(voter.name): \(self.words.choice(voter.choice))"
      : voter.sentences.joined(separator: "\n")
  }

  private func explainMarks(_ page: inout FormPage, _ rows: [RollCallTable.Row]) {
    let voters = rows.flatMap(\.voters)
    if let member = voters.first(where: \.canVeto) {
      let isCharter = voters.allSatisfy { $0.canVeto == $0.isPermanent }
      page.explain(
        HTMLCell(.text([.bold(.text(member.name))]), attributes: [.border(1), .color(theme.ink)]),
        words(isCharter ? .permanentMember : .memberWithVeto),
        width: LabelRoom.width(member.name, size: 11, isBold: true) + 8)
    }
    if voters.contains(where: \.hasVetoed) {
      page.explain(
        HTMLCell(
          .text([.font(color: theme.ink(on: vetoFill), .bold(.text(self.words.choice(.no))))]),
          attributes: [.border(1), .color(theme.ink), .bgcolor(vetoFill)]), self.words(.veto),
        width: 60)
    }
  }
}

extension RollCallForm {
  /// One draft: its outcome, and a column of names for each way to vote.
  private func columns(of row: RollCallTable.Row, _ page: inout FormPage) -> HTMLTable {
    var groups: [(head: String, fill: DOTColor, voters: [RollCallTable.Voter])] = [
      (self.words.choice(.yes), fill(.yes), row.voters.filter { $0.choice == .yes }),
      (self.words.choice(.no), fill(.no), row.voters.filter { $0.choice == .no }),
      (self.words.choice(.abstain), fill(.abstain), row.voters.filter { $0.choice == .abstain }),
      (
        self.words(.notVoting), fill(.absent),
        row.voters.filter { $0.choice == .absent || $0.choice == .notParticipating }
      ),
    ]
    let unknown = row.voters.filter { $0.choice == nil }
    if !unknown.isEmpty { groups.append((self.words.choice(nil), fill(nil), unknown)) }
    if !row.withoutSeat.isEmpty {
      groups.append((self.words(.withoutSeat), fill(nil), row.withoutSeat))
    }
    explainMarks(&page, [row])

    var head: [HTMLInline] = [
      .font(size: 13, .bold(.text(LabelText.rows(row.name, at: 60).joined(separator: "\n"))))
    ]
    let dated = [row.symbol == row.name ? nil : row.symbol, row.date.map { self.words.date($0) }]
      .compactMap(
        \.self)
    if !dated.isEmpty {
      head += [.lineBreak, .text(LabelText.cut(dated.joined(separator: " · ")))]
    }
    head += [
      .lineBreak,
      .font(
        size: 15,
        .bold(.text("\(row.tally), " + LabelText.rows(row.outcome, at: 60).joined(separator: "\n")))
      ),
    ]
    if let needed = row.needed {
      head += [.lineBreak, .text(words.counted(needed, .oneVoteNeeded, .votesNeeded))]
    }
    let widths = groups.map { max(1, min(8, ($0.voters.count + 11) / 12)) }
    let title = FormPage.cell(
      head, tooltip: table.summary(row, self.words),
      [.colspan(widths.reduce(0, +)), .cellpadding(8), .bgcolor(theme.plain)])
    let heights = zip(groups, widths).map { max(1, ($0.voters.count + $1 - 1) / $1) }
    let heads = zip(groups, widths).map { group, width in
      HTMLCell(
        .text([
          .font(
            color: theme.ink(on: group.fill),
            .bold(
              .text(
                "\(LabelText.rows(group.head, at: 18).joined(separator: "\n")) \(group.voters.count)"
              )))
        ]),
        attributes: [
          .colspan(width), .width(100), .cellpadding(5), .border(1), .color(theme.quietInk),
          .bgcolor(group.fill),
        ])
    }
    let rows = (0..<(heights.max() ?? 1)).map { line in
      HTMLRow(
        groups.indices.flatMap { place -> [HTMLCell] in
          (0..<widths[place]).map { column in
            let voter = column * heights[place] + line
            guard line < heights[place], voter < groups[place].voters.count else {
              let isNobody = groups[place].voters.isEmpty && line == 0
              return HTMLCell(
                .text([.font(color: theme.quietInk, .text(isNobody ? self.words(.nobody) : ""))]))
            }
            return cell(of: groups[place].voters[voter], says: groups[place].head)
          }
        })
    }
    return HTMLTable(
      .border(1), .color(theme.quietInk), .cellborder(0), .cellspacing(2), .cellpadding(3),
      rows: [HTMLRow(title), HTMLRow(heads)] + rows)
  }

  /// A name in its column.
  private func cell(of voter: RollCallTable.Voter, says head: String) -> HTMLCell {
    let name = HTMLInline.text(LabelText.rows(voter.name, at: 24).joined(separator: "\n"))
    let ink = voter.hasVetoed ? theme.ink(on: vetoFill) : theme.ink
    var words: [HTMLInline] = [.font(color: ink, voter.canVeto ? .bold(name) : name)]
    // Where a column holds more than one way to vote, the cell says which.
    if head == self.words(.notVoting) || head == self.words(.withoutSeat) {
      words.append(.font(color: ink, size: 9, .text(" " + self.words.choice(voter.choice))))
    }
    return cell(
      words, voter, fill: theme.ground, framed: voter.canVeto, tooltip: tooltip(voter))
  }
}

extension RollCallForm {
  /// Several drafts: a row for each member, a column for each draft, tally and outcome below.
  private func grid(_ page: inout FormPage) -> HTMLTable {
    let rows = Array(table.rows.suffix(Self.draftLimit))
    if rows.count < table.rows.count {
      page.note(
        words(.latestDrafts, "\(rows.count)", "\(table.rows.count)"))
    }
    var members: [RollCallTable.Voter] = []
    var seen = Set<SovereignState.ID>()
    for voter in rows.flatMap({ $0.voters + $0.withoutSeat }) where seen.insert(voter.id).inserted {
      members.append(voter)
    }
    members = members.filter(\.canVeto) + members.filter { !$0.canVeto }
    if members.count > Self.memberLimit {
      page.note(
        words(.firstVoters, "\(Self.memberLimit)", "\(members.count)"))
      members = Array(members.prefix(Self.memberLimit))
    }
    explainMarks(&page, rows)
    let votes = rows.map { row in
      Dictionary((row.voters + row.withoutSeat).map { ($0.id, $0) }) { first, _ in first }
    }
    if members.contains(where: { member in votes.contains { $0[member.id] == nil } }) {
      page.explain(
        HTMLCell(
          .text([.text("      ")]),
          attributes: [.border(1), .color(theme.tint(theme.quietInk, 0.3))]),
        self.words(.noSeat))
    }
    var lines = [HTMLRow([HTMLCell("")] + rows.map(columnHead))]
    for member in members {
      let name = HTMLInline.text(LabelText.rows(member.name, at: 28).joined(separator: "\n"))
      let head = HTMLCell(
        .text([member.canVeto ? .bold(name) : name]),
        attributes: [
          .align(.right), .border(member.canVeto ? 1 : 0), .color(theme.ink), .cellpadding(3),
        ])
      lines.append(HTMLRow([head] + votes.map { gridCell($0[member.id]) }))
    }
    lines.append(
      HTMLRow([foot(self.words(.tally))] + rows.map { foot($0.tally, table.summary($0, words)) }))
    lines.append(
      HTMLRow(
        [foot(self.words(.needed))] + rows.map { foot($0.needed.map { "\($0)" } ?? "–") }))
    lines.append(
      HTMLRow(
        [foot(self.words(.outcome))]
          + rows.map { row in
            foot(
              LabelText.rows(row.outcome, at: 16).joined(separator: "\n"),
              table.summary(row, self.words))
          }))
    return HTMLTable(.border(0), .cellborder(0), .cellspacing(1), .cellpadding(3), rows: lines)
  }

  private func columnHead(_ row: RollCallTable.Row) -> HTMLCell {
    var words: [HTMLInline] = [
      .bold(.text(LabelText.rows(row.name, at: 16).joined(separator: "\n")))
    ]
    if row.symbol != row.name {
      words += [.lineBreak, .font(size: 9, .text(LabelText.cut(row.symbol)))]
    }
    if let date = row.date { words += [.lineBreak, .font(size: 9, .text(self.words.date(date)))] }
    return FormPage.cell(
      words, tooltip: table.summary(row, self.words),
      [.valign(.bottom), .width(70), .cellpadding(3)])
  }

  private func gridCell(_ voter: RollCallTable.Voter?) -> HTMLCell {
    guard let voter else {
      return HTMLCell(
        .text([.text(" ")]), attributes: [.border(1), .color(theme.tint(theme.quietInk, 0.3))])
    }
    let fill = voter.hasVetoed ? vetoFill : voter.isCounted ? fill(voter.choice) : theme.ground
    let choice = self.words.choice(voter.choice)
    let words = HTMLInline.text(
      voter.isCounted ? choice : self.words(.notCounted, choice))
    return FormPage.cell(
      [.font(color: theme.ink(on: fill), size: 10, voter.choice == .no ? .bold(words) : words)],
      tooltip: tooltip(voter),
      [.bgcolor(fill), .border(1), .color(theme.tint(theme.quietInk, 0.3))])
  }

  private func foot(_ words: String, _ tooltip: String? = nil) -> HTMLCell {
    let inlines: [HTMLInline] = [.bold(.text(words))]
    guard let tooltip else { return HTMLCell(.text(inlines), attributes: [.align(.right)]) }
    return FormPage.cell(inlines, tooltip: tooltip, [.valign(.top)])
  }
}
