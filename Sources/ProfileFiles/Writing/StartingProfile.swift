internal import FormFiles

/// A profile that somebody can begin with, made from the labels of one document.
public struct StartingProfile: Sendable {
  /// A phrase that was understood.
  public struct Understood: Hashable, Sendable {
    /// The phrase.
    public var phrase: String
    /// What it was taken for, in words.
    public var meaning: String

    /// Creates one.
    public init(phrase: String, meaning: String) {
      self.phrase = phrase
      self.meaning = meaning
    }
  }

  /// Labels and headings that were not understood.
  public var unknown: [String]
  /// Those that were.
  public var understood: [Understood]

  /// Creates one.
  public init(unknown: [String], understood: [Understood]) {
    self.unknown = unknown
    self.understood = understood
  }

  /// The file.
  public var text: String {
    var yaml = YAMLText()
    yaml.comment(
      "Begun from the labels of one document. Only words of labels and headings are taken from it;")
    yaml.comment("read them before you pass this file on all the same.")
    yaml.comment("Fill in what is empty, then run: eob-extract profiles check FILE")
    yaml.comment("")
    yaml.comment("Short and stable, such as quarryTrust; it becomes payer.id of the output.")
    yaml.line("id:")
    yaml.comment("The payer's usual name.")
    yaml.line("name:")
    yaml.comment("Its names as its documents print them in the letterhead.")
    yaml.line("names: []")
    yaml.comment("What only its documents print: phrases, hosts of web addresses, telephone numbers.")
    yaml.line("marks: []")
    yaml.line("websites: []")
    yaml.line("phones: []")
    if !unknown.isEmpty {
      yaml.comment("")
      yaml.comment("Not understood. Give each its role, or delete it; `ignored` is for what says nothing.")
      yaml.comment("`eob-extract profiles roles` lists the roles.")
      yaml.line("labels:")
      for phrase in unknown {
        yaml.pair("  - phrase", phrase)
        yaml.line("    role:")
      }
    }
    if !understood.isEmpty {
      yaml.comment("")
      yaml.comment("Understood without your help. Where the meaning is wrong, add the phrase to `labels`.")
      for entry in understood { yaml.comment("  \(YAMLText.scalar(entry.phrase)): \(entry.meaning)") }
    }
    return yaml.text
  }
}
