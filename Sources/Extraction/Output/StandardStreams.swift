internal import Glibc

/// Standard input, output and error, as the caller has left them.
public enum StandardStreams {
  /// Takes the numbers of streams that the caller has closed.
  ///
  /// Otherwise the next file or socket to be opened would be taken for standard input or output. Reading the input and
  /// writing the output then fail as they do on a closed stream; messages go nowhere.
  public static func keepClosedOnesClosed() {
    for (number, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)]
    where fcntl(number, F_GETFD) < 0 {
      // The system gives the lowest free number, which is this one.
      _ = open("/dev/null", mode)
    }
  }
}
