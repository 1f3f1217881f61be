// swift-tools-version: 6.1
import PackageDescription

/// One list for every Swift target, so that no target drifts from the others.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The tool starts for every document, and libraries that are loaded at the start double the time that it takes.
let wholeInItself: [LinkerSetting] = [
  .unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "eob-extract",
  products: [
    .library(name: "DisputeModel", targets: ["DisputeModel"]),
    .library(name: "DisputeAnalysis", targets: ["DisputeAnalysis"]),
    .library(name: "DisputeReports", targets: ["DisputeReports"]),
    .library(name: "EOBParser", targets: ["EOBParser", "PDFLayout", "PayerProfiles"]),
    .library(name: "JSONCoding", targets: ["JSONCoding", "JSONReading"]),
    .library(name: "ClaimExport", targets: ["ClaimExport"]),
    .library(name: "DisputeLetters", targets: ["DisputeLetters"]),
    .executable(name: "eob-extract", targets: ["eob-extract"]),
    .executable(name: "eob-pdf-worker", targets: ["eob-pdf-worker"]),
    .executable(name: "eob-yaml-reader", targets: ["eob-yaml-reader"]),
    .executable(name: "eob-letter-writer", targets: ["eob-letter-writer"]),
    .executable(name: "eob-watch", targets: ["eob-watch"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Swift 6.1 gets older releases of these than newer compilers do.
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.6.0"),
  ],
  targets: [
    // bytes → pages. The worker is the only binary that links poppler.
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler",
      providers: [.apt(["libpoppler-dev", "libpoppler-private-dev"])]),
    .target(name: "CPopplerText", dependencies: ["CPoppler"]),
    .target(name: "PDFText", dependencies: ["CPopplerText", "PDFLayout"], swiftSettings: strict),
    .executableTarget(
      name: "eob-pdf-worker", dependencies: ["PDFLayout", "PDFText", "WorkerProtocol"],
      swiftSettings: strict),
    .target(name: "WorkerProtocol", swiftSettings: strict),
    .target(
      name: "PDFWorkers", dependencies: ["ChildPrograms", "PDFLayout", "WorkerProtocol"],
      swiftSettings: strict),

    // programs that the tool starts
    .target(name: "ChildPrograms", swiftSettings: strict),

    // pages → layout
    .target(name: "PDFLayout", swiftSettings: strict),

    // layout → understanding → proof → claims
    .target(name: "DisputeModel", swiftSettings: strict),
    .target(name: "PayerProfiles", dependencies: ["DisputeModel"], swiftSettings: strict),
    .target(
      name: "EOBParser", dependencies: ["DisputeModel", "PDFLayout", "PayerProfiles"],
      swiftSettings: strict),

    // files of users → profiles, records. The reader is the only binary that links Yams.
    .target(name: "FormFiles", dependencies: ["ChildPrograms"], swiftSettings: strict),
    .target(
      name: "ProfileFiles", dependencies: ["DisputeModel", "FormFiles", "PayerProfiles"],
      swiftSettings: strict),
    .target(
      name: "RecordFiles", dependencies: ["DisputeModel", "FormFiles", "JSONCoding", "JSONReading"],
      swiftSettings: strict),
    .executableTarget(
      name: "eob-yaml-reader",
      dependencies: ["FormFiles", .product(name: "Yams", package: "Yams")], swiftSettings: strict),

    // claims + what the member knows → findings, cases, deadlines
    .target(name: "DisputeAnalysis", dependencies: ["DisputeModel"], swiftSettings: strict),

    // findings, cases, deadlines → JSON and its schema, text, Markdown, calendar
    .target(name: "DisputeReports", dependencies: ["DisputeModel", "JSONCoding"], swiftSettings: strict),

    // claims → uses
    .target(name: "JSONReading", swiftSettings: strict),
    .target(name: "JSONCoding", dependencies: ["DisputeModel", "JSONReading"], swiftSettings: strict),
    .target(
      name: "ClaimExport", dependencies: ["DisputeModel", "JSONCoding", "JSONReading"], swiftSettings: strict),
    .target(
      name: "Extraction",
      dependencies: [
        "ClaimExport", "DisputeAnalysis", "DisputeModel", "DisputeReports", "EOBParser", "PDFLayout",
        "PDFWorkers",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "eob-extract",
      dependencies: [
        "ChildPrograms", "ClaimExport", "DisputeAnalysis", "DisputeLetters", "DisputeModel", "DisputeReports",
        "EOBParser", "Extraction", "FormFiles", "PayerProfiles", "PDFWorkers", "ProfileFiles", "RecordFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: wholeInItself),

    // disputes → letters. The writer is the only binary that links Mustache.
    .target(name: "DisputeLetters", dependencies: ["DisputeModel", "JSONCoding"], swiftSettings: strict),
    .executableTarget(
      name: "eob-letter-writer",
      dependencies: ["JSONReading", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict),
    .testTarget(
      name: "DisputeLettersTests",
      dependencies: ["DisputeAnalysis", "DisputeLetters", "DisputeModel", "eob-letter-writer"],
      swiftSettings: strict),

    // a folder that is watched. The service is the only binary that links SQLite, and Foundation with it.
    .target(
      name: "Ingest",
      dependencies: [
        "ChildPrograms", "ClaimExport", "DisputeAnalysis", "DisputeModel", "DisputeReports", "EOBParser",
        "Extraction", "JSONCoding", "PDFLayout", "PDFWorkers",
      ],
      swiftSettings: strict),
    .target(
      name: "Ledger",
      dependencies: ["DisputeModel", "Ingest", "PDFWorkers", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .executableTarget(
      name: "eob-watch",
      dependencies: [
        "ChildPrograms", "DisputeModel", "EOBParser", "Extraction", "FormFiles", "Ingest", "JSONCoding",
        "Ledger",
        "PDFWorkers", "PayerProfiles", "ProfileFiles", "RecordFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "IngestTests",
      dependencies: [
        "ClaimExport", "DisputeModel", "EOBParser", "Extraction", "Ingest", "JSONReading", "Ledger",
        "PDFLayout",
        "PDFWorkers", "TestSupport", "eob-pdf-worker", "eob-watch", "eob-yaml-reader",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["schema-1.sql"], swiftSettings: strict),

    .testTarget(
      name: "ClaimExportTests",
      dependencies: ["ClaimExport", "DisputeModel", "JSONCoding", "JSONReading", "SchemaChecking"],
      swiftSettings: strict),
    .testTarget(name: "JSONReadingTests", dependencies: ["JSONReading"], swiftSettings: strict),
    .testTarget(
      name: "JSONCodingTests", dependencies: ["DisputeModel", "JSONCoding", "JSONReading"],
      swiftSettings: strict),
    .testTarget(
      name: "EOBExtractTests",
      dependencies: [
        "ClaimExport", "DisputeModel", "EOBParser", "Extraction", "JSONReading", "PDFLayout", "PDFWorkers",
        "SchemaChecking", "TestSupport", "eob-extract", "eob-letter-writer", "eob-pdf-worker",
        "eob-yaml-reader",
      ],
      swiftSettings: strict),
    .target(
      name: "SchemaChecking", dependencies: ["JSONReading"], path: "Tests/SchemaChecking",
      swiftSettings: strict),

    // what scripts/bench runs beside the tool
    .executableTarget(name: "poppler-loop", dependencies: ["CPoppler"], path: "Benchmarks/poppler-loop"),
    .executableTarget(
      name: "eob-bench-stages",
      dependencies: ["ClaimExport", "DisputeModel", "EOBParser", "PDFLayout", "PDFText", "PDFWorkers"],
      path: "Benchmarks/eob-bench-stages", swiftSettings: strict),

    // understanding, tested
    .testTarget(
      name: "DisputeAnalysisTests", dependencies: ["DisputeAnalysis", "DisputeModel"], swiftSettings: strict),
    .testTarget(name: "DisputeModelTests", dependencies: ["DisputeModel"], swiftSettings: strict),
    .testTarget(
      name: "DisputeReportsTests",
      dependencies: [
        "DisputeAnalysis", "DisputeModel", "DisputeReports", "JSONCoding", "JSONReading", "SchemaChecking",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PayerProfilesTests", dependencies: ["DisputeModel", "PayerProfiles"], swiftSettings: strict),
    .testTarget(
      name: "EOBParserTests",
      dependencies: [
        "ClaimExport", "DisputeModel", "EOBParser", "Forge", "JSONReading", "PDFLayout", "PDFText",
        "PayerProfiles",
        "TestSupport",
      ],
      swiftSettings: strict),

    .testTarget(
      name: "ProfileFilesTests",
      dependencies: ["DisputeModel", "FormFiles", "PayerProfiles", "ProfileFiles", "eob-yaml-reader"],
      swiftSettings: strict),

    .testTarget(
      name: "RecordFilesTests",
      dependencies: ["DisputeModel", "FormFiles", "RecordFiles", "eob-yaml-reader"],
      swiftSettings: strict),

    // reading, tested
    .target(
      name: "TestSupport", dependencies: ["PDFLayout"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "PDFLayoutTests", dependencies: ["PDFLayout", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PDFTextTests", dependencies: ["PDFLayout", "PDFText", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "ChildProgramsTests", dependencies: ["ChildPrograms"], swiftSettings: strict),
    .testTarget(
      name: "PDFWorkersTests",
      dependencies: [
        "ChildPrograms", "PDFLayout", "PDFWorkers", "TestSupport", "WorkerProtocol", "eob-pdf-worker",
      ],
      swiftSettings: strict),

    // claims → documents, for tests and for accuracy reports
    .systemLibrary(name: "CCairo", pkgConfig: "cairo-pdf", providers: [.apt(["libcairo2-dev"])]),
    .target(
      name: "Forge",
      dependencies: ["CCairo", "DisputeAnalysis", "DisputeModel", "JSONCoding", "JSONReading"],
      swiftSettings: strict),
    .executableTarget(
      name: "eob-forge",
      dependencies: [
        "DisputeModel", "Forge", "PayerProfiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "ForgeTests", dependencies: ["DisputeModel", "Forge"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "ClaimExport", "DisputeModel", "EOBParser", "Forge", "JSONReading", "PDFLayout", "PDFText",
      ],
      swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx20
)
