/// The walk over truth and reading that a comparison is made of.
struct ComparisonWalk {
  let issuePaths: [String]
  var fields = 0
  var correct = 0
  var differences: [Comparison.Difference] = []
  var extras: [String] = []
  var lost: [String] = []
  var silentLosses = 0
  var calibration = Calibration()

  init(issuePaths: [String]) { self.issuePaths = issuePaths }

  /// Compares values; `pointer` leads into the truth, `place` into the reading.
  mutating func compare(_ truth: JSONValue, _ reading: JSONValue?, at pointer: String, in place: String) {
    switch truth {
    case .object(let members):
      for member in members {
        compare(
          member.value, reading?[member.key], at: "\(pointer)/\(member.key)", in: "\(place)/\(member.key)")
      }
    case .array(let items):
      if case .object = items.first {
        compareItems(items, reading?.items ?? [], at: pointer, in: place)
      } else {
        let codes = items.compactMap(\.text).map(FieldText.code).sorted()
        let got = (reading?.items ?? []).compactMap(\.text).map(FieldText.code).sorted()
        note(codes == got, truth, reading, at: pointer, in: place)
      }
    default:
      let key = pointer.split(separator: "/").last.map(String.init) ?? ""
      note(
        reading.map { FieldText.equal(truth, $0, key: key) } ?? false, truth, reading, at: pointer, in: place)
    }
  }

  private mutating func compareItems(
    _ truths: [JSONValue], _ readings: [JSONValue], at pointer: String, in place: String
  ) {
    let kind = ItemKind(pointer: pointer)
    let pairs = kind.pairs(truths, readings)
    for (index, truth) in truths.enumerated() {
      let itemPointer = "\(pointer)/\(index)"
      guard let match = pairs[index] else {
        if kind.countsLosses {
          lost.append(itemPointer)
          if !namesLoss(from: place) { silentLosses += 1 }
        }
        compare(truth, nil, at: itemPointer, in: place)
        continue
      }
      compare(truth, readings[match], at: itemPointer, in: "\(place)/\(match)")
    }
    guard kind.countsExtras else { return }
    let used = Set(pairs.values)
    for number in readings.indices where !used.contains(number) {
      extras.append("\(place)/\(number)")
      noteInvented(readings[number], at: "\(place)/\(number)")
    }
  }

  /// Counts the values of what does not exist.
  private mutating func noteInvented(_ reading: JSONValue, at place: String) {
    switch reading {
    case .object(let members):
      for member in members { noteInvented(member.value, at: "\(place)/\(member.key)") }
    case .array(let items) where items.contains(where: { if case .object = $0 { true } else { false } }):
      for (number, item) in items.enumerated() { noteInvented(item, at: "\(place)/\(number)") }
    case .null, .array([]): break
    default: calibration.add(ValueKind(pointer: place), isRight: false, isFlagged: isNamed(place))
    }
  }

  private mutating func note(
    _ isEqual: Bool, _ truth: JSONValue, _ reading: JSONValue?, at pointer: String, in place: String
  ) {
    fields += 1
    let isFlagged = isNamed(place)
    if reading != nil {
      calibration.add(ValueKind(pointer: pointer), isRight: isEqual, isFlagged: isFlagged)
    }
    if isEqual {
      correct += 1
      return
    }
    differences.append(
      Comparison.Difference(
        pointer: pointer, expected: truth.brief, got: reading.map { $0.brief },
        isSilent: reading != nil && !isFlagged))
  }

  /// Whether an issue names the document, or the claim whose line was lost, or something in that claim.
  private func namesLoss(from place: String) -> Bool {
    let owner = place.hasSuffix("/lines") ? String(place.dropLast("/lines".count)) : place
    return issuePaths.contains { path in
      path.isEmpty || path == owner || (owner != place && path.hasPrefix(owner + "/"))
    }
  }

  /// Whether an issue names the place, something above it, or something in it.
  private func isNamed(_ place: String) -> Bool {
    issuePaths.contains { path in
      path.isEmpty || place == path || place.hasPrefix(path + "/") || path.hasPrefix(place + "/")
    }
  }
}

/// The lists of a claims document, each with its own way to tell which item is which.
private enum ItemKind {
  case claims
  case lines
  case remarks
  case accumulators
  case other

  init(pointer: String) {
    switch pointer.split(separator: "/").last {
    case "claims": self = .claims
    case "lines": self = .lines
    case "remarks": self = .remarks
    case "accumulators": self = .accumulators
    default: self = .other
    }
  }

  var countsLosses: Bool { self == .claims || self == .lines }
  var countsExtras: Bool { countsLosses || self == .accumulators }

  /// The reading's index for each index of the truth: best pairs first, nearer ones before farther ones.
  func pairs(_ truths: [JSONValue], _ readings: [JSONValue]) -> [Int: Int] {
    var candidates: [(score: Int, distance: Int, truth: Int, reading: Int)] = []
    for (i, truth) in truths.enumerated() {
      for (j, reading) in readings.enumerated() {
        let score = similarity(truth, reading)
        if score > 0 { candidates.append((score, abs(i - j), i, j)) }
      }
    }
    candidates.sort { ($1.score, $0.distance, $0.truth) < ($0.score, $1.distance, $1.truth) }
    var pairs: [Int: Int] = [:]
    var used: Set<Int> = []
    for candidate in candidates where pairs[candidate.truth] == nil && !used.contains(candidate.reading) {
      pairs[candidate.truth] = candidate.reading
      used.insert(candidate.reading)
    }
    return pairs
  }

  private func similarity(_ truth: JSONValue, _ reading: JSONValue) -> Int {
    func same(_ key: String) -> Int {
      guard let a = truth[key], let b = reading[key] else { return 0 }
      return FieldText.equal(a, b, key: key) ? 1 : 0
    }
    switch self {
    case .claims:
      let billed = Set(truth["lines"]?.items.compactMap { $0["amounts"]?["billed"] } ?? [])
      let got = Set(reading["lines"]?.items.compactMap { $0["amounts"]?["billed"] } ?? [])
      return 1 + 100 * same("claimNumber") + billed.intersection(got).count
    case .lines:
      guard case .object(let amounts) = truth["amounts"] ?? .null else { return 1 }
      let equal = amounts.count { reading["amounts"]?[$0.key] == $0.value }
      let dates = truth["serviceDates"] == reading["serviceDates"] ? 1 : 0
      return 1 + equal + 2 * same("procedureCode") + 2 * same("description") + dates
    case .remarks: return same("code")
    case .accumulators: return 1 + same("kind") + same("scope") + same("network")
    case .other: return 1
    }
  }
}
