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
  mutating func append(_ name: String, _ elements: String?...) { append(name, elements: elements) }

  /// Writes a segment whose number of elements is not fixed.
  mutating func append(_ name: String, elements: [String?]) {
    var elements = elements.map { $0 ?? "" }
    while elements.last == "" { elements.removeLast() }
    let text = ([name] + elements).joined(separator: String(X12Characters.elementSeparator))
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
  mutating func append(date: CalendarDate?, _ qualifier: String) {
    guard let date else { return }
    append("DTM", qualifier, X12Segments.spelling(date))
  }

  /// Writes adjustments: up to six of a group in one segment.
  mutating func append(_ adjustments: [X12Adjustment]) {
    for group in X12Adjustment.Group.allCases {
      var rest = adjustments.filter { $0.group == group }[...]
      while !rest.isEmpty {
        var elements: [String] = [group.rawValue]
        for adjustment in rest.prefix(Self.adjustmentsPerSegment) {
          elements += [adjustment.reason, adjustment.amount.decimalString, ""]
        }
        rest = rest.dropFirst(Self.adjustmentsPerSegment)
        append("CAS", elements: elements)
      }
    }
  }

  /// `20260316`.
  static func spelling(_ date: CalendarDate) -> String { String(date.description.filter { $0 != "-" }) }

  private static let adjustmentsPerSegment = 6
}
