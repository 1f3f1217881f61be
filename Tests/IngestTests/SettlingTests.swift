import PDFWorkers
import Testing

@testable import Ingest

@Suite struct SettlingTests {
  private func stamp(size: Int64 = 10, changedAt milliseconds: Int64 = 0) -> FileStamp {
    FileStamp(device: 1, inode: 1, size: size, modifiedAt: 0, changedAt: milliseconds * 1_000_000)
  }

  @Test("A local file that was not touched for the window is still at the first look")
  func old() {
    var settling = Settling(window: 2000)
    let look1 = settling.isStill("a", stamp(changedAt: 8000), isLocal: true, wallTime: 10_000, steadyTime: 0)
    #expect(look1)
    let look2 = settling.isStill("a", stamp(changedAt: 8001), isLocal: true, wallTime: 10_000, steadyTime: 0)
    #expect(!look2)
  }

  @Test("On a network two looks decide, whatever the file's times say")
  func network() {
    var settling = Settling(window: 2000)
    let look3 = settling.isStill("a", stamp(), isLocal: false, wallTime: 10_000, steadyTime: 0)
    #expect(!look3)
    let look4 = settling.isStill("a", stamp(), isLocal: false, wallTime: 10_000, steadyTime: 1999)
    #expect(!look4)
    let look5 = settling.isStill("a", stamp(), isLocal: false, wallTime: 10_000, steadyTime: 2000)
    #expect(look5)
  }

  @Test("A file that grows begins anew")
  func growing() {
    var settling = Settling(window: 2000)
    let look6 = settling.isStill("a", stamp(size: 1), isLocal: false, wallTime: 0, steadyTime: 0)
    #expect(!look6)
    let look7 = settling.isStill("a", stamp(size: 2), isLocal: false, wallTime: 0, steadyTime: 3000)
    #expect(!look7)
    let look8 = settling.isStill("a", stamp(size: 2), isLocal: false, wallTime: 0, steadyTime: 5000)
    #expect(look8)
  }

  @Test("A file of the future is not old")
  func future() {
    var settling = Settling(window: 2000)
    let look9 = settling.isStill(
      "a", stamp(changedAt: 99_000), isLocal: true, wallTime: 10_000, steadyTime: 0)
    #expect(!look9)
    let look10 = settling.isStill(
      "a", stamp(changedAt: 99_000), isLocal: true, wallTime: 12_000, steadyTime: 2000)
    #expect(look10)
  }

  @Test("What a walk does not meet is dropped")
  func dropped() {
    var settling = Settling(window: 2000)
    settling.beginWalk()
    let look11 = settling.isStill("a", stamp(), isLocal: false, wallTime: 0, steadyTime: 0)
    #expect(!look11)
    settling.beginWalk()
    settling.beginWalk()
    let look12 = settling.isStill("a", stamp(), isLocal: false, wallTime: 0, steadyTime: 5000)
    #expect(!look12)
  }
}
