// swift-tools-version: 6.2
import PackageDescription

let checked: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let tested: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Westphalia",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "Westphalia", targets: ["Westphalia"]),
    .library(name: "TypedGraph", targets: ["TypedGraph"]),
    .library(name: "DOT", targets: ["DOT"]),
    .library(name: "WestphaliaGraphviz", targets: ["WestphaliaGraphviz"]),
    .library(name: "WestphaliaData", targets: ["WestphaliaData"]),
    .library(name: "WestphaliaTesting", targets: ["WestphaliaTesting"]),
    .executable(name: "westphalia", targets: ["WestphaliaCommand"]),
  ],
  targets: [
    .target(name: "CPrefetch"),
    .target(name: "GraphKernel", dependencies: ["CPrefetch"], swiftSettings: checked),
    .target(name: "TypedGraph", dependencies: ["GraphKernel"], swiftSettings: checked),
    .target(name: "DOT", swiftSettings: checked),
    .target(name: "Westphalia", dependencies: ["TypedGraph", "DOT"], swiftSettings: checked),
    .target(
      name: "WestphaliaGraphviz", dependencies: ["Westphalia"], exclude: ["Page/Browser"],
      swiftSettings: checked),
    .target(name: "WestphaliaData", dependencies: ["Westphalia"], swiftSettings: checked),
    .target(name: "WestphaliaTesting", dependencies: ["Westphalia"], swiftSettings: checked),
    .executableTarget(
      name: "WestphaliaCommand",
      dependencies: ["Westphalia", "WestphaliaData", "WestphaliaGraphviz"],
      swiftSettings: checked),
    .target(
      name: "PyongyangModel", dependencies: ["Westphalia"], path: "Examples/PyongyangAccord/Model",
      swiftSettings: tested),
    .executableTarget(
      name: "PyongyangAccord",
      dependencies: ["Westphalia", "WestphaliaGraphviz", "PyongyangModel"],
      path: "Examples/PyongyangAccord", exclude: ["Model"], swiftSettings: tested),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "DOT", "GraphKernel", "TypedGraph", "Westphalia", "WestphaliaData", "TestSupport",
      ],
      path: "Tests/Benchmarks", exclude: ["EndToEnd/file_peers.py"],
      swiftSettings: tested),
    .executableTarget(
      name: "July1914", dependencies: ["Westphalia", "WestphaliaGraphviz"],
      path: "Examples/July1914", swiftSettings: tested),
    .executableTarget(
      name: "SecurityCouncil", dependencies: ["Westphalia"], path: "Examples/SecurityCouncil",
      swiftSettings: tested),
    .executableTarget(
      name: "Pact2024", dependencies: ["Westphalia"], path: "Examples/Pact2024",
      swiftSettings: tested),
    .executableTarget(
      name: "OilCap", dependencies: ["Westphalia"], path: "Examples/OilCap",
      swiftSettings: tested),
    .executableTarget(
      name: "WarsAndPromises",
      dependencies: ["Westphalia", "WestphaliaData", "WestphaliaGraphviz"],
      path: "Examples/WarsAndPromises", swiftSettings: tested),
    .executableTarget(
      name: "EventsAtScale",
      dependencies: ["Westphalia", "WestphaliaData", "WestphaliaGraphviz", "PyongyangModel"],
      path: "Examples/EventsAtScale",
      exclude: ["README.md", "Sample", "questions.cypher", "spark"], swiftSettings: tested),
    .executableTarget(
      name: "Gallery", dependencies: ["Westphalia", "WestphaliaGraphviz", "PyongyangModel"],
      path: "Examples/Gallery", swiftSettings: tested),
    .target(
      name: "TestSupport", dependencies: ["GraphKernel", "WestphaliaGraphviz"],
      path: "Tests/Support",
      swiftSettings: tested),
    .testTarget(
      name: "GraphKernelTests", dependencies: ["GraphKernel", "TestSupport"], swiftSettings: tested),
    .testTarget(
      name: "PyongyangAccordTests",
      dependencies: ["PyongyangAccord", "PyongyangModel", "WestphaliaGraphviz", "TestSupport"],
      swiftSettings: tested),
    .testTarget(
      name: "TypedGraphTests", dependencies: ["TypedGraph", "TestSupport"], swiftSettings: tested),
    .testTarget(
      name: "DOTTests", dependencies: ["DOT", "TestSupport"], exclude: ["Fixtures"],
      swiftSettings: tested),
    .testTarget(
      name: "WestphaliaTests",
      dependencies: ["Westphalia", "WestphaliaGraphviz", "WestphaliaTesting", "TestSupport"],
      exclude: ["Diagrams/Goldens"], swiftSettings: tested),
    .testTarget(
      name: "WestphaliaGraphvizTests", dependencies: ["WestphaliaGraphviz", "TestSupport"],
      swiftSettings: tested),
    .testTarget(
      name: "WestphaliaDataTests", dependencies: ["WestphaliaData", "TestSupport"],
      swiftSettings: tested),
    .testTarget(
      name: "WestphaliaCommandTests", dependencies: ["WestphaliaCommand", "TestSupport"],
      swiftSettings: tested),
    .testTarget(
      name: "WestphaliaTestingTests", dependencies: ["WestphaliaTesting"],
      exclude: ["Goldens"], swiftSettings: tested),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "WestphaliaData", "WestphaliaTesting", "July1914", "SecurityCouncil", "Pact2024", "OilCap",
        "EventsAtScale", "PyongyangModel", "WarsAndPromises", "TestSupport",
      ],
      exclude: ["Goldens"], swiftSettings: tested),
  ],
  swiftLanguageModes: [.v6]
)
