internal import ArgumentParser
internal import Extraction
internal import Glibc

/// What to do when a result cannot be written.
enum OutputFailure {
  /// Ends the process as a closed pipe ends any other, or says what went wrong.
  static func exitCode(for error: OutputError) -> ExitCode {
    switch error {
    case .brokenPipe:
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    case .failed(let path, let reason):
      StandardError.write("\(path): \(String(cString: strerror(reason)))")
    }
    return ExitCode(ExitStatus.someFailed.rawValue)
  }
}
