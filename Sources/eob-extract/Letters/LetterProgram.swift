internal import ChildPrograms

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
    /// Not within the time that it may take.
    case tooSlow
    /// Without an answer.
    case failed
  }

  let path: String

  /// How long filling a template in may take, in seconds; it takes milliseconds.
  static let seconds = 60
  /// The status that tells a mistake in a template.
  private static let badTemplate: Int32 = 65

  /// Hands the request over and waits for the answer.
  func run(_ request: [UInt8]) -> Ending {
    let (ending, output) = Program(path: path).run(input: request, seconds: Self.seconds)
    let answer = String(decoding: output, as: UTF8.self)
    return switch ending {
    case .exited(0): .markup(answer)
    case .exited(Self.badTemplate): .mistake(answer)
    case .timedOut: .tooSlow
    default: .failed
    }
  }
}
