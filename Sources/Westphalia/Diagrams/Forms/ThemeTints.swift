import DOT

extension DiagramTheme {
  /// The ground with a share of a color in it, from 0 to 1.
  package func tint(_ color: DOTColor, _ share: Double) -> DOTColor {
    let low = ChartPalette.parts(ground) ?? [255, 255, 255]
    let high = ChartPalette.parts(color) ?? ChartPalette.parts(ink) ?? [0, 0, 0]
    let mixed = zip(low, high).map { UInt32(($0 + ($1 - $0) * share).rounded()) }
    return .rgb(mixed[0] << 16 | mixed[1] << 8 | mixed[2])
  }

  /// Near-black or white, whichever has the greater contrast to a fill.
  func ink(on fill: DOTColor) -> DOTColor {
    let parts = (ChartPalette.parts(fill) ?? [255, 255, 255]).map { $0 / 255 }
    // Relative luminance, with a gamma of 2 in the place of 2.4.
    let light =
      0.2126 * parts[0] * parts[0] + 0.7152 * parts[1] * parts[1] + 0.0722 * parts[2] * parts[2]
    return (light + 0.05) / 0.0556 > 1.05 / (light + 0.05) ? .rgb(0x111111) : .rgb(0xFFFFFF)
  }
}
