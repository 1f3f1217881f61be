/// What is known of one payer: how to recognise its documents, and where its words differ from the lexicon.
public struct PayerProfile: Sendable {
  /// A part of the payer's business with documents of its own.
  public struct Program: Sendable {
    /// The name in the claims document.
    public var id: String
    /// Any of these phrases shows the program.
    public var phrases: [String]
  }

  /// Stable identifier in the claims document.
  public var id: String
  /// The payer's usual name, for people.
  public var name: String
  /// Legal names and brands as documents print them; the payer's printed name contains one of these.
  public var names: [String]
  /// Phrases that only this payer's documents print, each worth as much as a name in the letterhead.
  public var marks: [String]
  /// Programs, the first that fits wins.
  public var programs: [Program]
  /// Labels that mean something else here than elsewhere.
  public var labels: [Label]

  /// Creates a profile.
  public init(
    id: String, name: String, names: [String], marks: [String] = [], programs: [Program] = [],
    labels: [Label] = []
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.marks = marks
    self.programs = programs
    self.labels = labels
  }

  /// The payers that are built in.
  public static let builtIn: [PayerProfile] = [
    .cigna, .aetna, .unitedHealthcare, .umr, .anthem, .blueShieldOfCalifornia, .humana, .kaiser, .medicare,
    .tricare,
  ]
}
