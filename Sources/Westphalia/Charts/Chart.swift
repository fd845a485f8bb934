public import TypedGraph

/// A small chart of measures: lines or steps over dates, or a matrix of dyads, in the colors of the diagrams.
///
/// ```swift
/// let table = try graph.only(DefensePact.self).series(of: .degree, over: years)
/// let chart = Chart(of: table, titled: "Pacts", source: "ATOP 5.1")
/// print(chart.svg)   // a whole SVG document; no program is needed
/// print(chart.text)  // the same in words and numbers
/// ```
///
/// Values that are nil are gaps, never zeros. What does not fit (columns beyond eight, nodes beyond sixty) is left out,
/// and the picture says so. Equal charts are equal bytes.
public struct Chart: Equatable, Sendable {
  /// How values are drawn.
  public enum Form: Hashable, Sendable, CaseIterable {
    /// Points joined by straight lines: for what changes between dates.
    case line
    /// Levels that hold until the next date: for what is counted on dates.
    case step
    /// A grid of colored cells: dates by columns, or nodes by nodes.
    case heatMap
  }

  enum Content: Equatable, Sendable {
    case table(MeasureTable)
    case matrix(DyadMatrix)
  }

  let content: Content

  /// What stands above the picture.
  public var title: String

  /// Where the data is from, for the line below the picture; none where empty.
  public var source: String

  /// How values are drawn; a matrix is always a heat map.
  public let form: Form

  /// The colors.
  ///
  /// Those that are not made by ``DOT/DOTColor/rgb(_:)``, as of Brewer's schemes, are drawn in black or white.
  public var theme: DiagramTheme

  /// The greatest number of columns drawn as lines.
  public static let lineLimit = 8

  /// The greatest number of rows and of columns of a heat map.
  public static let cellLimit = 60

  /// Makes a chart of measures over dates.
  ///
  /// - Parameters:
  ///   - table: The measures. Of more columns than fit those are drawn that reach the highest values.
  ///   - title: What stands above; the table's title and subject, where nil.
  ///   - form: How they are drawn.
  ///   - source: Where the data is from.
  ///   - theme: The colors.
  public init(
    of table: MeasureTable, titled title: String? = nil, as form: Form = .line,
    source: String = "", theme: DiagramTheme = .light
  ) {
    content = .table(table)
    self.title = title ?? "\(table.title) (\(table.subject))"
    self.form = form
    self.source = source
    self.theme = theme
  }

  /// Makes a heat map of dyads.
  ///
  /// - Parameters:
  ///   - matrix: The values. Of more nodes than fit the first are drawn.
  ///   - title: What stands above; the matrix' title and subject, where nil.
  ///   - source: Where the data is from.
  ///   - theme: The colors.
  public init(
    of matrix: DyadMatrix, titled title: String? = nil, source: String = "",
    theme: DiagramTheme = .light
  ) {
    content = .matrix(matrix)
    self.title = title ?? "\(matrix.title) (\(matrix.subject))"
    form = .heatMap
    self.source = source
    self.theme = theme
  }

  /// The picture as a whole SVG document.
  ///
  /// - Complexity: O(values).
  public var svg: String {
    switch form {
    case .line, .step: LineChart(self).svg
    case .heatMap: HeatMap(self).svg
    }
  }

  /// The picture in words and numbers, for those who cannot see it and for plain text.
  ///
  /// It has what the picture has: the title, the values that are drawn, with `–` where there is none, and the notes below.
  ///
  /// - Complexity: O(values).
  public var text: String {
    switch form {
    case .line, .step: LineChart(self).text
    case .heatMap: HeatMap(self).text
    }
  }
}

extension Chart.Form: CustomStringConvertible {
  /// `line`, `step`, `heat map`.
  public var description: String {
    switch self {
    case .line: "line"
    case .step: "step"
    case .heatMap: "heat map"
    }
  }
}

extension Chart: CustomStringConvertible {
  /// The form and the title, `line chart: Pacts`.
  public var description: String {
    form == .heatMap ? "heat map: \(title)" : "\(form) chart: \(title)"
  }
}
