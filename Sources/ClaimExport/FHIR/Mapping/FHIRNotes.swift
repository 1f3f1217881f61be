internal import DisputeModel

/// A claim's remarks, numbered as `processNote` wants them.
///
/// - Shape: `A0: THE TEXT AS PRINTED`; payers' codes have no element of their own. A code without a legend stands
///   alone.
struct FHIRNotes {
  /// The texts; the first one is number 1.
  private(set) var texts: [String] = []
  private var numbersByCode: [String: [Int]] = [:]

  /// Takes the legend, and then the codes of lines that it does not explain.
  init(_ claim: Claim) {
    for remark in claim.remarks { add(remark.code, remark.text) }
    for code in claim.lines.flatMap({ $0.remarkCodes ?? [] }) where numbersByCode[code] == nil {
      add(code, nil)
    }
  }

  /// The numbers of a line's remarks, in the order of its codes.
  func numbers(of line: ServiceLine) -> [Int] {
    var numbers: [Int] = []
    for number in (line.remarkCodes ?? []).flatMap({ numbersByCode[$0] ?? [] })
    where !numbers.contains(number) {
      numbers.append(number)
    }
    return numbers
  }

  private mutating func add(_ code: String, _ text: String?) {
    let words = [FHIRString.of(code), FHIRString.of(text)].compactMap { $0 }
    guard !words.isEmpty else { return }
    texts.append(words.joined(separator: ": "))
    numbersByCode[code, default: []].append(texts.count)
  }
}
