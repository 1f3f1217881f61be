internal import Glibc

/// The profile files of a folder.
public enum ProfileFolder {
  /// A folder that cannot be listed.
  public struct Failure: Error, Hashable, Sendable {
    /// Why, as the system says it.
    public let errno: Int32
  }

  private static let extensions = [".yaml", ".yml", ".json"]

  /// Paths of the files in a folder whose names end as those of YAML and JSON do, in byte order.
  ///
  /// Folders inside are not entered, and hidden files are left alone.
  public static func files(in folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else { throw Failure(errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), extensions.contains(where: { name.lowercased().hasSuffix($0) }) {
        names.append(name)
      }
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { prefix + $0 }
  }
}
