import Glibc

/// How long a program takes from its start to its end.
///
/// Measured here and not by a shell, which starts a program for each look at the clock.
enum ProcessTime {
  /// Best and middle of `runs` times, in microseconds; the first run, which fills the caches, does not count.
  static func measure(_ command: [String], runs: Int) -> (best: Int, median: Int)? {
    guard runs > 0, run(command) != nil else { return nil }
    let times = (0..<runs).compactMap { _ in run(command) }.sorted()
    guard times.count == runs else { return nil }
    return (times[0] / 1000, times[runs / 2] / 1000)
  }

  /// The time of one run without its output, in nanoseconds; `nil` when the program cannot be started.
  private static func run(_ command: [String]) -> Int? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var watch = Stopwatch()
    let isStarted = watch.run {
      var identifier: pid_t = 0
      var status: Int32 = 0
      return posix_spawnp(&identifier, command[0], &actions, nil, &arguments, environ) == 0
        && waitpid(identifier, &status, 0) == identifier
    }
    return isStarted ? watch.nanoseconds : nil
  }
}
