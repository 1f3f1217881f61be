internal import Glibc
public import PDFWorkers

/// The inputs that command line arguments name.
///
/// - Shape: arguments in the order given; a folder stands for the files below it with an ending that counts, in byte
///   order of their paths. Nothing is dropped because it occurs twice.
public struct InputList: Hashable, Sendable {
  /// What to read, in order.
  public let inputs: [ExtractionInput]
  /// Whether exactly one file was named, so that the answer is one document and not a list.
  public let isSingle: Bool

  /// Folders among the arguments below which no such file is.
  public let emptyFolders: [SystemPath]

  /// Name of the argument that means standard input.
  public static let standardInputName: SystemPath = "-"

  /// Endings of the names of PDFs.
  public static let pdfEndings = [".pdf"]
  /// Endings of the names of PDFs, and of the claims that the tool writes into a folder.
  public static let claimsEndings = [".pdf", ".claims.json"]

  /// Looks at the arguments; folders are read here, files are not opened yet.
  ///
  /// - Parameters:
  ///   - arguments: paths of files and folders, or the name of standard input.
  ///   - endings: which files of a folder count, by the ends of their names in lower case.
  public init(arguments: [SystemPath], endings: [String] = pdfEndings) {
    var inputs: [ExtractionInput] = []
    var emptyFolders: [SystemPath] = []
    var hasFolder = false
    for argument in arguments {
      if argument == Self.standardInputName {
        inputs.append(ExtractionInput(.standardInput))
      } else if Self.isFolder(argument) {
        hasFolder = true
        let files = FolderListing.files(below: argument, endings: endings)
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
