/// Where the names of nodes stand that are drawn as dots: no name on another, and none on a dot.
///
/// Those with more relations come first. A name for which there is no room waits until the picture is drawn
/// twice, four or eight times as large, when names, which keep their size, take so much less of it.
struct PageLabels {
  /// On which side of its dot a name stands.
  enum Side: String, CaseIterable {
    case right = "r"
    case left = "l"
    case above = "t"
    case below = "b"
  }

  /// Where a name stands, and how large the picture must be for it to be shown; 9 for never.
  struct Place {
    var side = Side.right
    var zoom = 9
  }

  static let size = 11.0
  static let zooms = [1, 2, 4, 8]

  /// The longest name that is drawn, in scalars; the whole name is told in words.
  static let longest = 40

  private(set) var places: [Place]

  /// Places names.
  ///
  /// - Complexity: O(*n*²).
  init(
    _ names: [String], at points: [(x: Double, y: Double)], radius: Double, ranks: [Int],
    width: Double, height: Double
  ) {
    places = Array(repeating: Place(), count: names.count)
    let order = names.indices.sorted { (-ranks[$0], $0) < (-ranks[$1], $1) }
    let widths = names.map { Self.width($0) }
    var placed: [Int] = []
    for zoom in Self.zooms {
      func box(_ index: Int, _ side: Side) -> Box {
        Self.box(at: points[index], side, radius, widths[index] / Double(zoom), zoom)
      }
      var taken = placed.map { box($0, places[$0].side) }
      for index in order where places[index].zoom == 9 {
        let free = Side.allCases.first { side in
          let own = box(index, side)
          return own.minX >= 0 && own.maxX <= width && own.minY >= 0 && own.maxY <= height
            && !taken.contains { $0.meets(own) }
            && !points.indices.contains { other in
              other != index && own.meets(Box(around: points[other], radius + 1))
            }
        }
        guard let free else { continue }
        places[index] = Place(side: free, zoom: zoom)
        placed.append(index)
        taken.append(box(index, free))
      }
    }
  }

  /// A name as it is drawn.
  static func cut(_ name: String) -> String {
    let line = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let scalars = line.unicodeScalars
    guard scalars.count > longest else { return line }
    return String(String.UnicodeScalarView(scalars.prefix(longest - 1))) + "…"
  }

  private struct Box {
    let minX, minY, maxX, maxY: Double

    init(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) {
      (self.minX, self.minY, self.maxX, self.maxY) = (minX, minY, maxX, maxY)
    }

    init(around point: (x: Double, y: Double), _ distance: Double) {
      self.init(
        point.x - distance, point.y - distance, point.x + distance, point.y + distance)
    }

    func meets(_ other: Box) -> Bool {
      minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
    }
  }

  private static func box(
    at point: (x: Double, y: Double), _ side: Side, _ radius: Double, _ width: Double, _ zoom: Int
  ) -> Box {
    let height = (size + 3) / Double(zoom)
    let gap = radius + 2
    switch side {
    case .right:
      return Box(
        point.x + gap, point.y - height / 2, point.x + gap + width, point.y + height / 2)
    case .left:
      return Box(
        point.x - gap - width, point.y - height / 2, point.x - gap, point.y + height / 2)
    case .above:
      return Box(point.x - width / 2, point.y - gap - height, point.x + width / 2, point.y - gap)
    case .below:
      return Box(point.x - width / 2, point.y + gap, point.x + width / 2, point.y + gap + height)
    }
  }

  /// How wide a name is at most, about, in the widest of the fonts that may stand in for Helvetica.
  static func width(_ name: String) -> Double {
    let narrow = Set("ijlft.,:;'|!()[] ".unicodeScalars)
    let wide = Set("mwMW@%—…".unicodeScalars)
    let ems = name.unicodeScalars.reduce(0.0) { sum, scalar in
      if scalar.value >= 0x1100 { return sum + 1.1 }
      if narrow.contains(scalar) { return sum + 0.42 }
      if wide.contains(scalar) { return sum + 1.02 }
      return sum + (scalar.properties.isUppercase ? 0.76 : 0.65)
    }
    return ems * size + 4
  }
}
