public import ClaimExport
internal import DisputeModel
public import PDFWorkers

/// Reads claims documents back and writes them in another form, in order.
public enum ConversionRun {
  /// What one document is, or why there is none, and where it was found.
  public typealias Found = (extracted: ExtractedInput, input: ExtractionInput)

  /// Reads all inputs.
  ///
  /// A file that is not all claims documents gives a failure and nothing else, so that nobody takes a part of it for
  /// the whole.
  ///
  /// - Parameters:
  ///   - inputs: files, each of one document or several.
  ///   - maxBytes: larger files are refused.
  /// - Returns: the documents in the order of the inputs, and of their place in them.
  public static func documents(in inputs: [ExtractionInput], maxBytes: Int) -> [Found] {
    inputs.flatMap { documents(in: $0, maxBytes: maxBytes) }
  }

  /// Writes documents until the end, or until nothing can be written any more.
  ///
  /// - Parameters:
  ///   - documents: what to write.
  ///   - form: how to write.
  ///   - output: takes the results in order.
  ///   - report: is told about each result after it was written.
  /// - Returns: counts of what became of the documents.
  public static func write(
    _ documents: [Found], as form: OutputForm, to output: inout some ExtractionOutput,
    report: (ExtractionResult) -> Void
  ) throws(OutputError) -> ExtractionTally {
    var tally = ExtractionTally()
    for (extracted, input) in documents {
      let result = ExtractionResult(extracted, of: input, as: form)
      try output.write(result)
      tally.count(result)
      report(result)
    }
    return tally
  }

  private static func documents(in input: ExtractionInput, maxBytes: Int) -> [Found] {
    let bytes: [UInt8]
    do {
      bytes = try self.bytes(of: input, maxBytes: maxBytes)
    } catch {
      return [failed(input, code: error.code, message: error.message, of: nil)]
    }
    let found: [ExtractedInput]
    do {
      found = try ClaimsJSON.documents(in: bytes)
    } catch {
      return [
        failed(input, code: FailedInput.notClaims, message: "These are no claims: \(error).", of: bytes)
      ]
    }
    guard !found.isEmpty else {
      return [failed(input, code: FailedInput.notClaims, message: "There are no claims in it.", of: bytes)]
    }
    return found.map { ($0, ExtractionInput(input.place, documentName: $0.fileName)) }
  }

  private static func bytes(of input: ExtractionInput, maxBytes: Int) throws(PDFReadError) -> [UInt8] {
    switch input.place {
    case .file(let path): try InputFile.read(path, maxBytes: maxBytes)
    case .standardInput:
      try InputFile.readStandardInput(
        maxBytes: maxBytes, deadline: ReadingDeadline(seconds: DocumentLimits().seconds))
    }
  }

  private static func failed(
    _ input: ExtractionInput, code: String, message: String, of bytes: [UInt8]?
  ) -> Found {
    let failure = FailedInput(
      fileName: input.fileName, sha256: bytes.map { ContentDigest.sha256($0) }, code: code, message: message)
    return (.failure(failure), input)
  }
}

extension ExtractedInput {
  /// The name of the file that the claims were read from.
  fileprivate var fileName: String? {
    switch self {
    case .document(let document): document.source.fileName
    case .failure(let failure): failure.fileName
    }
  }
}
