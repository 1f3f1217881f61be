public import ArgumentParser
public import ClaimExport

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

  /// Whether an output can hold only one text of this form.
  var isOnePerOutput: Bool {
    switch self {
    case .json, .x12, .html: true
    case .jsonl, .csv, .fhir: false
    }
  }
}

extension ClaimsCSV.Level: ExpressibleByArgument {}
