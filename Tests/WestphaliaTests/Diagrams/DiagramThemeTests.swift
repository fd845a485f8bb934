import Foundation
import Testing
import Westphalia

@Suite("Colors of themes")
struct DiagramThemeTests {
  private static let themes: [DiagramTheme] = [.light, .dark, .grayscale, .print]

  private static func families(_ theme: DiagramTheme) -> [RelationStyle] {
    [
      theme.obligation, theme.arms, theme.goods, theme.technology, theme.conflict, theme.hostility,
      theme.opposition, theme.diplomacy, theme.other,
    ]
  }

  /// Red, green and blue, linear, from 0 to 1.
  private static func linear(_ color: DOTColor) -> [Double] {
    let value = UInt32(color.description.dropFirst(), radix: 16) ?? 0
    return [value >> 16 & 255, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }

  /// The contrast of two colors as WCAG 2.2 has it.
  private static func contrast(_ one: DOTColor, _ other: DOTColor) -> Double {
    func luminance(_ color: DOTColor) -> Double {
      zip(linear(color), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let (low, high) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
  }

  @Test("Lines have a contrast of 3 to 1, words of 4.5 to 1", arguments: themes)
  func contrast(theme: DiagramTheme) {
    for style in Self.families(theme) {
      #expect(Self.contrast(style.line, theme.ground) >= 3, "line of \(style.name)")
      #expect(Self.contrast(style.text, theme.ground) >= 4.5, "words of \(style.name)")
      #expect(Self.contrast(style.text, theme.plain) >= 4.5, "words of \(style.name) in a pill")
    }
    #expect(Self.contrast(theme.struck, theme.ground) >= 4.5)
    for color in [theme.added, theme.removed, theme.changed] {
      #expect(Self.contrast(color, theme.ground) >= 4.5)
    }
    for fill in [theme.ground, theme.state, theme.treaty, theme.body, theme.plain] {
      #expect(Self.contrast(theme.ink, fill) >= 4.5 && Self.contrast(theme.quietInk, fill) >= 4.5)
    }
  }

  @Test(
    "Lines have six colors at most, groups too; what stands back can be seen", arguments: themes)
  func sixColors(theme: DiagramTheme) {
    #expect(Set(Self.families(theme).map(\.line)).count <= 6)
    #expect(theme.groups.count <= 6)
    for color in theme.groups + [theme.faded] {
      #expect(Self.contrast(color, theme.ground) >= 3, "\(color)")
    }
  }

  @Test(
    "Lines of one color are told apart by their ends, by being double, or by their width",
    arguments: themes)
  func shapes(theme: DiagramTheme) {
    let families = Self.families(theme)
    for (place, one) in families.enumerated() {
      for other in families[(place + 1)...] where one.line == other.line {
        let isAlike = one.end == other.end && one.isDouble == other.isDouble
        #expect(!isAlike || abs(one.width - other.width) >= 0.99, "\(one.name), \(other.name)")
      }
    }
  }

  /// What people with no cones of one kind see.
  ///
  /// Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, *A physiologically-based
  /// model for simulation of color vision deficiency*, 2009, at severity 1.
  private static let deficiencies: [(name: String, rows: [[Double]])] = [
    (
      "protanopia",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
    (
      "deuteranopia",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
    (
      "tritanopia",
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    ),
  ]

  /// A color in CIE L*a*b*, as it is seen.
  private static func lab(_ color: DOTColor, _ rows: [[Double]]) -> [Double] {
    let plain = linear(color)
    let rgb = rows.map { row in min(max(zip(row, plain).reduce(0) { $0 + $1.0 * $1.1 }, 0), 1) }
    let xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]].map {
      row in
      zip(row, rgb).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let f = zip(xyz, [0.9505, 1, 1.089]).map { value, white in
      let share = value / white
      return share > 0.008856 ? cbrt(share) : 7.787 * share + 16.0 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  @Test(
    "Families that have one end mark and nearly one width are told apart with any kind of color vision",
    arguments: [DiagramTheme.light, .dark])
  func colorVision(theme: DiagramTheme) {
    let families = Self.families(theme)
    for (place, one) in families.enumerated() {
      for other in families[(place + 1)...]
      where one.end == other.end && one.isDouble == other.isDouble
        && abs(one.width - other.width) < 0.99
      {
        for deficiency in Self.deficiencies {
          let distance = zip(
            Self.lab(one.line, deficiency.rows), Self.lab(other.line, deficiency.rows)
          )
          .reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
          #expect(distance >= 12, "\(one.name), \(other.name): \(distance) with \(deficiency.name)")
        }
      }
    }
  }
}
