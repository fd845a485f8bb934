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
  ],
  targets: [
    .target(name: "GraphKernel", swiftSettings: checked),
    .target(name: "TypedGraph", dependencies: ["GraphKernel"], swiftSettings: checked),
    .target(name: "DOT", swiftSettings: checked),
    .target(name: "Westphalia", dependencies: ["TypedGraph", "DOT"], swiftSettings: checked),
    .executableTarget(
      name: "PyongyangAccord", dependencies: ["Westphalia"], path: "Examples/PyongyangAccord",
      swiftSettings: tested),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: tested),
    .executableTarget(
      name: "benchmarks", dependencies: ["GraphKernel"], path: "Tests/Benchmarks",
      swiftSettings: tested),
    .testTarget(name: "GraphKernelTests", dependencies: ["GraphKernel"], swiftSettings: tested),
    .testTarget(
      name: "PyongyangAccordTests", dependencies: ["PyongyangAccord", "TestSupport"],
      swiftSettings: tested),
    .testTarget(name: "TypedGraphTests", dependencies: ["TypedGraph"], swiftSettings: tested),
    .testTarget(
      name: "DOTTests", dependencies: ["DOT", "TestSupport"], exclude: ["Fixtures"],
      swiftSettings: tested),
    .testTarget(
      name: "WestphaliaTests", dependencies: ["Westphalia", "TestSupport"], swiftSettings: tested),
  ],
  swiftLanguageModes: [.v6]
)
