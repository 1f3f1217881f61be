internal import ArgumentParser
internal import ClaimExport
internal import DisputeModel
internal import Extraction
internal import PDFWorkers
internal import RecordFiles

/// Where claims are written, what belongs to one format alone, and what is said meanwhile.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write one file per document into this folder instead of standard output.", valueName: "dir"),
    completion: .directory)
  var folder: SystemPath?

  @Option(help: "With csv: a row per service line (the default), or per claim.")
  var csvLevel: ClaimsCSV.Level?

  @Option(
    help: ArgumentHelp("With html: your records, for what is worth disputing.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var records: String?

  @Option(name: .customLong("npi"), help: NumberOfProvider.help)
  var npis: [NumberOfProvider] = []

  @Flag(help: "Say for each value where on which page it was read.")
  var provenance = false

  @Flag(help: "Say nothing on standard error.")
  var quiet = false

  @Flag(help: "Say one line per document on standard error.")
  var verbose = false

  mutating func validate() throws {
    guard !(quiet && verbose) else { throw ValidationError("--quiet and --verbose exclude each other.") }
    guard folder != "" else { throw ValidationError("--output needs the name of a folder.") }
    if let mistake = npis.mistake { throw ValidationError(mistake) }
    guard records != "" else { throw ValidationError("A file name is empty.") }
  }

  /// Refuses what belongs to another format.
  func validate(for format: OutputFormat?) throws {
    guard csvLevel == nil || format == .csv else {
      throw ValidationError("--csv-level belongs to --format csv.")
    }
    guard npis.isEmpty || format == .x12 else {
      throw ValidationError("--npi belongs to --format x12-835.")
    }
    guard records == nil || format == .html else {
      throw ValidationError("--records belongs to --format html.")
    }
    guard !provenance || format == nil || format == .json || format == .jsonl else {
      throw ValidationError("--provenance belongs to --format json and jsonl.")
    }
  }

  /// The form to write in.
  ///
  /// - Parameters:
  ///   - format: what was asked for; indented JSON for one text, JSON Lines for several, when nothing was.
  ///   - isSingle: whether there is one document only.
  /// - Throws: `ValidationError` when an output would hold several texts of which it can hold one.
  func form(_ format: OutputFormat?, isSingle: Bool) throws -> OutputForm {
    let isSingle = isSingle || folder != nil
    let format = format ?? (isSingle ? .json : .jsonl)
    if !isSingle && format.isOnePerOutput {
      let other = format == .json ? "--format jsonl; or use --output" : "--output"
      throw ValidationError("Several inputs on standard output need \(other).")
    }
    return switch format {
    case .json: .json(pretty: true, provenance: provenance)
    case .jsonl: .json(pretty: false, provenance: provenance)
    case .csv: .csv(csvLevel ?? .line)
    case .fhir: .fhir(pretty: isSingle)
    case .x12: .x12(ProviderNumbers(npis))
    case .html:
      .html(CaseRecords(records: try records.map(CaseFiles.records(at:))?.records ?? MemberRecords()))
    }
  }

  /// Writes results where they belong, says what is to be said, and ends with the documented status.
  ///
  /// - Parameters:
  ///   - form: how.
  ///   - total: how many there will be.
  ///   - run: writes them, and tells about each after it was written.
  /// - Throws: `ExitCode`, always.
  func write(
    as form: OutputForm, total: Int,
    _ run: (inout OutputPlace, (ExtractionResult) -> Void) throws -> ExtractionTally
  ) throws -> Never {
    var report = ProgressReport(
      verbosity: quiet ? .quiet : verbose ? .verbose : .normal, total: total)
    do {
      var place = try OutputPlace(folder: folder, form: form)
      var providers: Set<FoldedName> = []
      let tally = try run(&place) { result in
        report.add(result)
        providers.formUnion(result.providers)
      }
      report.finish()
      if !quiet { for warning in npis.warnings(providers: providers) { StandardError.write(warning) } }
      throw ExitCode(tally.exitStatus.rawValue)
    } catch let error as OutputError {
      report.finish()
      throw OutputFailure.exitCode(for: error)
    }
  }
}
