/// What is known of one payer: how to recognise its documents, and where its words differ from the lexicon.
public struct PayerProfile: Hashable, Sendable {
  /// A part of the payer's business with documents of its own.
  public struct Program: Hashable, Sendable {
    /// The name in the claims document.
    public var id: String
    /// Any of these phrases shows the program.
    public var phrases: [String]

    /// Creates a program.
    public init(id: String, phrases: [String]) {
      self.id = id
      self.phrases = phrases
    }
  }

  /// Stable identifier in the claims document.
  public var id: String
  /// The payer's usual name, for people.
  public var name: String
  /// Legal names and brands as documents print them; the payer's printed name contains one of these.
  public var names: [String]
  /// Phrases that hold one of the names and are not the payer's: `Medicare Advantage`.
  public var lookalikes: [String]
  /// Phrases that only this payer's documents print; one is not enough to know the payer by.
  public var marks: [String]
  /// Hosts of its web addresses, which are marks too.
  public var websites: [String]
  /// Its telephone numbers, which are marks too.
  public var phones: [String]
  /// Programs, the first that fits wins.
  public var programs: [Program]
  /// Labels that mean something else here than elsewhere.
  public var labels: [Label]

  /// Creates a profile.
  public init(
    id: String, name: String, names: [String], lookalikes: [String] = [], marks: [String] = [],
    websites: [String] = [], phones: [String] = [], programs: [Program] = [], labels: [Label] = []
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.lookalikes = lookalikes
    self.marks = marks
    self.websites = websites
    self.phones = phones
    self.programs = programs
    self.labels = labels
  }

  /// The payers that are built in.
  public static let builtIn: [PayerProfile] = [
    .cigna, .aetna, .unitedHealthcare, .umr, .anthem, .blueShieldOfCalifornia, .humana, .kaiser, .medicare,
    .tricare, .carePartners, .highmark, .blueCrossTexas, .blueCrossMassachusetts, .blueCrossMichigan,
    // Last, because the names of the others hold its name.
    .blueCrossBlueShield,
  ]
}
