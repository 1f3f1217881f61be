/// Where a webhook may send health data to: encrypted, or not off this machine.
public struct WebhookAddress: Hashable, Sendable {
  /// The whole address.
  public let url: String
  /// Whether it is on this machine.
  public let isLoopback: Bool

  private static let loopbackHosts: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

  /// Takes an address apart; `nil` when it is neither `https` nor `http` to this machine, names a user, or holds what
  /// does not belong into an address.
  public init?(_ url: String) {
    guard
      url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
    else { return nil }
    guard let scheme = ["https://", "http://"].first(where: { url.lowercased().hasPrefix($0) }) else {
      return nil
    }
    let authority = url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    guard !authority.isEmpty, !authority.contains("@") else { return nil }
    let host =
      authority.hasPrefix("[")
      ? String(authority.prefix { $0 != "]" }) + "]" : String(authority.prefix { $0 != ":" })
    let port = authority.dropFirst(host.count)
    guard port.isEmpty || port.first == ":" && UInt16(port.dropFirst()) != nil else { return nil }
    isLoopback = Self.loopbackHosts.contains(host.lowercased())
    guard scheme == "https://" || isLoopback else { return nil }
    self.url = url
  }
}
