internal import DisputeModel

/// Segments that grow at their end.
///
/// - Shape: `*` between elements, `:` between components, `~` and a line feed at the end; trailing empty elements are
///   left out.
struct X12Segments {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  /// Segments so far.
  private(set) var count = 0

  /// Writes a segment; absent elements are empty.
  mutating func append(_ name: X12Element, _ elements: X12Element?...) { append(name, elements: elements) }

  /// Writes a segment whose number of elements is not fixed.
  mutating func append(_ name: X12Element, elements: [X12Element?]) {
    var texts = elements.map { $0?.text ?? "" }
    while texts.last == "" { texts.removeLast() }
    let text = ([name.text] + texts).joined(separator: String(X12Characters.elementSeparator))
    bytes.append(contentsOf: text.utf8)
    bytes.append(contentsOf: "\(X12Characters.segmentTerminator)\n".utf8)
    count += 1
  }

  /// Writes the segments of another text.
  mutating func append(_ other: X12Segments) {
    bytes += other.bytes
    count += other.count
  }

  /// Writes a date with its qualifier, where there is one.
  mutating func append(date: CalendarDate?, _ qualifier: X12Element) {
    guard let date else { return }
    append("DTM", qualifier, X12Element(date))
  }

  /// Writes adjustments: up to six of a group in one segment.
  mutating func append(_ adjustments: [X12Adjustment]) throws(X12Obstacle) {
    for group in X12Adjustment.Group.allCases {
      var rest = adjustments.filter { $0.group == group }[...]
      while !rest.isEmpty {
        var elements: [X12Element?] = [group.element]
        for adjustment in rest.prefix(Self.adjustmentsPerSegment) {
          elements += [adjustment.reason, try X12Element(adjustment.amount), nil]
        }
        rest = rest.dropFirst(Self.adjustmentsPerSegment)
        append("CAS", elements: elements)
      }
    }
  }

  private static let adjustmentsPerSegment = 6
}
