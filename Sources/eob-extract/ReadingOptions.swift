internal import ArgumentParser
internal import PDFWorkers

/// Limits that every command that reads documents understands.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Give up on a document whose PDF takes longer to read.",
      discussion: """
        Counts from sending the PDF to the reading process to its last page. What follows, understanding the text, \
        takes milliseconds and has no limit of its own.
        """,
      valueName: "seconds"))
  var timeout = DocumentLimits().seconds

  @Option(help: ArgumentHelp("Refuse documents with more pages.", valueName: "pages"))
  var maxPages = DocumentLimits().maxPages

  mutating func validate() throws {
    guard timeout > 0 else { throw ValidationError("--timeout must be above zero.") }
    guard maxPages > 0 else { throw ValidationError("--max-pages must be above zero.") }
  }

  var limits: DocumentLimits {
    var limits = DocumentLimits()
    limits.seconds = timeout
    limits.maxPages = maxPages
    return limits
  }
}
