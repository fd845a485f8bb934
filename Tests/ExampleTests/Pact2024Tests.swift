import Testing
import WestphaliaTesting

@testable import Pact2024

@Suite("The treaties around the two Koreas")
struct Pact2024Tests {
  private func onNorthKorea(_ date: PartialDate) -> AttackResponse {
    Pact.response(to: Pact.attackOnNorthKorea(date))
  }

  @Test("China is bound to North Korea on every date", arguments: Pact.dates)
  func china(date: PartialDate) {
    expect(.china, isObligedBy: .chinaNorthKorea1961, article: "2", in: onNorthKorea(date))
  }

  @Test("The Soviet Union is bound in 1990 and not in 1997")
  func sovietUnion() {
    expect(
      .sovietUnion, isObligedBy: .sovietUnionNorthKorea1961, article: "1",
      in: onNorthKorea("1990-01-01"))
    expect(
      .sovietUnion, isNotObligedBecause: .doesNotExist(.sovietUnion),
      in: onNorthKorea("1997-01-01"))
  }

  @Test("Russia is not bound in 1997 and 2010, nor when the pact is only signed")
  func beforeEntryIntoForce() {
    expect(
      .russia,
      isNotObligedBecause: .promisesOnly([.consultation], .russiaNorthKorea2000),
      in: onNorthKorea("2010-01-01"))
    for date in ["2024-06-20", "2024-10-15"] as [PartialDate] {
      expect(
        .russia,
        isNotObligedBecause: .inForceOnlyAfterTheAttack(.pyongyang2024, since: "2024-12-04"),
        in: onNorthKorea(date))
    }
  }

  @Test("Russia is bound by article 4, by all means, on 2024-12-04")
  func inForce() {
    expect(
      .russia, isObligedBy: .pyongyang2024, article: "4", strength: .allMeans,
      in: onNorthKorea("2024-12-04"))
  }

  @Test("An attack by North Korea calls on the United States and on neither of its own partners")
  func byNorthKorea() {
    let response = Pact.response(to: Pact.attackByNorthKorea("2024-12-04"))
    expectObliged([.unitedStates], in: response)
    expect(.russia, isNotObligedBecause: .partnerIsTheAttacker(.northKorea), in: response)
    expect(.china, isNotObligedBecause: .partnerIsTheAttacker(.northKorea), in: response)
  }

  @Test("A Ukrainian incursion before entry into force calls on nobody")
  func incursion() {
    let response = Pact.response(to: Pact.incursion)
    expectObliged([], in: response)
    expect(
      .northKorea,
      isNotObligedBecause: .inForceOnlyAfterTheAttack(.pyongyang2024, since: "2024-12-04"),
      in: response)
  }
}
