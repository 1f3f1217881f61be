internal import ArgumentParser
internal import DisputeModel
internal import EOBParser
internal import Extraction
internal import ProfileFiles

/// Begins a profile from a document.
struct ProfilesNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a profile from the labels of a PDF.",
    discussion: """
      Prints YAML: the labels and headings that were not understood, for you to name, and those that were. No amount, \
      name, number or date of the document is in it.
      """)

  @OptionGroup var one: OneDocument

  mutating func run() throws {
    let result = try one.explained()
    guard result.document.documentType != .notAnEOB else {
      StandardError.write("\(one.input.label): the document holds no claims")
      throw ExitCode(ExitStatus.noClaims.rawValue)
    }
    let labels = result.explanation?.labels ?? []
    let start = StartingProfile(
      unknown: labels.filter(\.role.isEmpty).map(\.text),
      understood: labels.filter { !$0.role.isEmpty }.map {
        StartingProfile.Understood(phrase: $0.text, meaning: $0.role)
      })
    try TextOutput.print(start.text)
  }
}
