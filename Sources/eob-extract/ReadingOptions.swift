internal import ArgumentParser
internal import EOBParser
internal import PDFWorkers

/// What every command that reads documents understands.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Give up on a document that takes longer to read.",
      discussion: """
        Counts from opening the input, or waiting for standard input, to the last page of the PDF. What follows, \
        understanding the text, takes milliseconds and has no limit of its own. A PDF that takes more than 30 s of \
        processor time is given up in any case.
        """,
      valueName: "seconds"))
  var timeout = DocumentLimits().seconds

  @Option(help: ArgumentHelp("Refuse documents with more pages.", valueName: "pages"))
  var maxPages = DocumentLimits().maxPages

  @Option(
    help: ArgumentHelp("Refuse larger files; the size is in MiB.", valueName: "mib"))
  var maxSize = DocumentLimits().maxBytes / mebibyte

  private static let mebibyte = 1 << 20
  /// What the worker's memory has room for beside the pages.
  private static let largestMaxSize = 256

  // Not a group of its own: each one makes every start slower.
  @Option(help: OwnProfiles.help, completion: .directory)
  var profiles: String?

  mutating func validate() throws {
    try OwnProfiles.validate(profiles)
    guard (1...Self.largestMaxSize).contains(maxSize) else {
      throw ValidationError("--max-size must be from 1 to \(Self.largestMaxSize).")
    }
    guard timeout > 0 else { throw ValidationError("--timeout must be above zero.") }
    guard maxPages > 0 else { throw ValidationError("--max-pages must be above zero.") }
  }

  /// Makes the parser that knows the user's own payers too.
  ///
  /// - Throws: the exit status after a mistake in a profile was told.
  func parserMaker() throws -> @Sendable () -> EOBParser {
    let own = try OwnProfiles.profiles(in: profiles)
    return { EOBParser(own: own) }
  }

  var limits: DocumentLimits {
    var limits = DocumentLimits()
    limits.seconds = timeout
    limits.maxPages = maxPages
    limits.maxBytes = maxSize * Self.mebibyte
    return limits
  }
}
