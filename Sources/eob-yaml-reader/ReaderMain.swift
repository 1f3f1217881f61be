internal import FormFiles
internal import Glibc

/// Writes what each of the named files holds to standard output.
@main
enum ReaderMain {
  static func main() {
    for path in CommandLine.arguments.dropFirst() {
      write(NodeCoding.records(of: YAMLFile.content(of: path)))
    }
  }

  /// Whoever started this program may have gone away; then there is nothing left to do.
  private static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { exit(1) }
      rest = rest.dropFirst(count)
    }
  }
}
