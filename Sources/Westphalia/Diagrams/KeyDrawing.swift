import DOT

/// Draws a key as the label of a document.
///
/// The words stand in a table at the bottom of the picture, on the left, where every engine of Graphviz puts
/// such a label at the same place. The samples are lines, arrowheads and marks, drawn beneath the picture
/// (`_background`) into cells of the table that are left empty for them: as wide, dashed and colored as the edges
/// are. No font has a part in them, and no node or edge, so that they change nothing about the layout.
struct KeyDrawing {
  private struct Cell {
    let text: [HTMLInline]
    /// In points; more than the words need.
    let width: Double
  }

  private struct Row {
    var cells: [Cell] = []
    /// Each draws a sample around a height, in the operations of xdot.
    var samples: [(Double) -> [String]] = []
    var height: Double

    var width: Double { cells.reduce(0) { $0 + $1.width } }
  }

  private var rows: [Row] = []

  /// The length of an arrowhead.
  private let headLength: Double
  /// The width of the word before the first row.
  private var indent = 0.0

  private static let lineLength = 30.0
  /// What Graphviz leaves around a label.
  private static let margin = (x: 8.0, y: 4.0)
  /// Where the rows begin.
  private let left: Double
  private let engine: DOTLayoutEngine
  /// How wide a row of entries becomes before another is begun.
  ///
  /// Where a label is wider than the picture, fdp puts it to the left by what it alone knows.
  private var widest: Double { engine == .fdp ? 380 : 760 }
  /// What is left free around a sample: fdp moves a label by some points when boxes reach beyond nodes.
  private var slack: Double { engine == .fdp ? 12 : 0 }
  /// The height of a row, in points: more than a line of words of any script needs.
  private var rowHeight: Double { engine == .fdp ? 30 : 20 }

  /// Makes the drawing of a key, and of a title above it where the picture has no other place for it.
  init(
    _ legend: DiagramLegend?, under title: String?, _ layout: DiagramLayout,
    _ engine: DOTLayoutEngine, left: Double? = nil
  ) {
    self.engine = engine
    self.left = left ?? Self.margin.x
    headLength = layout == .overview ? 5 : 8
    for line in title.map({ DiagramTitle($0, at: engine == .fdp ? 36 : DiagramTitle.widest).rows })
      ?? []
    {
      let cell = Cell(
        text: [.font(size: 15, .bold(.text(line)))], width: Self.width(line, size: 15))
      rows.append(Row(cells: [cell], height: 22))
    }
    guard let legend, !legend.rows.isEmpty else { return }
    indent = Self.width(legend.head) + 12
    var isFirst = true
    for row in legend.rows {
      switch row {
      case .words(let words):
        for line in LabelText.rows(words, at: engine == .fdp ? 56 : 120) {
          var row = newRow(isFirst ? legend.head : nil)
          row.cells.append(Cell(text: [.text(line)], width: Self.width(line)))
          rows.append(row)
          isFirst = false
        }
      case .entries(let entries):
        add(entries, head: isFirst ? legend.head : nil)
        isFirst = false
      }
    }
  }

  /// Sets a document's label, and draws the samples into it.
  func write(into document: inout DOTDocument) {
    guard !rows.isEmpty else { return }
    document.body.set(
      .label(.html(HTMLLabel(table))), .labelloc(.bottom), .labeljust(.left))
    // fdp alone leaves the picture where it is and puts the label below zero.
    var y = Self.margin.y
    if engine == .fdp { y -= rows.reduce(2 * Self.margin.y) { $0 + $1.height } }
    var drawn: [String] = []
    for row in rows.reversed() {
      for sample in row.samples { drawn += sample(y + row.height / 2) }
      y += row.height
    }
    if !drawn.isEmpty { document.body.set(.background(drawn.joined(separator: " "))) }
  }

  /// Writes the key as a node of a document whose nodes have their places, its upper edge at a height.
  func write(into document: inout DOTDocument, top: Double, id: DOTWord, tooltip: String) {
    guard !rows.isEmpty else { return }
    let size = (width: width, height: rows.reduce(0) { $0 + $1.height })
    document.body.node(
      "key", .label(.html(HTMLLabel(table))), .shape(.plain), .margin(0), .id(id), .class("key"),
      .tooltip(tooltip), .pos(DOTPoint(left + size.width / 2, top - size.height / 2)))
    var y = top
    var drawn: [String] = []
    for row in rows {
      for sample in row.samples { drawn += sample(y - row.height / 2) }
      y -= row.height
    }
    if !drawn.isEmpty { document.body.set(.background(drawn.joined(separator: " "))) }
  }

  private var table: HTMLTable {
    let width = width
    return HTMLTable(
      .border(0), .cellborder(0), .cellspacing(0), .cellpadding(0),
      rows: rows.map { markup($0, in: width) })
  }

  /// The width of the widest row.
  private var width: Double { rows.map(\.width).max() ?? 0 }

  private static func width(_ words: String, size: Double = 11) -> Double {
    // Wider than any usual font is, so that what comes after never moves.
    (ChartWords.width(words, size: size) * 1.15).rounded(.up)
  }

  private func newRow(_ head: String?) -> Row {
    Row(
      cells: [Cell(text: [head.map { .bold(.text($0)) } ?? .text(" ")], width: indent)],
      height: rowHeight)
  }

  /// A row as a table of its own, whose cells are as wide as they ask for, whatever stands in other rows.
  ///
  /// The last cell takes what is left: Graphviz would spread it over all of them.
  private func markup(_ row: Row, in width: Double) -> HTMLRow {
    let rest = width - row.width
    let cells = row.cells.enumerated().map { place, cell in
      HTMLCell(
        .align(.left), .width(Int(cell.width + (place == row.cells.count - 1 ? rest : 0))),
        .height(Int(row.height)), text: cell.text)
    }
    return HTMLRow(
      HTMLCell(
        .align(.left),
        table: HTMLTable(
          .align(.left), .border(0), .cellborder(0), .cellspacing(0), .cellpadding(0),
          rows: [HTMLRow(cells)])))
  }

  private mutating func add(_ entries: [DiagramLegend.Entry], head: String?) {
    var row = newRow(head)
    for entry in entries {
      // The heads of thick lines reach beyond their ends.
      let thickest = min(entry.looks.map(\.width).max() ?? 0, 12)
      let one =
        (entry.mark == nil ? (Self.lineLength + 5 + thickest).rounded(.up) : 12) + 2 * slack
      let words = Self.width(entry.words) + 14
      let count = entry.mark == nil ? entry.looks.count : 1
      if row.cells.count > 1, row.width + Double(count) * one + words > widest {
        rows.append(row)
        row = newRow(nil)
      }
      for place in 0..<count {
        // Many looks of one name run over several rows.
        if row.cells.count > 1, row.width + one > widest {
          rows.append(row)
          row = newRow(nil)
        }
        let start = left + row.width + slack
        if let mark = entry.mark {
          row.samples.append { XDot.mark(mark, x: start + 4, y: $0, radius: 3.5) }
        } else {
          let (look, length) = (entry.looks[place], headLength)
          row.samples.append {
            XDot.line(look, from: start, to: start + Self.lineLength, y: $0, headLength: length)
          }
        }
        row.cells.append(Cell(text: [.text(" ")], width: one))
      }
      row.cells.append(Cell(text: [.text(entry.words)], width: words))
    }
    if row.cells.count > 1 { rows.append(row) }
  }
}
