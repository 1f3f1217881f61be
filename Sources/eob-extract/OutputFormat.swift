public import ArgumentParser
public import ClaimExport
internal import DisputeModel
internal import Extraction
internal import RecordFiles

/// Form of the output.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case jsonl
  case csv
  case fhir
  case x12 = "x12-835"
  case html

  /// What `help` says about the option.
  static let help: ArgumentHelp = """
    json: indented, for one input; jsonl: one line per input; csv: one table; fhir: a FHIR R4 Bundle per input; \
    x12-835: a remittance advice per input; html: a page per input.
    """

  /// Forms of which an output can hold only one.
  private static let onePerOutput: Set<OutputFormat> = [.json, .x12, .html]

  /// What belongs to one format alone.
  struct Details {
    var csvLevel: ClaimsCSV.Level?
    var npis: [NumberOfProvider]
    var provenance: Bool
    /// The member's records, for findings.
    var records: String?

    /// Refuses a detail of another format.
    func validate(for format: OutputFormat?) throws {
      guard csvLevel == nil || format == .csv else {
        throw ValidationError("--csv-level belongs to --format csv.")
      }
      guard npis.isEmpty || format == .x12 else {
        throw ValidationError("--npi belongs to --format x12-835.")
      }
      guard npis.count(where: { $0.name == nil }) <= 1, Set(npis.map(\.name)).count == npis.count else {
        throw ValidationError("Several --npi need a name each: --npi NAME=NPI.")
      }
      guard records == nil || format == .html else {
        throw ValidationError("--records belongs to --format html.")
      }
      guard records != "" else { throw ValidationError("A file name is empty.") }
      guard !provenance || format == nil || format == .json || format == .jsonl else {
        throw ValidationError("--provenance belongs to --format json and jsonl.")
      }
    }
  }

  /// The form to write in.
  ///
  /// - Parameters:
  ///   - format: what was asked for; indented JSON for one text, JSON Lines for several, when nothing was.
  ///   - isSingle: whether each output holds one text: there is one input, or a file for each.
  /// - Throws: `ValidationError` when an output would hold several texts of which it can hold one.
  static func form(_ format: OutputFormat?, _ details: Details, isSingle: Bool) throws -> OutputForm {
    let format = format ?? (isSingle ? .json : .jsonl)
    if !isSingle && onePerOutput.contains(format) {
      let other = format == .json ? "--format jsonl; or use --output" : "--output"
      throw ValidationError("Several inputs on standard output need \(other).")
    }
    return switch format {
    case .json: .json(pretty: true, provenance: details.provenance)
    case .jsonl: .json(pretty: false, provenance: details.provenance)
    case .csv: .csv(details.csvLevel ?? .line)
    case .fhir: .fhir(pretty: isSingle)
    case .x12: .x12(ProviderNumbers(details.npis))
    case .html:
      .html(CaseRecords(records: try details.records.map(CaseFiles.records(at:))?.records ?? MemberRecords()))
    }
  }
}

extension ClaimsCSV.Level: ExpressibleByArgument {}
