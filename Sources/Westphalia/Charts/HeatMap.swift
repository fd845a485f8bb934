import TypedGraph

/// A grid of colored cells.
struct HeatMap {
  private let chart: Chart
  private let rows: [String]
  private let columns: [String]
  private let values: [[Double?]]
  private let notes: [String]

  init(_ chart: Chart) {
    self.chart = chart
    let limit = Chart.cellLimit
    var notes: [String] = []
    switch chart.content {
    case .matrix(let matrix):
      let names = matrix.nodes.prefix(limit).map(\.name)
      (rows, columns) = (names, names)
      values = matrix.values.prefix(limit).map { Array($0.prefix(limit)) }
      if matrix.nodes.count > limit {
        notes.append("\(limit) of \(matrix.nodes.count) nodes are drawn, the first.")
      }
    case .table(let whole):
      let table = (whole.columns.count > limit ? whole.highest(limit) : whole).inOrder
      // Nodes stand one under another, and time goes to the right.
      let dates = table.dates.indices.prefix(limit)
      rows = table.columns.map(\.name)
      columns = dates.map { "\(table.dates[$0])" }
      values = table.columns.indices.map { column in dates.map { table.values[$0][column] } }
      if whole.columns.count > limit {
        notes.append(
          "\(limit) of \(whole.columns.count) columns are drawn, those with the highest values.")
      }
      if table.dates.count > limit {
        notes.append("\(limit) of \(table.dates.count) dates are drawn, the first.")
      }
      if !table.uncovered.isEmpty {
        notes.append(
          "\(table.uncovered.count) of \(table.dates.count) dates are covered by no source.")
      }
    }
    let beyond = values.joined().filter { ($0?.magnitude ?? 0) > ChartAxis.greatest }.count
    if beyond > 0 { notes.append("\(beyond) of the values are too large to draw.") }
    self.notes = notes + (chart.source.isEmpty ? [] : ["Source: \(chart.source)"])
  }

  var text: String {
    var lines = [[""] + columns]
    for (name, row) in zip(rows, values) {
      lines.append([name] + row.map { $0.map(decimalText) ?? "–" })
    }
    return ([chart.title] + TextTable.labeled(lines) + notes).joined(separator: "\n") + "\n"
  }

  var svg: String {
    let palette = ChartPalette(chart.theme)
    var canvas = ChartCanvas(palette)
    let most = max(rows.count, columns.count)
    let cell: Double = most <= 12 ? 38 : most <= 30 ? 20 : 14
    let size: Double = most <= 30 ? 11 : 9.5
    let labels = rows.map { ChartWords.shortened($0, to: 150, size: size) }
    let heads = columns.map { ChartWords.shortened($0, to: 130, size: size) }
    let left = 24 + (labels.map { ChartWords.width($0, size: size) }.max() ?? 0)
    // Names of columns lean to the right.
    let lean = heads.map { ChartWords.width($0, size: size) }.max() ?? 0
    let grid = (width: cell * Double(columns.count), height: cell * Double(rows.count))
    let width = max(left + grid.width + 0.5 * lean + 24, 460)
    let title = ChartWords.lines(chart.title, width: width - 40, size: 16, limit: 3)
    for (place, line) in title.enumerated() {
      canvas.words(line, (20, 28 + 20 * Double(place)), size: 16, palette.ink, isBold: true)
    }
    let top = 24 + 20 * Double(max(title.count, 1)) + 0.87 * lean

    for (place, head) in heads.enumerated() {
      canvas.words(
        head, (left + cell * (Double(place) + 0.5) + size / 3, top - 5), size: size,
        palette.quietInk, turned: -60, whole: columns[place])
    }
    let scale = ShadeScale(values)
    for (line, row) in values.enumerated() {
      let y = top + cell * Double(line)
      canvas.words(
        labels[line], (left - 6, y + cell / 2 + size / 3), size: size, palette.quietInk, .end,
        whole: rows[line])
      for (place, value) in row.enumerated() {
        let x = left + cell * Double(place)
        guard let value, value.magnitude <= ChartAxis.greatest else {
          canvas.line(
            (x + cell * 0.35, y + cell / 2), (x + cell * 0.65, y + cell / 2), palette.faded)
          continue
        }
        let share = scale.share(of: value)
        canvas.rectangle(
          (x + 0.5, y + 0.5), (cell - 1, cell - 1), palette.shade(share),
          note: "\(rows[line]), \(columns[place]): \(decimalText(value))")
        let words = Self.short(value)
        if cell > 30, ChartWords.width(words, size: 9.5) < cell {
          canvas.words(
            words, (x + cell / 2, y + cell / 2 + 3.5), size: 9.5, palette.ink(on: share), .middle)
        }
      }
    }

    var y = top + grid.height + 14
    drawLegend(scale, at: (left, y), on: &canvas)
    y += 44
    y = canvas.notes(notes, from: y, width: width)
    return canvas.document(width: width, height: y + 4, title: chart.title, text: text)
  }

  /// The shades with the values at their ends, and how a missing value looks.
  private func drawLegend(
    _ scale: ShadeScale, at place: (Double, Double), on canvas: inout ChartCanvas
  ) {
    let palette = canvas.palette
    let steps = 20
    guard let ends = scale.ends else {
      canvas.words("no values", (place.0, place.1 + 11), size: 10, palette.quietInk)
      return
    }
    for step in 0..<steps {
      let share = ends.low + (ends.high - ends.low) * Double(step) / Double(steps - 1)
      canvas.rectangle((place.0 + 8 * Double(step), place.1), (8, 10), palette.shade(share))
    }
    canvas.words(
      decimalText(scale.value(of: ends.low)), (place.0, place.1 + 22), size: 10, palette.quietInk)
    canvas.words(
      decimalText(scale.value(of: ends.high)), (place.0 + 160, place.1 + 22), size: 10,
      palette.quietInk, .end)
    canvas.line((place.0 + 184, place.1 + 5), (place.0 + 192, place.1 + 5), palette.faded)
    canvas.words("no value", (place.0 + 198, place.1 + 9), size: 10, palette.quietInk)
  }

  /// A value in a cell: with two decimals at most.
  private static func short(_ value: Double) -> String {
    guard value.magnitude < 1e6 else { return decimalText(value) }
    let rounded = (value * 100).rounded() / 100
    return rounded == 0 ? "0" : decimalText(rounded)
  }
}

/// Values as shades: from 0 to the greatest, or, where some are below zero, from the one side to the other.
private struct ShadeScale {
  private let reach: Double
  private let isSigned: Bool
  private let isEmpty: Bool

  init(_ values: [[Double?]]) {
    let known = values.joined().compactMap { $0 }.filter { $0.magnitude <= ChartAxis.greatest }
    isEmpty = known.isEmpty
    isSigned = known.contains { $0 < 0 }
    let most = known.map(\.magnitude).max() ?? 0
    reach = most > 0 ? most : 1
  }

  var ends: (low: Double, high: Double)? { isEmpty ? nil : (isSigned ? -1 : 0, 1) }

  func share(of value: Double) -> Double { value / reach }

  func value(of share: Double) -> Double { share * reach }
}
