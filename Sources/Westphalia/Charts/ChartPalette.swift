import DOT
import TypedGraph

/// The colors of a chart, from a theme of diagrams.
struct ChartPalette {
  let ground, ink, quietInk, faded: String
  let lines: [String]
  private let low, middle, high: [Double]

  init(_ theme: DiagramTheme) {
    let isDark = Self.brightness(Self.parts(theme.ground) ?? [255, 255, 255]) < 128
    let spare: [Double] = isDark ? [255, 255, 255] : [0, 0, 0]
    func parts(_ color: DOTColor) -> [Double] { Self.parts(color) ?? spare }
    ground = Self.text(Self.parts(theme.ground) ?? [255, 255, 255])
    ink = Self.text(parts(theme.ink))
    quietInk = Self.text(parts(theme.quietInk))
    faded = Self.text(parts(theme.tint(theme.quietInk, 0.3)))
    lines = (theme.groups.isEmpty ? [theme.ink] : theme.groups).map { Self.text(parts($0)) }
    middle = Self.parts(theme.ground) ?? [255, 255, 255]
    high = parts(theme.obligation.line)
    low = parts(theme.arms.line)
  }

  /// The color of a value between 0 and 1, or between −1 and 1 where below zero has a color of its own.
  func shade(_ share: Double) -> String { Self.text(shadeParts(share)) }

  /// What can be read on a shade.
  func ink(on share: Double) -> String {
    let brightness = Self.brightness(shadeParts(share))
    return brightness > 140 ? "#111111" : "#FFFFFF"
  }

  private func shadeParts(_ share: Double) -> [Double] {
    let end = share < 0 ? low : high
    // The least value is told from the ground, which is what has no value.
    let amount = share == 0 ? 0.06 : 0.06 + 0.94 * min(abs(share), 1)
    return zip(middle, end).map { $0 + ($1 - $0) * amount }
  }

  static func brightness(_ parts: [Double]) -> Double {
    0.299 * parts[0] + 0.587 * parts[1] + 0.114 * parts[2]
  }

  /// Red, green and blue, where the color is spelled by them.
  static func parts(_ color: DOTColor) -> [Double]? {
    let text = color.description
    switch text {
    case "black": return [0, 0, 0]
    case "white": return [255, 255, 255]
    default: break
    }
    guard text.hasPrefix("#"), let value = UInt64(text.dropFirst().prefix(6), radix: 16) else {
      return nil
    }
    return [value >> 16 & 255, value >> 8 & 255, value & 255].map { Double($0) }
  }

  private static func text(_ parts: [Double]) -> String {
    let digits = parts.map { part -> String in
      let text = String(Int(min(max(part, 0), 255).rounded()), radix: 16, uppercase: true)
      return text.utf8.count < 2 ? "0" + text : text
    }
    return "#" + digits.joined()
  }
}
