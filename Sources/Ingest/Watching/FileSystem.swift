internal import Glibc
public import PDFWorkers

/// What kind of disk a folder is on.
public enum FileSystem {
  /// Types of file systems, as Linux names them, that other machines may write to.
  private static let remoteTypes: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "9p", "coda", "vboxsf", "davfs", "glusterfs",
    "lustre",
    "virtiofs",
  ]
  /// What begins the type of a file system that a program provides; most of those are of other machines.
  private static let programBeginning = "fuse"
  private static let mountList: SystemPath = "/proc/self/mountinfo"
  /// More than any list of mounts has, in bytes.
  private static let mountListSize = 1 << 20

  /// Whether only this machine writes to it: events tell everything, and times are this machine's.
  public static func isLocal(_ folder: SystemPath) -> Bool {
    guard let type = type(of: folder) else { return true }
    return !remoteTypes.contains(type) && !type.hasPrefix(programBeginning)
  }

  /// The type of a folder's file system; `nil` when nobody tells.
  static func type(of folder: SystemPath) -> String? {
    var status = stat()
    guard folder.withCString({ stat($0, &status) }) == 0,
      let list = try? InputFile.read(mountList, maxBytes: mountListSize)
    else { return nil }
    let device = "\(major(UInt64(status.st_dev))):\(minor(UInt64(status.st_dev)))"
    // Device in the third field; the type follows the field that is a hyphen alone.
    for line in list.split(separator: UInt8(ascii: "\n")) {
      let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard fields.count > 3, fields[2] == device, let hyphen = fields.firstIndex(of: "-") else { continue }
      return fields.dropFirst(hyphen + 1).first.map(String.init)
    }
    return nil
  }

  /// Bytes that can still be written; `nil` when nobody tells.
  public static func freeBytes(_ folder: SystemPath) -> Int64? {
    var status = statvfs()
    guard folder.withCString({ statvfs($0, &status) }) == 0 else { return nil }
    return Int64(status.f_bavail) * Int64(status.f_frsize)
  }

  /// The C macros for these are not imported.
  private static func major(_ device: UInt64) -> UInt64 {
    (device >> 8) & 0xFFF | (device >> 32) & 0xFFFF_F000
  }
  private static func minor(_ device: UInt64) -> UInt64 { device & 0xFF | (device >> 12) & 0xFFFF_FF00 }
}
