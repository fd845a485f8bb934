import DOT
import TypedGraph

/// A picture whose title stands above it and whose key and notes stand below.
struct FormPage {
  /// A sample as it is drawn, and what it means.
  struct Meaning {
    let sample: HTMLCell
    let width: Double
    let height: Int
    let words: String
  }

  let plan: DiagramPlan
  let title: String?
  private(set) var key: [Meaning] = []
  private(set) var notes: [String] = []

  var theme: DiagramTheme { plan.diagram.theme }

  private var tooltip: String { title ?? DiagramDrawing(plan).tooltip }

  init(_ plan: DiagramPlan) { self.init(plan, titled: plan.diagram.title) }

  init(_ plan: DiagramPlan, titled title: String?) {
    self.plan = plan
    self.title = title
  }

  /// Explains a sample, once; a sample is a cell as it stands in the picture, of some width.
  mutating func explain(
    _ sample: HTMLCell, _ words: String, width: Double = 30, height: Int = 24
  ) {
    if !key.contains(where: { $0.words == words }) {
      key.append(Meaning(sample: sample, width: width, height: height, words: words))
    }
  }

  /// Adds a sentence below the picture, once.
  mutating func note(_ sentence: String?) {
    guard let sentence, !sentence.isEmpty, !notes.contains(sentence) else { return }
    notes.append(sentence)
  }

  /// The document, whose content stands between title and key.
  func document(
    _ content: (inout DOTBody<DOTClusterElement>) -> Void
  ) -> DOTDocument {
    var document = DOTDocument(.directed, name: "westphalia")
    setUp(&document)
    if let label = footer {
      document.body.set(.label(.html(label)), .labelloc(.bottom), .labeljust(.left))
    }
    DiagramDrawing.setDefaults(&document, plan)
    DiagramDrawing(plan).writePanel(into: &document.body, titled: title) { content(&$0) }
    return document
  }

  /// The document of one table.
  func document(_ table: HTMLTable, id: DOTWord, class name: DOTWord) -> DOTDocument {
    document { body in
      body.node(
        DOTIdentifier(sanitizing: id.description), .label(.html(HTMLLabel(table))), .shape(.plain),
        .margin(0), .id(DiagramDrawing(plan).svgID(id.description)), .class("form", name),
        .tooltip(tooltip))
    }
  }

  private func setUp(_ document: inout DOTDocument) {
    document.body.set(
      .rankdir(.leftToRight), .newrank(true), .compound(true), .outputorder(.edgesFirst),
      .splines(.spline), .nodesep(0.3), .ranksep(0.6))
    DiagramDrawing.setGround(&document, plan, tooltip: tooltip)
  }

  /// The key and the notes; nil where there are none, or where the user wants no legend and nothing is left out.
  private var footer: HTMLLabel? {
    var rows: [HTMLRow] = []
    if plan.diagram.showsLegend {
      for start in stride(from: 0, to: key.count, by: 5) {
        let head =
          start == 0
          ? HTMLCell(.align(.left), text: [.bold(.text(plan.diagram.words(.key)))]) : HTMLCell("")
        var cells = [head]
        for meaning in key[start..<min(start + 5, key.count)] {
          cells += [
            meaning.sample,
            HTMLCell(.align(.left), text: [.text(LabelText.cut(meaning.words) + "   ")]),
          ]
        }
        rows.append(HTMLRow(cells))
      }
    }
    var lines =
      rows.isEmpty
      ? []
      : [
        HTMLRow(
          HTMLCell(
            .align(.left),
            table: HTMLTable(
              .border(0), .cellborder(0), .cellspacing(3), .cellpadding(2), .width(keyWidth),
              .height((key.map(\.height).max() ?? 24) * rows.count), .fixedsize(true),
              .align(.left), rows: rows)))
      ]
    for note in notes {
      lines.append(
        HTMLRow(HTMLCell(.align(.left), text: Self.set(LabelText.rows(note, at: 96)))))
    }
    guard !lines.isEmpty else { return nil }
    return HTMLLabel(
      HTMLTable(.border(0), .cellborder(0), .cellspacing(0), .cellpadding(1), rows: lines))
  }

  /// A colored bar or square of just this size, however wide its cell is.
  static func bar(_ fill: DOTColor, width: Int, height: Int, _ words: [HTMLInline] = []) -> HTMLCell
  {
    let text = words.isEmpty ? [HTMLInline.font(size: 6, .text(" "))] : words
    return HTMLCell(
      .align(.left),
      table: HTMLTable(
        .border(0), .cellborder(0), .cellspacing(0), .cellpadding(0), .bgcolor(fill), .width(width),
        .height(height), .fixedsize(true), .align(.left),
        rows: [
          HTMLRow(
            HTMLCell(
              .text(text), attributes: [.width(width), .height(height), .fixedsize(true)]))
        ]))
  }

  /// A line of a width in points, as an upper border.
  static func line(_ color: DOTColor, points: Double) -> HTMLCell {
    HTMLCell(
      .text([]),
      attributes: [
        .width(30), .height(16), .border(Int(points.rounded())), .sides([.top]), .color(color),
        .valign(.bottom),
      ])
  }

  /// Rows of text, each set to the left.
  static func set(_ rows: [String]) -> [HTMLInline] {
    rows.count == 1 ? [.text(rows[0])] : rows.flatMap { [.text($0), .lineBreak(.left)] }
  }

  /// The width of the key: Graphviz would draw it as wide as the notes below.
  private var keyWidth: Int {
    let columns = (0..<min(5, key.count)).map { column in
      stride(from: column, to: key.count, by: 5).map { place in
        key[place].width + LabelRoom.width(LabelText.cut(key[place].words) + "   ", size: 11) + 16
      }.max() ?? 0
    }
    return Int(columns.reduce(40, +))
  }

  /// A cell with a tooltip, which Graphviz writes only where a cell has a target.
  static func cell(
    _ inlines: [HTMLInline], tooltip: String, _ attributes: [HTMLAttribute]
  ) -> HTMLCell {
    HTMLCell(.text(inlines), attributes: attributes + [.target("_self"), .tooltip(tooltip)])
  }
}
