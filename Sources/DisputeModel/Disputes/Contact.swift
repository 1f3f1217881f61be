/// Whom to turn to.
public struct Contact: Codable, Hashable, Sendable {
  /// Stable name that remedies and next steps use.
  public var id: String
  /// Who it is.
  public var name: String
  /// Telephone number.
  public var phone: String?
  /// Host of the web site.
  public var website: String?
  /// Postal address, line by line; empty when unknown.
  public var address: [String]
  /// Where else to look, or what it is for.
  public var note: String?

  /// Creates a contact.
  public init(
    id: String, name: String, phone: String? = nil, website: String? = nil, address: [String] = [],
    note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.phone = phone
    self.website = website
    self.address = address
    self.note = note
  }

  /// Reads a contact; an absent address is empty.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    name = try values.decode(String.self, forKey: .name)
    phone = try values.decodeIfPresent(String.self, forKey: .phone)
    website = try values.decodeIfPresent(String.self, forKey: .website)
    address = try values.decodeList(forKey: .address)
    note = try values.decodeIfPresent(String.self, forKey: .note)
  }

  /// Writes a contact; an empty address is absent.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encodeIfPresent(phone, forKey: .phone)
    try values.encodeIfPresent(website, forKey: .website)
    if !address.isEmpty { try values.encode(address, forKey: .address) }
    try values.encodeIfPresent(note, forKey: .note)
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, phone, website, address, note
  }
}
