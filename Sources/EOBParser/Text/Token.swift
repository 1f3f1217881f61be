import DisputeModel
import PDFLayout

/// What a word can be in a cell of amounts.
enum CellNumber: Hashable, Sendable {
  /// `415.00`
  case single(NumberText)
  /// `$15.00/$0.00`
  case pair(NumberText, NumberText)
  /// `100%=$81.65`
  case percentOf(NumberText)
  /// `-` or `—`: printed for zero.
  case dash

  /// The one amount that the cell holds.
  var money: Money? {
    switch self {
    case .single(let number), .percentOf(let number): number.isPercent ? nil : number.money
    case .dash: .zero
    case .pair: nil
    }
  }

  /// Whether it is a percentage alone.
  var isPercent: Bool {
    if case .single(let number) = self { return number.isPercent }
    return false
  }

  /// Whether it can only be money.
  var isMoney: Bool {
    switch self {
    case .single(let number): number.isMoney
    case .pair, .percentOf: true
    case .dash: false
    }
  }
}

/// A word of a document with what is known of it before any meaning is given to it.
struct Token: Hashable, Sendable {
  /// As printed.
  var text: String
  /// Where it stands.
  var box: Rect
  /// In points.
  var fontSize: Float
  /// Whether it begins a phrase.
  var startsPhrase: Bool
  /// Letters and digits in lower case, accents removed, `#` as `number`, `%` as `percent`: the form in which
  /// labels are compared.
  var letters: [UInt8]
  /// The number that it is.
  var number: CellNumber?
  /// The date that it is alone.
  var date: CalendarDate?
  /// Whether a colon ends it.
  var endsWithColon: Bool

  init(text: String, box: Rect, fontSize: Float, startsPhrase: Bool) {
    self.text = text
    self.box = box
    self.fontSize = fontSize
    self.startsPhrase = startsPhrase
    letters = Letters.squeezed(text)
    endsWithColon = text.utf8.last == UInt8(ascii: ":")
    number = Token.cellNumber(text)
    date = letters.first.map { $0 >= 48 && $0 <= 57 } == true && number == nil ? DateReading.date(text) : nil
  }

  /// Whether a hyphen ends it, as where a line's end breaks a word.
  var endsWithHyphen: Bool {
    let bytes = text.utf8
    guard let last = bytes.last else { return false }
    return last == UInt8(ascii: "-") || last == 0x90 && bytes.suffix(3).elementsEqual([0xE2, 0x80, 0x90])
  }

  private static func cellNumber(_ text: String) -> CellNumber? {
    // Sums are marked with asterisks: `*1,728.84`, `$120.00*`.
    let star = UInt8(ascii: "*")
    if text.utf8.count > 1, text.utf8.first == star || text.utf8.last == star {
      let bare = text.utf8.drop { $0 == star }
      return cellNumber(String(Substring(bare.dropLast(bare.reversed().prefix { $0 == star }.count))))
    }
    let bytes = text.utf8
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "-") || first == 0xE2, isDash(text) { return .dash }
    guard
      (48...57).contains(first) || first == UInt8(ascii: "$") || first == UInt8(ascii: "(")
        || first == UInt8(ascii: "-") || first == UInt8(ascii: ".") || first == 0xE2
    else { return nil }
    if let number = MoneyReading.number(bytes) { return .single(number) }
    for (separator, isPercentOf) in [(UInt8(ascii: "/"), false), (UInt8(ascii: "="), true)] {
      guard bytes.count(where: { $0 == separator }) == 1 else { continue }
      let parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 2, let a = MoneyReading.number(parts[0]) else { continue }
      // `100%=--`
      if isPercentOf, a.isPercent, isDash(String(Substring(parts[1]))) {
        return .percentOf(NumberText(money: .zero, hasCurrency: false, hasCents: true))
      }
      guard let b = MoneyReading.number(parts[1]) else { continue }
      if isPercentOf, a.isPercent, b.isMoney { return .percentOf(b) }
      if !isPercentOf, a.isMoney, b.isMoney { return .pair(a, b) }
    }
    return nil
  }

  private static func isDash(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x2D, 0x2010...0x2015, 0x2212: true
      default: false
      }
    } && text.unicodeScalars.count <= 3
  }
}

/// The form of text in which labels are compared.
enum Letters {
  /// Letters and digits in lower case without accents; `#` becomes `number` and `%` becomes `percent`;
  /// everything else, superscript footnote marks included, is left out.
  static func squeezed(_ text: some StringProtocol) -> [UInt8] {
    text.utf8.withContiguousStorageIfAvailable { squeezed($0) } ?? squeezed(Array(text.utf8))
  }

  /// Whether a byte is a letter or digit in the form in which they are compared.
  static func isPlain(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }

  private static func squeezed(_ text: some Collection<UInt8>) -> [UInt8] {
    // Appending to room that is reserved: an array that is handed over uninitialised costs the runtime several times as
    // much as these few letters.
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isAfterC3 = false
    for byte in text {
      if isAfterC3 {
        isAfterC3 = false
        if let letter = latin1Base(byte) { result.append(letter) }
        continue
      }
      switch byte {
      case 48...57, 97...122: result.append(byte)
      case 65...90: result.append(byte | 0x20)
      case 0xC3: isAfterC3 = true
      case UInt8(ascii: "#"): append(number, to: &result)
      case UInt8(ascii: "%"): append(percent, to: &result)
      default: break
      }
    }
    return result
  }

  private static func append(_ word: StaticString, to letters: inout [UInt8]) {
    letters.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private static let number: StaticString = "number"
  private static let percent: StaticString = "percent"

  /// The base letter of an accented letter whose UTF-8 begins with C3, by its second byte.
  private static func latin1Base(_ byte: UInt8) -> UInt8? {
    switch byte | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: nil
    }
  }

  /// The FNV-1a hash of no bytes.
  static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The FNV-1a hash of bytes, continued from `seed`.
  static func hash(_ bytes: some Sequence<UInt8>, seed: UInt64 = emptyHash) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
