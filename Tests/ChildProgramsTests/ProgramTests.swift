import Glibc
import Testing

@testable import ChildPrograms

@Suite("Programs that are started")
struct ProgramTests {
  private func shell(_ script: String, environment: [String: String]? = nil) -> Program {
    Program(path: "/bin/sh", arguments: ["-c", script], environment: environment)
  }

  @Test("What is interrupted is killed")
  func interrupted() {
    let interruption = Interruption()
    interruption.end(within: 0)
    let (ending, _) = shell("trap '' TERM; sleep 1000").run(seconds: 1000, interruption: interruption)
    #expect(ending == .interrupted)
  }

  @Test("What goes in comes out, however much it is")
  func echo() {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let (ending, output) = shell("cat").run(input: bytes, seconds: 60)
    #expect(ending == .exited(0))
    #expect(output == bytes)
  }

  @Test("How it ends is told")
  func endings() {
    #expect(shell("exit 7").run(seconds: 60).ending == .exited(7))
    #expect(shell("kill -SEGV $$").run(seconds: 60).ending == .signaled(SIGSEGV))
    #expect(Program(path: "/nonexistent").run(seconds: 60).ending == .notStarted(errno: ENOENT))
  }

  @Test("Who does not read is no failure")
  func unread() {
    let (ending, output) = shell("exec 0</dev/null; echo done").run(
      input: [UInt8](repeating: 65, count: 1_000_000), seconds: 60)
    #expect(ending == .exited(0))
    #expect(output == Array("done\n".utf8))
  }

  @Test("What takes too long is killed with all that it has started")
  func late() throws {
    let (ending, output) = shell("sleep 1000 & echo $!; wait").run(seconds: 1)
    #expect(ending == .timedOut)
    let grandchild = try #require(Int32(String(decoding: output, as: UTF8.self).dropLast()))
    // Killed with the group; whoever adopts it may take a moment to bury it.
    var state = "?"
    for _ in 0..<500 where state != "gone" && state != "Z" {
      state = Self.state(of: grandchild)
      usleep(10000)
    }
    #expect(state == "gone" || state == "Z")
  }

  @Test("What a program leaves running does not hold anybody up")
  func leftRunning() throws {
    let (ending, output) = shell("sleep 1000 & echo $!").run(seconds: 1000)
    #expect(ending == .exited(0))
    let grandchild = try #require(Int32(String(decoding: output, as: UTF8.self).dropLast()))
    kill(grandchild, SIGKILL)
  }

  @Test("Only the beginning of a long output is kept")
  func longOutput() {
    let (ending, output) = shell("head -c 1000000 /dev/zero; exit 3").run(seconds: 60, maximumOutput: 10)
    #expect(ending == .exited(3))
    #expect(output.count == 10)
  }

  @Test("The environment is what was asked for, and nothing else")
  func environment() {
    let program = Program(path: "/usr/bin/env", environment: ["EOB_A": "one two"])
    #expect(program.run(seconds: 60).output == Array("EOB_A=one two\n".utf8))
  }

  @Test("A child that is ended leaves nothing behind")
  func nothingLeft() throws {
    let child = try shell("sleep 1000").start()
    #expect(child.isListening)
    child.kill()
    #expect(kill(child.identifier, 0) != 0 && errno == ESRCH)
  }

  /// The letter that the kernel gives for a process; `gone` when there is none.
  private static func state(of process: Int32) -> String {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return "gone" }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = fread(&buffer, 1, buffer.count, file)
    let text = String(decoding: buffer.prefix(count), as: UTF8.self)
    return text.split(separator: ")").last.flatMap { $0.split(separator: " ").first }.map(String.init)
      ?? "gone"
  }
}
