internal import Glibc

/// A program that comes with the tool and that people do not call.
package enum CompanionProgram: String, CaseIterable, Sendable {
  /// Reads PDFs.
  case pdfWorker = "eob-pdf-worker"
  /// Reads YAML.
  case yamlReader = "eob-yaml-reader"
  /// Fills in the templates of letters.
  case letterWriter = "eob-letter-writer"
  /// Watches a folder, and answers questions about what it has read.
  case watch = "eob-watch"

  /// Where packages keep programs that people do not call, relative to the tool's own folder.
  private static let privateFolder = "../libexec/eob-extract"

  /// The path: the override, or beside the running executable, or in its package's private folder.
  package func path() -> String { path { name in getenv(name).map { String(cString: $0) } } }

  /// The path, with another environment.
  func path(variable: (String) -> String?) -> String {
    if let override = variable(override) { return override }
    let folder = Self.ownFolder()
    let beside = folder + "/" + rawValue
    return access(beside, X_OK) == 0 ? beside : folder + "/" + Self.privateFolder + "/" + rawValue
  }

  /// The variable that names another program; for tests, and for packagers who put it elsewhere.
  private var override: String {
    switch self {
    case .pdfWorker: "EOB_PDF_WORKER"
    case .yamlReader: "EOB_YAML_READER"
    case .letterWriter: "EOB_LETTER_WRITER"
    case .watch: "EOB_WATCH"
    }
  }

  /// The folder of the running executable, symbolic links resolved by the kernel.
  private static func ownFolder() -> String {
    let path = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      let length = buffer.baseAddress.map { readlink("/proc/self/exe", $0, buffer.count) } ?? 0
      return String(decoding: buffer.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
