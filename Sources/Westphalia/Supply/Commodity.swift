public import TypedGraph

/// A good that is supplied, traded, capped or banned.
public struct Commodity: RegulatedItem {
  /// The key, unique among its kind.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// Makes one.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }
}

extension Commodity: AttributeValueConvertible {
  /// The name, as an attribute of a relation.
  public var attributeValue: Attribute.Value { .text(name) }
}

extension Commodity {
  /// Food.
  public static let food = Commodity("food", name: "food")

  /// Basic goods.
  public static let basicGoods = Commodity("basic-goods", name: "basic goods")

  /// Refined petroleum.
  public static let refinedPetroleum = Commodity("refined-petroleum", name: "refined petroleum")

  /// Crude oil.
  public static let crudeOil = Commodity("crude-oil", name: "crude oil")

  /// Natural gas.
  public static let naturalGas = Commodity("natural-gas", name: "natural gas")

  /// Coal.
  public static let coal = Commodity("coal", name: "coal")

  /// Grain.
  public static let grain = Commodity("grain", name: "grain")

  /// Luxury goods.
  public static let luxuryGoods = Commodity("luxury-goods", name: "luxury goods")

  /// Every commodity that has a constant.
  public static let all: [Commodity] = [
    .food, .basicGoods, .refinedPetroleum, .crudeOil, .naturalGas, .coal, .grain, .luxuryGoods,
  ]
}

extension Commodity: Codable {}
