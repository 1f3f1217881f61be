public import ArgumentParser
internal import Glibc
public import PDFWorkers

/// The command line without the loss of a byte.
///
/// The argument parser takes text, but names of files need not be text. So a byte that is part of no character
/// becomes a scalar of the last private-use plane, and a path turns such scalars into their bytes again.
enum CommandLineArguments {
  /// U+10FF80 stands for the byte 0x80, and so on to U+10FFFF for 0xFF; the bytes below are characters.
  private static let standIns: ClosedRange<UInt32> = 0x10_FF80...0x10_FFFF
  private static let standInOfZero: UInt32 = 0x10_FF00

  /// The arguments of this process, without its name.
  static func ofProcess() -> [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        text(of: UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
      }
    }
  }

  /// The bytes as text, with stand-ins for those that are none.
  static func text(of bytes: some Collection<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var rest = bytes[...]
    while !rest.isEmpty {
      var count = 1
      var scalar: Unicode.Scalar?
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        count = encoded.count
        scalar = Unicode.UTF8.decode(encoded)
      case .error(let length): count = length
      case .emptyInput: break
      }
      // A stand-in that is really there is told byte by byte too, so that nothing is taken for anything else.
      if let scalar, !standIns.contains(scalar.value) {
        text.append(scalar)
      } else {
        text.append(contentsOf: rest.prefix(count).compactMap { Unicode.Scalar(standInOfZero + UInt32($0)) })
      }
      rest = rest.dropFirst(count)
    }
    return String(text)
  }

  /// The bytes that a text made by `text(of:)` stands for.
  static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      standIns.contains(scalar.value)
        ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(UTF8.encode(scalar) ?? .init())
    }
  }
}

extension SystemPath: ExpressibleByArgument {
  /// Creates a path from an argument of the command line.
  public init?(argument: String) { self.init(bytes: CommandLineArguments.bytes(of: argument)) }
}
