internal import ArgumentParser
internal import ClaimExport
internal import DisputeModel

/// A National Provider Identifier on the command line: `NPI`, or `NAME=NPI`.
struct NumberOfProvider: Hashable, ExpressibleByArgument {
  /// What `help` says about the option.
  static let help = ArgumentHelp(
    "With x12-835: the provider's NPI, where a document prints none.",
    discussion: "NAME=NPI for the provider with that name, as it is printed; may be repeated.",
    valueName: "npi")

  /// The provider's name as documents print it; absent where it is to hold for any.
  let name: String?
  /// Ten digits.
  let npi: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    npi = String(parts.last ?? "")
    name = parts.count > 1 ? parts.dropLast().joined(separator: "=") : nil
    guard NationalProviderIdentifier.isValid(npi), name != "" else { return nil }
  }
}

extension ProviderNumbers {
  /// The numbers that the command line gives.
  init(_ given: [NumberOfProvider]) {
    self.init()
    for entry in given {
      if let name = entry.name { byName[name] = entry.npi } else { ofOnlyProvider = entry.npi }
    }
  }
}
