import Synchronization
import Testing

@testable import Extraction

@Suite struct OrderedWorkTests {
  private struct Stop: Error {}

  @Test("Results come in the order of the items", arguments: [1, 2, 5])
  func order(slots: Int) {
    var results: [Int] = []
    OrderedWork.run(Array(0..<500), slots: slots, waiting: 8) {
      { item in
        // Uneven work, so that later items are often finished first.
        var sum = 0
        for value in 0..<(item % 7 * 2000) { sum &+= value }
        return sum &* 0 &+ item
      }
    } consume: {
      results.append($0)
    }
    #expect(results == Array(0..<500))
  }

  @Test("No more items are in flight than may wait")
  func backPressure() {
    let begun = Mutex(0)
    var consumed = 0
    OrderedWork.run(Array(0..<200), slots: 4, waiting: 6) {
      { (item: Int) in
        begun.withLock { $0 += 1 }
        return item
      }
    } consume: { _ in
      #expect(begun.withLock { $0 } <= consumed + 6)
      consumed += 1
    }
    #expect(consumed == 200)
  }

  @Test("A consumer that throws ends the work", arguments: [1, 3])
  func stop(slots: Int) {
    let begun = Mutex(0)
    #expect(throws: Stop.self) {
      try OrderedWork.run(Array(0..<10_000), slots: slots, waiting: 6) {
        { (item: Int) in
          begun.withLock { $0 += 1 }
          return item
        }
      } consume: { (item: Int) throws(Stop) in
        if item == 10 { throw Stop() }
      }
    }
    #expect(begun.withLock { $0 } < 100)
  }
}
