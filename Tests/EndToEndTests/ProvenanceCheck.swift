import ClaimExport
import DisputeModel
import EOBParser
import JSONReading
import PDFLayout

/// Checks that every value of a claims document says where it was read, and that it says so truly.
struct ProvenanceCheck {
  let document: ClaimsDocument
  let pages: [Explanation.PageView]

  /// What is wrong: nothing when all is well.
  func faults() throws -> [String] {
    let tree = try JSONReader.value(of: ClaimsJSON.write(document, pretty: false))
    let leaves = Self.leaves(of: tree, at: "")
    var places: [String: Int] = [:]
    for (number, leaf) in leaves.enumerated() {
      Self.forEachPrefix(of: leaf.pointer) { if places[$0] == nil { places[$0] = number } }
    }
    return missing(leaves) + disorder(places) + untrue(leaves) + loose()
  }

  private var pointers: [String] { document.provenance.map(\.pointer) }

  /// Values without an entry for themselves, for their list, or for their span of dates.
  private func missing(_ leaves: [Leaf]) -> [String] {
    let known = Set(pointers)
    return leaves.filter { leaf in
      if Self.needsNone(leaf.pointer) { return false }
      return !known.contains(leaf.pointer) && !Self.isListOrSpan(leaf.pointer, known)
    }.map { "\($0.pointer) says nothing" }
  }

  private static func needsNone(_ pointer: String) -> Bool {
    pointer.hasSuffix("/category")
      || ["/schemaVersion", "/documentType", "/currency", "/source", "/review"].contains {
        pointer.hasPrefix($0)
      }
  }

  /// Dates have their entry one step up, and so have the elements of lists of codes.
  private static func isListOrSpan(_ pointer: String, _ known: Set<String>) -> Bool {
    guard let slash = pointer.lastIndex(of: "/") else { return false }
    let parent = String(pointer[..<slash])
    let isInside = ["serviceDates", "modifiers", "remarkCodes", "diagnosisCodes", "address", "kinds"].contains
    { parent.hasSuffix("/" + $0) }
    return isInside && known.contains(parent)
  }

  private func disorder(_ places: [String: Int]) -> [String] {
    let twice = Dictionary(grouping: pointers) { $0 }.filter { $1.count > 1 }.keys.map {
      "\($0) occurs twice"
    }
    let order = pointers.compactMap { places[$0] }
    return twice + (order == order.sorted() ? [] : ["pointers are out of order"])
  }

  /// Amounts whose digits do not stand in the text, and text that is another.
  private func untrue(_ leaves: [Leaf]) -> [String] {
    let values = Dictionary(leaves.map { ($0.pointer, $0.value) }) { first, _ in first }
    return document.provenance.compactMap { entry in
      guard case .read(let evidence) = entry.origin else { return nil }
      guard stands(evidence) else { return "\(entry.pointer): “\(evidence.text)” does not stand in its box" }
      guard let value = values[entry.pointer] else { return nil }
      return Self.says(evidence.text, value) ? nil : "\(entry.pointer): “\(evidence.text)” is not \(value)"
    }
  }

  /// Whether a text holds the digits of a number, or the letters of a text that is printed as it is.
  private static func says(_ text: String, _ value: JSONValue) -> Bool {
    switch value {
    case .number(let number):
      let whole = number.drop { $0 == "-" }.prefix { $0 != "." }
      return whole == "0" || text.filter(\.isNumber).contains(whole)
    case .string(let printed):
      let letters = printed.filter { $0.isLetter || $0.isNumber }
      // Names of kinds, and dates, are in words of their own.
      let isOurs =
        printed.contains("-") && printed.count == 10
        || printed.first?.isLowercase == true && !printed.contains(" ")
      return isOurs || text.filter { $0.isLetter || $0.isNumber }.contains(letters)
    default: return true
    }
  }

  /// Whether each word of the text is, or is part of, a word of the page that touches the box.
  private func stands(_ evidence: Evidence) -> Bool {
    guard let page = pages.first(where: { $0.number == evidence.page }) else { return false }
    let box = Rect(x0: evidence.box[0], y0: evidence.box[1], x1: evidence.box[2], y1: evidence.box[3])
    let words = page.words.filter { $0.box.overlapX(box) > 0 && $0.box.y0 < box.y1 && $0.box.y1 > box.y0 }
      .map(\.text)
    return evidence.text.split(separator: " ").allSatisfy { part in words.contains { $0.contains(part) } }
  }

  /// Derived values whose sources have no entry themselves.
  private func loose() -> [String] {
    let known = Set(pointers + ["/documentType"])
    return document.provenance.flatMap { entry -> [String] in
      guard case .derived(let sources) = entry.origin else { return [] }
      return sources.filter { !known.contains($0) }.map {
        "\(entry.pointer) is derived from \($0), of which nothing is known"
      }
    }
  }

  // MARK: Leaves

  private typealias Leaf = (pointer: String, value: JSONValue)

  private static func leaves(of value: JSONValue, at pointer: String) -> [Leaf] {
    switch value {
    case .object(let members): members.flatMap { leaves(of: $0.value, at: "\(pointer)/\($0.key)") }
    case .array(let items): items.enumerated().flatMap { leaves(of: $1, at: "\(pointer)/\($0)") }
    default: [(pointer, value)]
    }
  }

  private static func forEachPrefix(of pointer: String, _ body: (String) -> Void) {
    var prefix = pointer[...]
    while !prefix.isEmpty {
      body(String(prefix))
      prefix = prefix[..<(prefix.lastIndex(of: "/") ?? prefix.startIndex)]
    }
  }
}
