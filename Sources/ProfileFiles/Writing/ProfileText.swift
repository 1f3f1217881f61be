internal import FormFiles
public import PayerProfiles

/// Profiles as YAML.
public enum ProfileText {
  /// A profile as a file that reads back as the same profile.
  public static func text(of profile: PayerProfile) -> String {
    var yaml = YAMLText()
    yaml.pair("id", profile.id)
    yaml.pair("name", profile.name)
    yaml.list("names", profile.names)
    yaml.list("lookalikes", profile.lookalikes)
    yaml.list("marks", profile.marks)
    yaml.list("websites", profile.websites)
    yaml.list("phones", profile.phones)
    if !profile.programs.isEmpty { yaml.line("programs:") }
    for program in profile.programs {
      yaml.pair("  - id", program.id)
      yaml.list("phrases", program.phrases, indent: "    ")
    }
    if !profile.labels.isEmpty { yaml.line("labels:") }
    for label in profile.labels {
      yaml.pair("  - phrase", label.phrase)
      yaml.pair("    role", label.role.name)
      if label.place != .anywhere { yaml.pair("    place", label.place.name) }
    }
    return yaml.text
  }
}
