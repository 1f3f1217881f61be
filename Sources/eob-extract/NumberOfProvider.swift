internal import ArgumentParser
internal import ClaimExport
internal import DisputeModel
internal import DisputeReports

/// A National Provider Identifier on the command line: `NPI`, or `NAME=NPI`.
struct NumberOfProvider: Hashable, ExpressibleByArgument {
  /// What `help` says about the option.
  static let help = ArgumentHelp(
    "With x12-835: the provider's NPI, where a document prints none.",
    discussion: """
      NAME=NPI for the provider with that printed name, in whichever case and spacing; may be repeated.
      """,
    valueName: "npi")

  /// The provider's name as documents print it; absent where it is to hold for any.
  let name: String?
  /// Ten digits.
  let npi: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    npi = String(parts.last ?? "")
    name = parts.count > 1 ? parts.dropLast().joined(separator: "=") : nil
    guard NationalProviderIdentifier.isValid(npi), name.map({ !FoldedName($0).words.isEmpty }) ?? true else {
      return nil
    }
  }
}

extension [NumberOfProvider] {
  /// What is wrong with the numbers together; `nil` when nothing is.
  var mistake: String? {
    if count(where: { $0.name == nil }) > 1 {
      return "Several --npi need a name each: --npi NAME=NPI."
    }
    var numbers: [FoldedName: String] = [:]
    for entry in self {
      guard let name = entry.name.map(FoldedName.init) else { continue }
      guard numbers[name].map({ $0 == entry.npi }) ?? true else {
        return "Two --npi give the same name different numbers."
      }
      numbers[name] = entry.npi
    }
    return nil
  }

  /// What to say about names that no provider of the documents has.
  func warnings(providers: Set<FoldedName>) -> [String] {
    compactMap(\.name).filter { !providers.contains(FoldedName($0)) }.map {
      "--npi: no provider has the name \(VisibleText.line($0))"
    }
  }
}

extension ProviderNumbers {
  /// The numbers that the command line gives.
  init(_ given: [NumberOfProvider]) {
    let named = given.compactMap { entry in entry.name.map { ($0, entry.npi) } }
    self.init(
      ofOnlyProvider: given.first { $0.name == nil }?.npi,
      byName: Dictionary(named, uniquingKeysWith: { first, _ in first }))
  }
}
