import Glibc

/// Where the worker's program is.
public enum WorkerExecutable {
  private static let name = "eob-pdf-worker"
  /// Names another program; for tests, and for packagers who put it elsewhere.
  private static let override = "EOB_PDF_WORKER"
  /// Where packages keep programs that people do not call, relative to the tool's own folder.
  private static let privateFolder = "../libexec/eob-extract"

  /// The path: the override, or beside the running executable, or in its package's private folder.
  public static func path() -> String {
    if let override = getenv(override) { return String(cString: override) }
    let folder = ownFolder()
    let beside = folder + "/" + name
    return access(beside, X_OK) == 0 ? beside : folder + "/" + privateFolder + "/" + name
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
