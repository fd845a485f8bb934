public import DOT
import TypedGraph

/// The colors of a diagram: ground, nodes by kind, relations by family.
///
/// Line colors are from Okabe and Ito's color-blind-safe palette where it has enough contrast; the
/// sign of a relation is carried by the mark at its end and by black, never by red against green.
public struct DiagramTheme: Hashable, Sendable {
  /// The theme's name, which becomes a class of the picture.
  public var name: String
  /// The ground.
  public var ground: DOTColor
  /// Words and outlines.
  public var ink: DOTColor
  /// Quiet words and outlines.
  public var quietInk: DOTColor
  /// What is contradicted or denied.
  public var struck: DOTColor
  /// The fill of states.
  public var state: DOTColor
  /// The fill of treaties.
  public var treaty: DOTColor
  /// The fill of bodies and blocs.
  public var body: DOTColor
  /// The fill of everything else.
  public var plain: DOTColor
  /// What is drawn pale, behind what is highlighted.
  public var faded: DOTColor
  /// What was added, in a picture of a difference.
  public var added: DOTColor
  /// What was removed.
  public var removed: DOTColor
  /// What changed.
  public var changed: DOTColor
  /// The colors of clusters, taken in turn; after the last another shape of mark begins.
  public var groups: [DOTColor]
  /// Mutual obligations.
  public var obligation: RelationStyle
  /// Arms.
  public var arms: RelationStyle
  /// Goods and energy.
  public var goods: RelationStyle
  /// Technology.
  public var technology: RelationStyle
  /// War and attacks.
  public var conflict: RelationStyle
  /// Threats, disputes, rivalries.
  public var hostility: RelationStyle
  /// Sanctions, votes against, whatever has a negative sign and no family.
  public var opposition: RelationStyle
  /// Membership, monitoring, diplomacy.
  public var diplomacy: RelationStyle
  /// Kinds of no family, such as user-defined ones, unless their sign is negative.
  ///
  /// ``DiagramStyleSheet/group(_:)`` gives them a heading of their own.
  public var other: RelationStyle

  /// Dark words on white: for screens and paper.
  public static let light = DiagramTheme(
    name: "light", ground: .rgb(0xFFFFFF), ink: .rgb(0x111111), quietInk: .rgb(0x444444),
    struck: .rgb(0x757575), state: .rgb(0xDCE9F5), treaty: .rgb(0xFFF3C4), body: .rgb(0xE8E8E8),
    plain: .rgb(0xFFFFFF), faded: .rgb(0x949494), added: .rgb(0x0067A3), removed: .rgb(0xB84A00),
    changed: .rgb(0x8E2F6B),
    groups: [
      .rgb(0x0072B2), .rgb(0xD55E00), .rgb(0x009E73), .rgb(0x8E2F6B), .rgb(0xB58900),
      .rgb(0x444444),
    ],
    obligation: RelationStyle(
      RelationFamily.obligations.name, line: .rgb(0x0072B2), text: .rgb(0x005A8C), width: 1.6,
      end: .none, isDouble: true),
    arms: RelationStyle(
      RelationFamily.arms.name, line: .rgb(0xD55E00), text: .rgb(0x9C4400), width: 2.8, end: .arrow),
    goods: RelationStyle(
      RelationFamily.goods.name, line: .rgb(0x009E73), text: .rgb(0x00664A), width: 1.8,
      end: .arrow),
    technology: RelationStyle(
      RelationFamily.technology.name, line: .rgb(0x8E2F6B), text: .rgb(0x8E2F6B), width: 1.8,
      end: .arrow),
    conflict: RelationStyle(
      RelationFamily.war.name, line: .rgb(0x000000), text: .rgb(0x000000), width: 3.8,
      end: .arrow),
    hostility: RelationStyle(
      RelationFamily.hostility.name, line: .rgb(0x000000), text: .rgb(0x000000), width: 2.6,
      end: .tee),
    opposition: RelationStyle(
      RelationFamily.opposition.name, line: .rgb(0x000000), text: .rgb(0x000000), width: 1.6,
      end: .tee),
    diplomacy: RelationStyle(
      RelationFamily.diplomacy.name, line: .rgb(0x666666), text: .rgb(0x444444), width: 1.4,
      end: .vee),
    other: RelationStyle(
      "other relations", line: .rgb(0x000000), text: .rgb(0x000000), width: 1.4, end: .arrow))

  /// Light words on near-black, for dark screens.
  public static let dark = DiagramTheme(
    name: "dark", ground: .rgb(0x15181C), ink: .rgb(0xF2F2F2), quietInk: .rgb(0xC4C8CC),
    struck: .rgb(0x7C828A), state: .rgb(0x243447), treaty: .rgb(0x4A3F14), body: .rgb(0x33383E),
    plain: .rgb(0x1D2126), faded: .rgb(0x666D75), added: .rgb(0x6CBEF2), removed: .rgb(0xF59A66),
    changed: .rgb(0xE8AED1),
    groups: [
      .rgb(0x56B4E9), .rgb(0xF0803C), .rgb(0x2BC79A), .rgb(0xDE8FC0), .rgb(0xF0E442),
      .rgb(0xD0D0D0),
    ],
    obligation: light.obligation.recolored(0x56B4E9, 0x8CCBF0),
    arms: light.arms.recolored(0xF0803C, 0xF6A678),
    goods: light.goods.recolored(0x2BC79A, 0x66D9B6),
    technology: light.technology.recolored(0xDE8FC0, 0xE8AED1),
    conflict: light.conflict.recolored(0xFFFFFF, 0xFFFFFF),
    hostility: light.hostility.recolored(0xFFFFFF, 0xFFFFFF),
    opposition: light.opposition.recolored(0xFFFFFF, 0xFFFFFF),
    diplomacy: light.diplomacy.recolored(0x9AA0A6, 0xC4C8CC),
    other: light.other.recolored(0xFFFFFF, 0xFFFFFF))

