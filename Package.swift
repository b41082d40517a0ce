// swift-tools-version: 6.3
import PackageDescription

/// What every Swift target of ours is built with: the language of tomorrow, and in CI no warning at all.
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
  ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// A release build is one static file, so that an officer's server needs no Swift runtime.
let staticInRelease = ["-static-executable"]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String,
  _ dependencies: [Target.Dependency],
  exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name,
    dependencies: dependencies,
    swiftSettings: strict + [.unsafeFlags(staticInRelease, .when(configuration: .release))],
    linkerSettings: [.unsafeFlags(staticInRelease, .when(configuration: .release))]
  )
}

let package = Package(
  name: "namndkoll",
  products: [.executable(name: "namndkoll", targets: ["namndkoll"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    room("Governance"),
    room("Wording", ["Governance"]),
    room("Reporting", ["Governance", "Wording"]),
    room("Store", ["Governance"]),
    room("Screen"),
    room("Interface", ["Governance", "Wording", "Reporting", "Screen"]),
    room("Session", ["Governance", "Store", "Interface"]),
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    room("Terminal", ["Screen", "CTerminal"]),
    program(
      "namndkoll",
      [
        "Governance", "Wording", "Reporting", "Store", "Screen", "Interface", "Session",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    program(
      "NamndkollBench",
      ["Governance", "Store", "Screen", "Interface", "Session", "TestSupport", "Wording"]
    ),
    room("TestSupport"),
    program("TerminalProbe", ["Screen", "Terminal"]),
    tests("GovernanceTests", ["Governance"]),
    tests("WordingTests", ["Governance", "Wording"]),
    tests("ReportingTests", ["Governance", "Wording", "Reporting", "TestSupport"]),
    tests("StoreTests", ["Governance", "Wording", "Store", "TestSupport"]),
    tests("ScreenTests", ["Screen"]),
    tests(
      "InterfaceTests",
      ["Governance", "Wording", "Screen", "Store", "Interface", "TestSupport"],
      exclude: ["Frames"]
    ),
    tests(
      "SessionTests",
      ["Governance", "Wording", "Store", "Screen", "Interface", "Session", "TestSupport"]
    ),
    tests("TerminalTests", ["Screen", "Terminal", "TestSupport"]),
    tests("EndToEndTests", ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz target has libFuzzer's main and links only with `--sanitize fuzzer`.
if Context.environment["NAMNDKOLL_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "FuzzNamndkoll",
      dependencies: ["Governance", "Store"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
    )
  )
}
