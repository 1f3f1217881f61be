public import DisputeModel
internal import ClaimExport
internal import DisputeAnalysis
internal import DisputeReports
internal import Glibc
internal import PDFWorkers

/// Writes what may be wrong with a document's claims beside them, as `NAME.disputes.json`.
///
/// Each document is looked at by itself and by what the member knows; what two documents tell about each other, a
/// service processed twice, say, is found over the whole folder of outcomes.
public struct FindingsFile: Messenger {
  /// The name in the ledger.
  public static let channelName = "disputes"

  /// The name in the ledger.
  public let channel = FindingsFile.channelName
  /// Messages that it takes at a time.
  public let batchSize = 1
  /// Attempts after which a message is given up; a full disk passes, and records with a mistake are mended.
  public let maximumAttempts: Int? = nil

  private let records: @Sendable () throws -> CaseRecords
  private let day: @Sendable () -> CalendarDate?

  /// No claims of one document are longer than this, in bytes.
  private static let maximumSize = 256 << 20

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - records: what the member knows; asked for every document, because it grows.
  ///   - day: the day for which to say what is late and what comes next.
  public init(
    records: @escaping @Sendable () throws -> CaseRecords, day: @escaping @Sendable () -> CalendarDate?
  ) {
    self.records = records
    self.day = day
  }

  /// Brings messages, all or none; the same message again writes the same file.
  public func bring(_ messages: [Message], isRepetition: Bool) throws(MessengerError) {
    for message in messages {
      let digest = message.delivery.sha256
      guard let place = OutcomeFolder.findings(beside: message.outcomePath, of: digest) else { continue }
      let path = SystemPath(message.outcomePath)
      // Forgotten in the meantime: there is nothing to say any more.
      guard DurableFile.exists(path) else { continue }
      let documents = try documents(in: path)
      guard let day = day() else { throw MessengerError("the clock shows no day that this program knows") }
      let known: CaseRecords
      do { known = try records() } catch let error as MessengerError {
        throw error
      } catch {
        throw MessengerError("the records cannot be read")
      }
      let disputes = DisputeAnalysis.disputes(in: documents, records: known, asOf: day)
      try write(disputes, to: place)
      // Forgotten while they were written: what `forget` could not see goes now.
      if !DurableFile.exists(path) { try? place.remove() }
    }
  }

  private func write(_ disputes: DisputesDocument, to place: FindingsPlace) throws(MessengerError) {
    guard place.isFree else { throw MessengerError("a file of somebody else's has the name of the findings") }
    do {
      try DurableFile.write(try DisputesJSON.write(disputes), to: place.draft, place: OutcomeFolder.place)
      do { try DurableFile.rename(place.draft, to: place.path, place: OutcomeFolder.place) } catch {
        DurableFile.unlink(place.draft)
        throw error
      }
    } catch let error as StorageError {
      throw MessengerError(String(cString: strerror(error.errno)))
    } catch {
      throw MessengerError("the findings cannot be written")
    }
  }

  private func documents(in path: SystemPath) throws(MessengerError) -> [ClaimsDocument] {
    do {
      let bytes = try InputFile.read(path, maxBytes: Self.maximumSize)
      return try ClaimsJSON.documents(in: bytes).compactMap { extracted in
        if case .document(let document) = extracted { document } else { nil }
      }
    } catch { throw MessengerError("the claims cannot be read") }
  }
}
