internal import Glibc

/// Messages for people.
public enum StandardError {
  /// Writes a message; nobody is told when that fails, because there is no place left to say it.
  public static func write(_ message: String) {
    write(terminated: true, "eob-extract: " + message)
  }

  /// Writes text as it is.
  static func write(terminated: Bool, _ text: String) {
    try? FileDescriptor(number: STDERR_FILENO, path: "standard error").write(
      Array((terminated ? text + "\n" : text).utf8))
  }
}
