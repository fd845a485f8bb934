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
  /// The value is written as given, except where the typed attribute of the same name would not
  /// let it pass:
  /// * `weight`, `minlen`, `peripheries`, `fontsize` and other numbers that crash `dot` are clamped;
  /// * ids, classes, targets, fonts and files lose what is not on their allow-list;
  /// * a link of another scheme than `DOTURL` takes, and `key` on an edge, which would make one
  ///   edge of two, are written under the name with `custom_` before it;
  /// * `concentrate`, which crashes `dot` on graphs with hubs, is never true.
  ///
  /// A `DOTSetting` of a statement that you append is written exactly as it is.
  public static func custom(_ name: String, _ value: DOTValue) -> Self {
    Self(
      setting: AttributeGuard.guarded(name, value, onEdge: Element.self == DOTEdgeElement.self))
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
