/// An attribute with its value, for one kind of element.
///
/// Each attribute of Graphviz's schema is a static function under its Graphviz name, and exists
/// only for the elements that take it: `.arrowhead(.tee)` on a node does not compile. Values are
/// typed, because Graphviz answers a bad value with a warning at most.
/// ```swift
/// body.node("ru", .label("Russia"), .shape(.box), .fillcolor(.rgb(0xDCE9F5)), .style(.filled))
/// ```
public struct DOTAttribute<Element: DOTElement>: Hashable, Sendable {
  /// The name and the raw value, as they stand in a document.
  public let setting: DOTSetting

  /// Makes an attribute that this package does not know, or with a value that it would not make.
  ///
  /// The value is written exactly as given; what it means is between you and Graphviz. The edge
  /// attribute `key` is no free name: two edges between the same nodes with one key become one.
  public static func custom(_ name: String, _ value: DOTValue) -> Self {
    Self(setting: DOTSetting(name, value))
  }

  /// Makes an attribute that this package does not know, from literal text, escaped as a label is.
  public static func custom(_ name: String, text: String) -> Self {
    custom(name, DOTValue(trusted: Escaping.label(text)))
  }

  /// Makes an attribute that this package does not know, with a number.
  public static func custom(_ name: String, number: Double) -> Self {
    custom(name, DOTValue(trusted: FixedPoint.text(number)))
  }

  /// Makes an attribute that this package does not know, with a whole number.
  public static func custom(_ name: String, number: Int) -> Self {
    custom(name, DOTValue(trusted: DecimalText.text(number)))
  }

  private init(setting: DOTSetting) { self.setting = setting }

  init(_ name: String, _ value: DOTValue) { setting = DOTSetting(trusted: name, value) }

  init(_ name: String, _ raw: String) { self.init(name, DOTValue(trusted: raw)) }

  init(_ name: String, _ number: Double) { self.init(name, FixedPoint.text(number)) }

  init(_ name: String, _ number: Double, in range: ClosedRange<Double>) {
    let clamped = number.isNaN ? number : min(max(number, range.lowerBound), range.upperBound)
    self.init(name, clamped.isNaN ? max(0, range.lowerBound) : clamped)
  }

  init(_ name: String, atLeast least: Double, _ number: Double) {
    self.init(name, number, in: least...FixedPoint.largest)
  }

  init(_ name: String, _ number: Int, in range: ClosedRange<Int>) {
    self.init(name, String(min(max(number, range.lowerBound), range.upperBound)))
  }

  init(_ name: String, _ flag: Bool) { self.init(name, flag ? "true" : "false") }
}

extension DOTAttribute: CustomStringConvertible {
  /// The attribute as the writer spells it.
  public var description: String {
    var text = TextBuffer(capacity: 256)
    AttributeSpelling.write(setting, to: &text)
    return text.string
  }
}
