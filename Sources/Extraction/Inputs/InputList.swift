internal import Glibc

/// The inputs that command line arguments name.
///
/// - Shape: arguments in the order given; a folder stands for the PDF files below it, in byte order of their paths.
///   Nothing is dropped because it occurs twice.
public struct InputList: Hashable, Sendable {
  /// What to read, in order.
  public let inputs: [ExtractionInput]
  /// Whether exactly one file was named, so that the answer is one document and not a list.
  public let isSingle: Bool

  /// Name of the argument that means standard input.
  public static let standardInputName = "-"

  /// Looks at the arguments; folders are read here, files are not opened yet.
  public init(arguments: [String]) {
    var inputs: [ExtractionInput] = []
    var hasFolder = false
    for argument in arguments {
      if argument == Self.standardInputName {
        inputs.append(ExtractionInput(.standardInput))
      } else if Self.isFolder(argument) {
        hasFolder = true
        for path in FolderListing.pdfFiles(below: argument) {
          inputs.append(ExtractionInput(.file(path: path)))
        }
      } else {
        // A file that is missing keeps its place, and fails when its turn comes.
        inputs.append(ExtractionInput(.file(path: argument)))
      }
    }
    self.inputs = inputs
    isSingle = arguments.count == 1 && !hasFolder
  }

  private static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }
}
