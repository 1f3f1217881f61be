import DisputeModel

/// Names pages whose text was recognised in a picture: any character of it may be misread, and amounts that balance
/// prove only the amounts.
enum RecognizedTextProof {
  /// What is uncertain.
  static func issues(of origin: TextOrigin) -> [Issue] {
    guard !origin.recognizedPages.isEmpty else { return [] }
    let pages = origin.recognizedPages.map(String.init).joined(separator: ", ")
    return [
      Issue(
        severity: .warning, code: .lowConfidenceText, path: "",
        message:
          "The text of page \(pages) was recognised in a picture of the page; any value there may be misread."
      )
    ]
  }
}
