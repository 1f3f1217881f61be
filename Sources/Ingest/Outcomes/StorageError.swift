/// Why something could not be written to, or read from, a folder of the service.
public struct StorageError: Error, Hashable, Sendable {
  /// What was to be written, for the owner of the machine: a folder or a file of the service, never a document's name.
  public var place: String
  /// The system's reason.
  public var errno: Int32

  /// Creates an error.
  public init(place: String, errno: Int32) {
    self.place = place
    self.errno = errno
  }
}
