import Testing
import Westphalia

@Suite("The catalog of blocs and bodies")
struct BlocCatalogTests {
  @Test("Every bloc's constant stands in the list, in the order of the keys")
  func blocs() throws {
    let declared = try DeclaredConstants.names(of: "Bloc", in: "Blocs")
    #expect(declared.count == Bloc.all.count)
    let keys = Bloc.all.map(\.id)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("Every body's constant stands in the list, in the order of the keys")
  func bodies() throws {
    let declared = try DeclaredConstants.names(of: "UNBody", in: "Blocs")
    #expect(declared.count == UNBody.all.count)
    let keys = UNBody.all.map(\.id)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("A name or alias belongs to one bloc or body")
  func names() {
    var owners: [String: String] = [:]
    let named =
      Bloc.all.map { ($0.id, [$0.name] + $0.aliases) }
      + UNBody.all.map { ($0.id, [$0.name] + $0.aliases) }
    for (key, names) in named {
      for name in names {
        #expect(owners[name] == nil, "\(name) is \(owners[name] ?? "") and \(key)")
        owners[name] = key
      }
    }
  }
}
