/// The version of the program, the same as the tool's.
enum ServiceVersion {
  static let number = "0.1.0"
}
