internal import Glibc

/// Messages for people.
public enum StandardError {
  /// Writes a message; nobody is told when that fails, because there is no place left to say it.
  public static func write(_ message: String) {
    show("eob-extract: " + message + "\n")
  }

  /// Writes text as it is.
  public static func show(_ text: String) {
    try? FileDescriptor(number: STDERR_FILENO, path: "standard error").write(
      Array(text.utf8))
  }
}
