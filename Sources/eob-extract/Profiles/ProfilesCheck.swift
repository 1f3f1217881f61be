internal import ArgumentParser
internal import ChildPrograms
internal import Extraction
internal import Glibc
internal import ProfileFiles

/// Reports every mistake in profiles.
struct ProfilesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report every mistake in profiles, with file, line and key.",
    discussion:
      "Exit status: 0 no mistake; 1 a mistake, or a file that cannot be read; 2 the command line is wrong.")

  @Argument(
    help: ArgumentHelp("YAML or JSON files; a folder stands for those in it.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var files: [String]

  mutating func validate() throws {
    guard !files.isEmpty, !files.contains("") else {
      throw ValidationError("Name at least one file or folder.")
    }
  }

  mutating func run() throws {
    let paths = try files.flatMap { Self.isFolder($0) ? try OwnProfiles.paths(in: $0) : [$0] }
    let read = ProfileFile.read(paths, reader: CompanionProgram.yamlReader.path())
    let mistakes = read.flatMap(\.mistakes)
    try TextOutput.print(mistakes.map { "\($0)\n" }.joined())
    let files = "\(read.count) \(read.count == 1 ? "profile" : "profiles")"
    StandardError.write("\(files), \(mistakes.count) \(mistakes.count == 1 ? "mistake" : "mistakes")")
    guard mistakes.isEmpty else { throw ExitCode(ExitStatus.someFailed.rawValue) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }
}
