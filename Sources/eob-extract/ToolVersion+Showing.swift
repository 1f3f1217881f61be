internal import ChildPrograms
internal import Extraction
internal import Glibc

extension ToolVersion {
  /// Prints the tool's version, then becomes the worker, which prints poppler's.
  ///
  /// Only the worker links poppler, and loading it takes most of the time that this may cost; replacing the process
  /// saves starting another one and waiting for it.
  static func show() -> Never {
    print("eob-extract \(number)")
    let program = CompanionProgram.pdfWorker.path()
    guard access(program, X_OK) == 0 else {
      print("poppler: \(program) is missing")
      exit(0)
    }
    print("poppler", terminator: " ")
    fflush(nil)
    program.withCString { path in
      "--poppler-version".withCString { option in
        var arguments = [
          UnsafeMutablePointer(mutating: path), UnsafeMutablePointer(mutating: option), nil,
        ]
        _ = execv(path, &arguments)
      }
    }
    print("(unknown)")
    exit(0)
  }
}
