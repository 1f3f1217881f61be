internal import Extraction

/// Text for people, on standard output.
enum TextOutput {
  /// Writes the text.
  ///
  /// - Throws: the exit status after it was told why that cannot be.
  static func print(_ text: String) throws {
    var output = StandardOutput()
    do { try output.write(Array(text.utf8)) } catch { throw OutputFailure.exitCode(for: error) }
  }
}
