// swift-tools-version: 6.2
import PackageDescription

// Targets stand in dependency order: none imports one on its own level or above it.
let package = Package(
  name: "samverkan",
  products: [
    .executable(name: "samverkan", targets: ["samverkan"]),
    // For the package in Benchmarks.
    .library(name: "PlanDomain", targets: ["PlanDomain"]),
    .library(name: "Cells", targets: ["Cells"]),
    .library(name: "PlanStorage", targets: ["PlanStorage"]),
    .library(name: "PlanReports", targets: ["PlanReports"]),
    .library(name: "Dashboard", targets: ["Dashboard"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
  ],
  targets: [
    // What an agreement and its plan are, and what may happen to them. No I/O, no clock.
    .target(name: "PlanDomain"),
    // A terminal's screen as a value. Knows no terminal.
    .target(name: "Cells"),
    // ncurses behind a narrow header of plain C functions; it becomes a part of the program.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary(":libncursesw.a"), .linkedLibrary(":libtinfo.a")]),
    // libyaml's parser as plain C functions; it becomes a part of the program.
    .target(name: "CLibYAML", linkerSettings: [.linkedLibrary(":libyaml.a")]),
    // SHA-256 from nettle, which becomes a part of the program.
    .target(name: "CNettle", linkerSettings: [.linkedLibrary(":libnettle.a")]),
    // expat's parser of XML as one plain C function; it becomes a part of the program.
    .target(name: "CExpat", linkerSettings: [.linkedLibrary(":libexpat.a")]),
    // What zlib inflates, as one plain C function; it becomes a part of the program.
    .target(name: "CZlib", linkerSettings: [.linkedLibrary(":libz.a")]),
    // Tables in what office programs save. No I/O, no plan.
    .target(name: "TableFiles", dependencies: ["CExpat", "CZlib"]),
    // libxlsxwriter behind a narrow header of plain C functions; looked for when a workbook is made.
    .target(name: "CXLSXWriter", linkerSettings: [.linkedLibrary("dl")]),
    // What only the build knows: the commit, which script/build says.
    .target(
      name: "CBuild",
      cSettings: [
        .define("SAMVERKAN_COMMIT", to: "\"\(Context.environment["SAMVERKAN_COMMIT"] ?? "")\"")
      ]),
    // Plan files, the journal, and the folder they lie in.
    .target(
      name: "PlanStorage",
      dependencies: [
        "CLibYAML", "CNettle", "PlanDomain",
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    // Carries the files of a workspace between people through git; knows nothing of what they say.
    .target(
      name: "PlanSync",
      dependencies: [
        "PlanDomain", .product(name: "SystemPackage", package: "swift-system"),
      ]),
    // Sheets, reports and minutes as values, rendered as plain text, Markdown, HTML, JSON and CSV.
    .target(name: "PlanReports", dependencies: ["PlanDomain", "TableFiles"]),
    // The program as a function: model, message, command, frame.
    .target(name: "Dashboard", dependencies: ["Cells", "PlanDomain", "PlanReports"]),
    // Makes example journals and what they have frozen from a seed. Not part of the program.
    .target(name: "ExampleData", dependencies: ["PlanDomain", "PlanReports", "PlanStorage"]),
    // The only Swift that knows a terminal.
    .target(name: "Curses", dependencies: ["Cells", "CNcurses"]),
    // The shell: commands, the event loop, the wording of failures.
    .executableTarget(
      name: "samverkan",
      dependencies: [
        "CBuild", "CXLSXWriter", "Cells", "Curses", "Dashboard", "PlanDomain", "PlanReports",
        "PlanStorage", "PlanSync", "TableFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),

    // A pseudo-terminal for tests, in a few lines of C.
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util")]),
    .target(
      name: "TestSupport",
      dependencies: [
        "Cells", "CPseudoTerminal", "PlanDomain", "PlanStorage",
        .product(name: "CustomDump", package: "swift-custom-dump"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "PlanDomainTests",
      dependencies: [
        "PlanDomain", "TestSupport", .product(name: "CustomDump", package: "swift-custom-dump"),
      ]),
    .testTarget(
      name: "CellsTests", dependencies: ["Cells", "TestSupport"], exclude: ["Frames"]),
    .testTarget(
      name: "PlanStorageTests",
      dependencies: [
        "PlanDomain", "PlanStorage", "TestSupport",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Data/Fixtures", "Journal/Fixtures"]),
    .testTarget(
      name: "PlanSyncTests",
      dependencies: ["PlanDomain", "PlanStorage", "PlanSync", "TestSupport"]),
    .testTarget(
      name: "ExampleDataTests",
      dependencies: ["ExampleData", "PlanDomain", "PlanStorage", "TestSupport"]),
    .testTarget(
      name: "PlanReportsTests",
      dependencies: ["PlanDomain", "PlanReports", "PlanStorage", "TableFiles", "TestSupport"]),
    .testTarget(
      name: "TableFilesTests", dependencies: ["TableFiles", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["Cells", "Curses", "Dashboard", "PlanDomain", "PlanReports", "TestSupport"],
      exclude: [
        "Activities/Frames", "Meetings/Frames", "Palette/Frames", "Screens/Frames", "Search/Frames",
      ]),
    // A program for a test's terminal to run.
    .executableTarget(
      name: "terminal-probe", dependencies: ["Cells", "Curses"], path: "Tests/TerminalProbe"),
    .testTarget(
      name: "CursesTests", dependencies: ["Cells", "Curses", "TestSupport", "terminal-probe"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Cells", "Dashboard", "PlanDomain", "PlanStorage", "TestSupport", "samverkan"]),
    // Fuzzers, and the matrix of faults with what its tests have shown.
    .testTarget(
      name: "FaultTests",
      dependencies: [
        "Cells", "Curses", "Dashboard", "PlanDomain", "PlanReports", "PlanStorage", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// What draws and tells is small rather than fast; what reads and replays is fast (`docs/performance.md`).
let small: SwiftSetting = .unsafeFlags(["-Osize"], .when(configuration: .release))

for target in package.targets {
  let isSmall = ["Curses", "Dashboard", "PlanReports", "PlanSync", "samverkan"].contains(
    target.name)
  target.swiftSettings = (target.swiftSettings ?? []) + settings + (isSmall ? [small] : [])
}
