internal import Glibc

/// Runs the program that fills templates in.
///
/// A process of its own, because the template library brings Foundation along, which would make every start of the
/// tool slower.
struct LetterProgram {
  /// How a run ended.
  enum Ending {
    /// With what the template yields.
    case markup(String)
    /// With a mistake in a template, in words.
    case mistake(String)
    /// Without an answer.
    case failed
  }

  let path: String

  private static let bufferSize = 1 << 16
  /// The status that tells a mistake in a template.
  private static let badTemplate: Int32 = 65

  /// Hands the request over and waits for the answer.
  func run(_ request: [UInt8]) -> Ending {
    guard let (identifier, input, output) = start() else { return .failed }
    // The program reads everything before it writes anything, so neither waits for the other.
    write(request, to: input)
    close(input)
    let answer = everything(from: output)
    close(output)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 { guard errno == EINTR else { return .failed } }
    // The low seven bits tell the signal that ended the process; the next eight its exit status.
    guard status & 0x7F == 0 else { return .failed }
    switch (status >> 8) & 0xFF {
    case 0: return .markup(answer)
    case Self.badTemplate: return .mistake(answer)
    default: return .failed
    }
  }

  private func start() -> (identifier: pid_t, input: Int32, output: Int32)? {
    var request: [Int32] = [-1, -1]
    var answer: [Int32] = [-1, -1]
    guard pipe(&request) == 0 else { return nil }
    guard pipe(&answer) == 0 else {
      for end in request { close(end) }
      return nil
    }
    // The program must see the end of its input, so it may not hold the other end itself.
    for end in request + answer { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, request[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, answer[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments = [strdup(path)]
    defer { for argument in arguments { free(argument) } }
    var identifier: pid_t = 0
    let failure = posix_spawn(&identifier, path, &actions, nil, arguments + [nil], environ)
    close(request[0])
    close(answer[1])
    guard failure == 0 else {
      close(request[1])
      close(answer[0])
      return nil
    }
    return (identifier, request[1], answer[0])
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private func everything(from descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: Self.bufferSize)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
