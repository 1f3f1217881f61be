internal import Glibc

/// Where the worker is.
public enum WorkerProgram {
  /// The file beside the running executable.
  public static var path: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
    let own = buffer[0..<max(0, length)].map { UInt8(bitPattern: $0) }
    let folder = own.lastIndex(of: UInt8(ascii: "/")).map { own[0...$0] } ?? []
    return String(decoding: folder, as: UTF8.self) + "eob-pdf-worker"
  }
}
