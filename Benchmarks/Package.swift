// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds or tests the program builds this.
let package = Package(
  name: "samverkan-benchmarks",
  dependencies: [
    .package(name: "samverkan", path: ".."),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    // Makes workspaces of any size from a seed.
    .target(
      name: "WorkspaceMaking",
      dependencies: [
        .product(name: "PlanDomain", package: "samverkan"),
        .product(name: "PlanStorage", package: "samverkan"),
      ]),
    .executableTarget(name: "make-workspace", dependencies: ["WorkspaceMaking"]),
    // Measures parts of the program by themselves.
    .executableTarget(
      name: "measure-parts",
      dependencies: [
        "WorkspaceMaking",
        .product(name: "Cells", package: "samverkan"),
        .product(name: "Dashboard", package: "samverkan"),
        .product(name: "PlanDomain", package: "samverkan"),
        .product(name: "PlanReports", package: "samverkan"),
        .product(name: "PlanStorage", package: "samverkan"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    // What no program could do without, in C: the same files mapped, one screen painted.
    .executableTarget(name: "first-frame-floor", linkerSettings: [.linkedLibrary("ncursesw")]),
    // One of many writers that record at once.
    .executableTarget(
      name: "record-entries",
      dependencies: [
        .product(name: "PlanDomain", package: "samverkan"),
        .product(name: "PlanStorage", package: "samverkan"),
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

for target in package.targets where target.name != "first-frame-floor" {
  target.swiftSettings = (target.swiftSettings ?? []) + settings
}