  /// Black, white and grays: for photocopies.
  ///
  /// Families differ by width, ends and words.
  public static let grayscale = DiagramTheme(
    name: "grayscale", ground: .rgb(0xFFFFFF), ink: .rgb(0x000000), quietInk: .rgb(0x444444),
    struck: .rgb(0x757575), state: .rgb(0xEBEBEB), treaty: .rgb(0xFFFFFF), body: .rgb(0xDCDCDC),
    plain: .rgb(0xFFFFFF), faded: .rgb(0x949494), added: .rgb(0x000000), removed: .rgb(0x6E6E6E),
    changed: .rgb(0x3C3C3C),
    groups: [.rgb(0x000000), .rgb(0x8C8C8C), .rgb(0x4D4D4D)],
    obligation: light.obligation.recolored(0x222222, 0x000000),
    arms: light.arms.recolored(0x444444, 0x000000),
    goods: light.goods.recolored(0x888888, 0x444444),
    technology: light.technology.recolored(0x444444, 0x222222),
    conflict: light.conflict.recolored(0x000000, 0x000000),
    hostility: light.hostility.recolored(0x000000, 0x000000),
    opposition: light.opposition.recolored(0x000000, 0x000000),
    diplomacy: light.diplomacy.recolored(0x888888, 0x444444),
    other: light.other.recolored(0x000000, 0x000000))

  /// White fills and strong lines: saves ink.
  public static let print: DiagramTheme = {
    var theme = light
    theme.name = "print"
    theme.state = theme.ground
    theme.treaty = theme.ground
    theme.body = theme.ground
    return theme
  }()

  /// The style of a family, or of a relation of no family by its sign.
  func style(of entry: some RelationEntryProtocol) -> RelationStyle {
    let type = type(of: entry.anyRelation)
    if type == Vote.self { return vote(entry.anyRelation.sign) }
    let families: [(RelationFamily, RelationStyle)] = [
      (.obligations, obligation), (.arms, arms), (.goods, goods), (.technology, technology),
      (.war, conflict), (.hostility, hostility), (.opposition, opposition),
    ]
    for (family, style) in families where family.contains(type) {
      return entry.anyRelation is any Pact ? promise(from: style) : style
    }
    // Criticism is a statement of diplomats, and against somebody.
    if entry.anyRelation.sign == .negative { return opposition }
    return RelationFamily.diplomacy.contains(type) ? diplomacy : other
  }
}

extension DiagramTheme {
  /// A promise of one to another, whose line has an arrow: what both promise is two of them, drawn as one without.
  private func promise(from style: RelationStyle) -> RelationStyle {
    var style = style
    style.name = Self.promiseName
    style.end = .vee
    return style
  }

  /// What a promise of one to another is called in the key.
  static let promiseName = "promise to another"

  /// A vote for, against, or neither: each a line of its own, and of its own name in the key.
  private func vote(_ sign: Tie.Sign) -> RelationStyle {
    var style = sign == .negative ? opposition : diplomacy
    switch sign {
    case .positive: style.name = "vote for"
    case .negative: style.name = "vote against"
    case .neutral:
      style.name = "abstention, no vote"
      style.end = .none
    }
    return style
  }

  /// The style of a node by its kind.
  func style(of node: any Node) -> NodeStyle {
    switch node {
    case is SovereignState: NodeStyle(fill: state, isRounded: true, isBold: true)
    case is Treaty: NodeStyle(.note, fill: treaty, isBold: true)
    case is Bloc: NodeStyle(fill: body, isBold: true, outlines: 2)
    case is UNBody: NodeStyle(.hexagon, fill: body)
    case is Draft, is Resolution: NodeStyle(fill: plain)
    case is Leader: NodeStyle(.ellipse, fill: plain)
    case is HistoricalEvent: NodeStyle(.cds, fill: plain)
    case is UnknownActor: NodeStyle(fill: plain, outline: .dashed)
    default: NodeStyle(fill: plain, isRounded: true)
    }
  }

  /// The style of a line that stands for relations of several families.
  var several: RelationStyle {
    RelationStyle("several kinds", line: quietInk, text: ink, width: 2.6, end: .arrow)
  }

  func color(of change: DiagramChange) -> DOTColor {
    switch change {
    case .added: added
    case .removed: removed
    case .changed: changed
    }
  }
}

extension RelationStyle {
  fileprivate func recolored(_ line: UInt32, _ text: UInt32) -> RelationStyle {
    RelationStyle(
      name, line: .rgb(line), text: .rgb(text), width: width, end: end, isDouble: isDouble)
  }
}

extension DiagramTheme: CustomStringConvertible {
  /// The theme's name.
  public var description: String { name }
}
