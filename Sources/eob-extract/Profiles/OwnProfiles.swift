internal import ArgumentParser
internal import ChildPrograms
internal import Extraction
internal import Glibc
internal import PayerProfiles
internal import ProfileFiles

/// The profiles of a user's folder.
enum OwnProfiles {
  /// The help of `--profiles`, wherever it stands.
  static let help = ArgumentHelp(
    "Know the payers whose profiles are in this folder too.",
    discussion: """
      YAML or JSON files; `eob-extract profiles new` begins one, `profiles check` finds its mistakes.
      """,
    valueName: "dir")

  /// Refuses a folder without a name.
  static func validate(_ folder: String?) throws {
    guard folder != "" else { throw ValidationError("--profiles needs the name of a folder.") }
  }

  /// The profiles; none without a folder.
  ///
  /// - Throws: the exit status after every mistake was told.
  static func profiles(in folder: String?) throws -> [PayerProfile] {
    try files(in: folder).compactMap(\.profile)
  }

  /// The files of the folder, all without mistakes.
  static func files(in folder: String?) throws -> [ProfileFile] {
    guard let folder else { return [] }
    let files = ProfileFile.read(try paths(in: folder), reader: CompanionProgram.yamlReader.path())
    let mistakes = files.flatMap(\.mistakes)
    guard mistakes.isEmpty else {
      for mistake in mistakes { StandardError.show("\(mistake)\n") }
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
    return files
  }

  /// The paths of the profile files of a folder.
  static func paths(in folder: String) throws -> [String] {
    do {
      return try ProfileFolder.files(in: folder)
    } catch {
      StandardError.write("\(folder): \(String(cString: strerror(error.errno)))")
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
  }
}
