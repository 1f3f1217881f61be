/// How the process ends.
///
/// The numbers are part of the interface and never change.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Every input was read and holds claims.
  case allRead = 0
  /// Some input could not be read.
  case someFailed = 1
  /// The command line is wrong.
  case usage = 2
  /// Nothing failed, but at least one input holds no claims; a folder without PDFs is such an input.
  case noClaims = 3
  /// Something was erased, and something that was to be erased is left.
  case partlyErased = 4
}
