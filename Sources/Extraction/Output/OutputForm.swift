public import ClaimExport
public import DisputeModel

/// How claims are written.
public enum OutputForm: Hashable, Sendable {
  /// The claims document; several indented lines when pretty, one line otherwise.
  case json(pretty: Bool, provenance: Bool)
  /// Rows of a table.
  case csv(ClaimsCSV.Level)
  /// A FHIR Bundle; several indented lines when pretty, one line otherwise.
  case fhir(pretty: Bool)
  /// A remittance advice, with the providers' numbers for claims that print none.
  case x12(ProviderNumbers)
  /// A page for a person, with findings by what the member knows.
  case html(CaseRecords)

  /// What stands before the first text, once in each output.
  public var head: [UInt8] {
    guard case .csv(let level) = self else { return [] }
    return ClaimsCSV.header(level)
  }

  /// The end of the name of a file.
  var fileSuffix: String {
    switch self {
    case .json: ".claims.json"
    case .csv: ".claims.csv"
    case .fhir: ".fhir.json"
    case .x12: ".835"
    case .html: ".html"
    }
  }

  /// Whether failures have several indented lines in files of their own.
  var hasPrettyFailures: Bool {
    if case .json(let pretty, _) = self { pretty } else { true }
  }

  /// Whether places of values are asked for.
  var hasProvenance: Bool {
    if case .json(_, let provenance) = self { provenance } else { false }
  }
}

extension OutputForm {
  /// What became of an input, with its text.
  enum Written {
    case document(ClaimsDocument, [UInt8])
    case failure(FailedInput, [UInt8])
  }

  /// Writes what is known of an input; a document that the form has no place for becomes a failure.
  func written(_ extracted: ExtractedInput) -> Written {
    switch extracted {
    case .failure(let failure): return .failure(failure, text(of: failure))
    case .document(let document):
      do {
        return .document(document, try text(of: document))
      } catch {
        let failure = FailedInput(
          fileName: document.source.fileName, sha256: document.source.sha256, code: FailedInput.notExportable,
          message: "It cannot be written as X12 835: \(error.message).")
        return .failure(failure, text(of: failure))
      }
    }
  }

  /// The names by which the form could have looked for numbers of providers.
  func providers(of extracted: ExtractedInput) -> Set<FoldedName> {
    guard case .x12(let numbers) = self, !numbers.byName.isEmpty, case .document(let document) = extracted
    else { return [] }
    return Set(document.claims.compactMap { $0.provider.name.map(FoldedName.init) })
  }

  private func text(of document: ClaimsDocument) throws(X12Refusal) -> [UInt8] {
    switch self {
    case .json(let pretty, let provenance):
      ClaimsJSON.write(document, pretty: pretty, provenance: provenance)
    case .csv(let level): ClaimsCSV.rows(of: document, level)
    case .fhir(let pretty): ClaimsFHIR.write(document, pretty: pretty)
    // A document without claims is no failure; there is nothing to say about it.
    case .x12(let numbers): document.claims.isEmpty ? [] : try ClaimsX12.write(document, numbers: numbers)
    case .html(let records):
      ClaimsHTML.write(
        document, findings: document.claims.isEmpty ? nil : FindingRow.rows(for: document, records: records))
    }
  }

  /// What stands in the place of a failed input; tables, remittance advices and pages have no place for it.
  private func text(of failure: FailedInput) -> [UInt8] {
    switch self {
    case .json(let pretty, _): ClaimsJSON.write(failure, pretty: pretty)
    case .fhir(let pretty): ClaimsFHIR.write(failure, pretty: pretty)
    case .csv, .x12, .html: []
    }
  }
}
