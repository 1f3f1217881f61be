internal import Glibc
public import PDFLayout

/// A worker process that turns PDF bytes into pages.
public final class PDFWorker {
  /// Creates a worker that is not running.
  public init() {}

  /// Starts the process ahead of the first document.
  public func start() {}

  /// The pages of a document.
  public func pages(of bytes: [UInt8], limits: DocumentLimits) throws(PDFReadError) -> [Page] {
    guard bytes.starts(with: "%PDF-".utf8) else {
      throw PDFReadError(code: "notPDF", message: "The file is not a PDF.")
    }
    let crashed = PDFReadError(code: "crashed", message: "The worker ended unexpectedly.")
    var down: [Int32] = [0, 0]
    var up: [Int32] = [0, 0]
    guard pipe(&down) == 0, pipe(&up) == 0 else { throw crashed }
    for end in down + up { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, down[0], 0)
    posix_spawn_file_actions_adddup2(&actions, up[1], 1)
    var pid: pid_t = 0
    let name = strdup(WorkerProgram.path)
    defer { free(name) }
    let status = posix_spawn(&pid, WorkerProgram.path, &actions, nil, [name, nil], environ)
    close(down[0])
    close(up[1])
    guard status == 0 else { throw PDFReadError(code: "crashed", message: "The worker cannot be started.") }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(down[1], $0.baseAddress.map { $0 + offset }, $0.count - offset)
      }
      if count <= 0 { break }
      offset += count
    }
    close(down[1])
    let answer = try InputFile.read(descriptor: up[0], maxBytes: Int.max)
    close(up[0])
    var ending: Int32 = 0
    waitpid(pid, &ending, 0)
    guard ending == 0 else { throw PDFReadError(code: "damaged", message: "The PDF is damaged.") }
    do { return try PageCoding.decode(answer) } catch { throw crashed }
  }
}
