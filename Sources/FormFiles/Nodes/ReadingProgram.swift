internal import ChildPrograms

/// Runs the program that reads YAML and JSON.
///
/// A process of its own, because the YAML library brings Foundation along, which would make every start of the tool
/// slower, and because what goes wrong in a parser written in C must not bring the tool down.
package struct ReadingProgram {
  private let path: String

  /// How long reading may take, in seconds; a file that people write by hand takes milliseconds.
  private static let seconds = 60

  /// Names the program.
  package init(path: String) { self.path = path }

  /// What the files hold, in their order.
  package func contents(of files: [String]) -> [FileContent] {
    var result: [FileContent] = []
    while result.count < files.count {
      let program = Program(path: path, arguments: Array(files[result.count...]))
      let read = NodeCoding.contents(of: program.run(seconds: Self.seconds).output)
      result += read.prefix(files.count - result.count)
      if result.count < files.count {
        // The program ended at this file; the others are none the worse.
        result.append(.failure("the program that reads YAML, \(path), failed at this file", nil))
      }
    }
    return result
  }
}
