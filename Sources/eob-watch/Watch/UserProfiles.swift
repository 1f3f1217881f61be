internal import ArgumentParser
internal import ChildPrograms
internal import Extraction
internal import Glibc
internal import PayerProfiles
internal import ProfileFiles

/// The profiles of a user's folder.
enum UserProfiles {
  /// The profiles; none without a folder.
  ///
  /// - Throws: the exit status after every mistake was told.
  static func profiles(in folder: String?) throws -> [PayerProfile] {
    guard let folder else { return [] }
    let paths: [String]
    do { paths = try ProfileFolder.files(in: folder) } catch {
      throw ExitCode(Failure.exitStatus("\(folder): \(String(cString: strerror(error.errno)))").rawValue)
    }
    let files = ProfileFile.read(paths, reader: CompanionProgram.yamlReader.path())
    let mistakes = files.flatMap(\.mistakes)
    guard mistakes.isEmpty else {
      for mistake in mistakes { StandardError.show("\(mistake)\n") }
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
    return files.compactMap(\.profile)
  }
}
