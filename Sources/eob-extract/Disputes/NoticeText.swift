internal import DisputeModel
internal import DisputeReports

/// What the reader should know about the input, as a line for standard error.
enum NoticeText {
  /// The notice after the file that it is about, with the line where that is known, and its pointer.
  static func line(_ notice: DisputeNotice, claims: ClaimsOfInputs, side: MemberSide) -> String {
    let place =
      switch notice.source {
      case .claims: claims.labels[notice.document ?? ""]?.joined(separator: ", ") ?? ""
      case .records, .caseLog: side.place(notice.source, notice.path)
      }
    return [place, VisibleText.line(notice.path), VisibleText.line(notice.message)].filter { !$0.isEmpty }
      .joined(separator: ": ")
  }
}
