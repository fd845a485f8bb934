import TypedGraph

/// Lines or steps over dates.
struct LineChart {
  private static let size = (width: 760.0, height: 430.0)
  private static let dashes = ["", "7 3", "2 3", "9 3 2 3", "4 2", "12 4", "1 2", "6 2 1 2 1 2"]

  private let chart: Chart
  /// What is drawn: of many columns those that reach the highest values, in the table's order.
  private let table: MeasureTable
  private let notes: [String]

  init(_ chart: Chart) {
    self.chart = chart
    guard case .table(let whole) = chart.content else {
      preconditionFailure("a matrix is drawn as a heat map")
    }
    let isWhole = whole.columns.count <= Chart.lineLimit
    table = (isWhole ? whole : whole.highest(Chart.lineLimit)).inOrder
    var notes: [String] = []
    if !isWhole {
      notes.append(
        "\(Chart.lineLimit) of \(whole.columns.count) columns are drawn, those with the highest values."
      )
    }
    let beyond = table.values.joined().filter { ($0?.magnitude ?? 0) > ChartAxis.greatest }.count
    if beyond > 0 { notes.append("\(beyond) of the values are too large to draw.") }
    if !table.uncovered.isEmpty {
      notes.append(
        "\(table.uncovered.count) of \(table.dates.count) dates are covered by no source.")
    }
    self.notes = notes + (chart.source.isEmpty ? [] : ["Source: \(chart.source)"])
  }

  var text: String {
    var lines = [["date"] + table.columns.map(\.name)]
    for (date, row) in zip(table.dates, table.values) {
      lines.append(["\(date)"] + row.map { $0.map(decimalText) ?? "–" })
    }
    return ([chart.title] + TextTable.labeled(lines) + notes).joined(separator: "\n") + "\n"
  }

  /// The values of a column that can be drawn.
  private func drawn(_ column: Int) -> [Double?] {
    table.values.map { row in
      row[column].flatMap { $0.magnitude <= ChartAxis.greatest ? $0 : nil }
    }
  }

  var svg: String {
    let palette = ChartPalette(chart.theme)
    var canvas = ChartCanvas(palette)
    let width = Self.size.width
    let title = ChartWords.lines(chart.title, width: width - 40, size: 16, limit: 3)
    for (place, line) in title.enumerated() {
      canvas.words(line, (20, 28 + 20 * Double(place)), size: 16, palette.ink, isBold: true)
    }
    let top = 28 + 20 * Double(max(title.count, 1))
    let bottom = top + Self.size.height - 110
    let columns = table.columns.indices.map(drawn)
    let axis = ChartAxis(columns.joined().compactMap { $0 })
    let left =
      28 + (axis.ticks.map { ChartWords.width($0.name, size: 11) }.max() ?? 0)
    let labels = table.columns.map { ChartWords.shortened($0.name, to: 170, size: 12) }
    let right =
      width - 24 - (labels.map { ChartWords.width($0, size: 12) }.max() ?? 0)

    for tick in axis.ticks {
      let y = bottom - (bottom - top) * axis.share(of: tick.value)
      canvas.line((left, y), (right, y), palette.faded, width: tick.value == 0 ? 1.2 : 0.5)
      canvas.words(tick.name, (left - 6, y + 4), palette.quietInk, .end)
    }
    let days = Days(table.dates, left: left + 8, right: right - 8)
    for date in days.ticks {
      let x = days.x(date)
      canvas.line((x, bottom), (x, bottom + 4), palette.quietInk)
      canvas.words("\(date)", (x, bottom + 18), palette.quietInk, .middle)
    }

    var ends: [(y: Double, column: Int)] = []
    for (column, values) in columns.enumerated() {
      let color = palette.lines[column % palette.lines.count]
      let points = zip(table.dates, values).map { date, value in
        value.map { (days.x(date), bottom - (bottom - top) * axis.share(of: $0)) }
      }
      draw(points, color, Self.dashes[column % Self.dashes.count], on: &canvas)
      if let last = points.compactMap({ $0 }).last { ends.append((last.1, column)) }
    }
    for label in Self.spread(ends, from: top, to: bottom) {
      canvas.words(
        labels[label.column], (right + 6, label.y + 4), size: 12,
        palette.lines[label.column % palette.lines.count], isBold: true,
        whole: table.columns[label.column].name)
    }
    if ends.isEmpty {
      canvas.words(
        "no values", ((left + right) / 2, (top + bottom) / 2), size: 13, palette.quietInk, .middle)
    }

    var y = bottom + 42
    y = canvas.notes(notes, from: y, width: width)
    return canvas.document(width: width, height: y + 4, title: chart.title, text: text)
  }

  /// Draws the points between gaps as lines or steps, and those that stand alone as dots.
  private func draw(
    _ points: [(Double, Double)?], _ color: String, _ dashes: String, on canvas: inout ChartCanvas
  ) {
    var data = ""
    var run: [(Double, Double)] = []
    func finish(_ canvas: inout ChartCanvas) {
      if run.count == 1 { canvas.circle(run[0], 2.6, color) }
      guard run.count > 1 else { return }
      for (place, point) in run.enumerated() {
        let (x, y) = (ChartCanvas.number(point.0), ChartCanvas.number(point.1))
        if place == 0 {
          data += "M\(x) \(y)"
        } else {
          data += chart.form == .step ? "H\(x)V\(y)" : "L\(x) \(y)"
        }
      }
    }
    for point in points {
      if let point {
        run.append(point)
      } else {
        finish(&canvas)
        run = []
      }
    }
    finish(&canvas)
    if !data.isEmpty { canvas.path(data, color, width: 2, dashes: dashes) }
  }

  /// Labels moved apart so that none covers another, in their order from top to bottom.
  private static func spread(
    _ labels: [(y: Double, column: Int)], from top: Double, to bottom: Double
  ) -> [(y: Double, column: Int)] {
    let gap = 15.0
    var labels = labels.sorted { ($0.y, $0.column) < ($1.y, $1.column) }
    for place in labels.indices.dropFirst() {
      labels[place].y = max(labels[place].y, labels[place - 1].y + gap)
    }
    var lowest = bottom
    for place in labels.indices.reversed() {
      labels[place].y = min(labels[place].y, lowest)
      lowest = labels[place].y - gap
    }
    return labels
  }
}

/// Where dates stand from left to right: by their first days.
private struct Days {
  let ticks: [PartialDate]
  private let first, last: Int
  private let left, right: Double

  init(_ dates: [PartialDate], left: Double, right: Double) {
    self.left = left
    self.right = right
    let days = dates.map(\.first)
    guard let first = days.min(), let last = days.max() else {
      (self.first, self.last, ticks) = (0, 0, [])
      return
    }
    self.first = Int(first.dayNumber)
    self.last = Int(last.dayNumber)
    ticks =
      first == last
      ? Array(dates.prefix(1))
      : ChartAxis.dates(from: first, through: last, limit: 9).filter {
        $0.first >= first && $0.first <= last
      }
  }

  func x(_ date: PartialDate) -> Double {
    guard last > first else { return (left + right) / 2 }
    let share = Double(Int(date.first.dayNumber) - first) / Double(last - first)
    return left + (right - left) * share
  }
}
