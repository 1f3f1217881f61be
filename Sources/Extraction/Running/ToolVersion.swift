/// The version of the tool and of the programs that come with it.
public enum ToolVersion {
  /// Semantic version, such as `1.2.3`.
  public static let number = "0.1.0"
}
