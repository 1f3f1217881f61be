internal import Glibc

/// Runs the program that reads YAML and JSON.
///
/// A process of its own, because the YAML library brings Foundation along, which would make every start of the tool
/// slower, and because what goes wrong in a parser written in C must not bring the tool down.
package struct ReadingProgram {
  private let path: String

  private static let bufferSize = 1 << 16

  /// Names the program.
  package init(path: String) { self.path = path }

  /// What the files hold, in their order.
  package func contents(of files: [String]) -> [FileContent] {
    var result: [FileContent] = []
    while result.count < files.count {
      let read = NodeCoding.contents(of: output(for: Array(files[result.count...])) ?? [])
      result += read.prefix(files.count - result.count)
      if result.count < files.count {
        // The program ended at this file; the others are none the worse.
        result.append(.failure("the program that reads YAML, \(path), failed at this file", nil))
      }
    }
    return result
  }

  /// What the program writes; `nil` when it cannot be started.
  private func output(for files: [String]) -> [UInt8]? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments = ([path] + files).map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    var identifier: pid_t = 0
    let failure = posix_spawn(&identifier, path, &actions, nil, arguments + [nil], environ)
    close(ends[1])
    guard failure == 0 else { return nil }
    let bytes = Self.everything(from: ends[0])
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return bytes
  }

  private static func everything(from descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: bufferSize)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
