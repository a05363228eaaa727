// swift-tools-version: 6.2

import PackageDescription

/// What every module of ours is compiled with: the compiler is the first reviewer.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One room of the house: a module, and the modules below it that it may import.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests that belong to one room.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "candour",
  products: [.executable(name: "candour", targets: ["candour"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Floor 0: system libraries.
    .systemLibrary(
      name: "CCMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CCbc", pkgConfig: "cbc", providers: [.apt(["coinor-libcbc-dev", "coinor-libclp-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),

    .target(name: "CFileExchange"),

    // Floor 1: words everything else is written in.
    module("Diagnostics"),
    module("Languages"),
    module("Markup"),
    module("Prose"),
    module("Statistics"),

    // Floor 2: one foreign format each, and drawing.
    module("Configuration", ["Diagnostics", .product(name: "Yams", package: "Yams")]),
    module("Markdown", ["Diagnostics", "Markup", "CCMarkGFM"]),
    module("Checks", ["Diagnostics", "CGumbo"]),
    module("Drawing", ["Markup"]),
    module("CellSuppression", ["CCbc"]),

    // Floor 3: what the checks found, in every form it is read in; how texts read.
    module("Reporting", ["Checks", "Configuration", "Diagnostics", "Markup"]),
    module("Writing", ["Diagnostics", "Markdown"]),

    // Floors 3 and 4: numbers, and the door they leave by.
    module("Datasets", ["Configuration", "Diagnostics"]),
    module("Disclosure", ["CellSuppression", "Datasets", "Diagnostics", "Statistics"]),

    // Floor 5: what released numbers and plain words become.
    module("Charts", ["Datasets", "Diagnostics", "Disclosure", "Drawing", "Markup", "Prose", "Statistics"]),
    module("Diagrams", ["CGraphviz", "Diagnostics", "Drawing", "Markup"]),
    module("Survey", ["Configuration", "Datasets", "Diagnostics", "Disclosure", "Statistics"]),

    // Floor 6: the only module that sees what a person answered.
    module("Aggregation", ["Datasets", "Diagnostics", "Disclosure", "Statistics", "Survey"]),

    // Floors 6 to 8: the site, and the command that makes it.
    module(
      "Content",
      [
        "Charts", "Configuration", "Datasets", "Diagnostics", "Diagrams", "Disclosure", "Languages",
        "Markdown", "Markup", "Survey", "Writing",
      ]),
    module(
      "Site",
      [
        "CFileExchange", "Charts", "Checks", "Configuration", "Content", "Datasets", "Diagnostics",
        "Diagrams", "Disclosure", "Languages", "Markdown", "Markup", "Prose", "Reporting", "Survey",
        "Writing",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    module(
      "Preview",
      [
        "Configuration", "Content", "Diagnostics", "Markup", "Site",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    module("Scaffold", ["Configuration", "Content", "Diagnostics", "Markdown"]),
    .executableTarget(
      name: "candour",
      dependencies: [
        "Aggregation", "Checks", "Configuration", "Content", "Diagnostics", "Preview", "Reporting",
        "Scaffold",
        "Site", "Survey", "Writing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // What `make bench` measures from inside. It is no product: nobody installs it.
    .executableTarget(
      name: "candour-bench", dependencies: ["Charts", "Datasets", "Diagnostics", "Disclosure", "Markup"],
      path: "Benchmarks/candour-bench", swiftSettings: settings),

    tests("Diagnostics", ["Diagnostics"]),
    tests("Languages", ["Languages"]),
    tests("Markup", ["Markup"]),
    tests("Prose", ["Prose"]),
    tests("Statistics", ["Statistics"]),
    tests("Configuration", ["Configuration", "Diagnostics"]),
    tests("Markdown", ["Diagnostics", "Markdown"]),
    tests("Checks", ["Checks", "Diagnostics"]),
    tests("Reporting", ["Checks", "Configuration", "Diagnostics", "Reporting"]),
    tests("Writing", ["Diagnostics", "Markdown", "Writing"]),
    tests("Datasets", ["Configuration", "Datasets", "Diagnostics"]),
    tests("Disclosure", ["CellSuppression", "Configuration", "Datasets", "Diagnostics", "Disclosure"]),
    tests("CellSuppression", ["CellSuppression"]),
    tests("Drawing", ["Drawing"]),
    tests(
      "Charts", ["Charts", "Datasets", "Diagnostics", "Disclosure", "Drawing", "Markup"], exclude: ["Golden"]),
    tests("Diagrams", ["Diagnostics", "Diagrams", "Drawing", "Markup"], exclude: ["Golden"]),
    tests("Survey", ["Configuration", "Datasets", "Diagnostics", "Disclosure", "Statistics", "Survey"]),
    tests(
      "Aggregation", ["Aggregation", "Configuration", "Datasets", "Diagnostics", "Statistics", "Survey"],
      exclude: ["R"]),
    tests("Content", ["Content", "Datasets", "Diagnostics", "Markdown", "Writing"]),
    tests(
      "Site",
      [
        "Configuration", "Content", "Datasets", "Diagnostics", "Disclosure", "Markup", "Site", "Survey",
        "Writing",
      ]),
    tests("Preview", ["Content", "Diagnostics", "Preview", "Site"]),
    tests("Scaffold", ["Content", "Diagnostics", "Scaffold", "Site"]),
    tests("Candour", []),
  ]
)
