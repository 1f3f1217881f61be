internal import Glibc
public import PDFWorkers

/// The inputs that command line arguments name.
///
/// - Shape: arguments in the order given; a folder stands for the PDF files below it, in byte order of their paths.
///   Nothing is dropped because it occurs twice.
public struct InputList: Hashable, Sendable {
  /// What to read, in order.
  public let inputs: [ExtractionInput]
  /// Whether exactly one file was named, so that the answer is one document and not a list.
  public let isSingle: Bool

  /// Folders among the arguments below which no PDF is.
  public let emptyFolders: [SystemPath]

  /// Name of the argument that means standard input.
  public static let standardInputName: SystemPath = "-"

  /// Looks at the arguments; folders are read here, files are not opened yet.
  public init(arguments: [SystemPath]) {
    var inputs: [ExtractionInput] = []
    var emptyFolders: [SystemPath] = []
    var hasFolder = false
    for argument in arguments {
      if argument == Self.standardInputName {
        inputs.append(ExtractionInput(.standardInput))
      } else if Self.isFolder(argument) {
        hasFolder = true
        let files = FolderListing.pdfFiles(below: argument)
        inputs.append(contentsOf: files.map { ExtractionInput(.file($0)) })
        if files.isEmpty { emptyFolders.append(argument) }
      } else {
        // A file that is missing keeps its place, and fails when its turn comes.
        inputs.append(ExtractionInput(.file(argument)))
      }
    }
    self.inputs = inputs
    self.emptyFolders = emptyFolders
    isSingle = arguments.count == 1 && !hasFolder
  }

  private static func isFolder(_ path: SystemPath) -> Bool {
    var information = stat()
    return path.withCString({ stat($0, &information) }) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }
}
