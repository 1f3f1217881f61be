internal import GRDB

/// The ledger's tables, one migration after the other.
///
/// A migration that was released is never edited; what changes is a new one. Times are milliseconds since 1970, amounts
/// are cents, texts are as in the claims document.
enum LedgerSchema {
  /// All migrations, oldest first.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { try $0.execute(sql: first) }
    return migrator
  }

  private static let first = """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL,
      name TEXT UNIQUE,
      file TEXT,
      revision INTEGER NOT NULL DEFAULT 0,
      strikes INTEGER NOT NULL DEFAULT 0,
      interruptions INTEGER NOT NULL DEFAULT 0,
      byteCount INTEGER,
      pageCount INTEGER,
      milliseconds INTEGER,
      errorCode TEXT,
      errorMessage TEXT,
      firstSeenAt INTEGER NOT NULL,
      finishedAt INTEGER,
      nextAttemptAt INTEGER,
      documentType TEXT,
      payerId TEXT,
      payerName TEXT,
      statementDate TEXT,
      currency TEXT,
      memberName TEXT,
      memberId TEXT,
      reviewRequired INTEGER
    ) STRICT;
    CREATE INDEX documentByState ON document (state, nextAttemptAt);

    CREATE TABLE outcomeName (
      base TEXT PRIMARY KEY,
      next INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE inboxFile (
      path BLOB PRIMARY KEY,
      documentId INTEGER REFERENCES document (id) ON DELETE CASCADE,
      device INTEGER,
      inode INTEGER,
      byteCount INTEGER,
      modifiedAt INTEGER,
      changedAt INTEGER,
      errno INTEGER,
      attempts INTEGER NOT NULL DEFAULT 0,
      nextAttemptAt INTEGER
    ) STRICT;
    CREATE INDEX inboxFileByDocument ON inboxFile (documentId);
    CREATE INDEX inboxFileByAttempt ON inboxFile (nextAttemptAt) WHERE documentId IS NULL;

    CREATE TABLE archivedFile (
      path BLOB PRIMARY KEY,
      documentId INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX archivedFileByDocument ON archivedFile (documentId);

    CREATE TABLE claim (
      id INTEGER PRIMARY KEY,
      documentId INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      claimNumber TEXT,
      documentNumber TEXT,
      status TEXT NOT NULL,
      replaces TEXT,
      replacedBy TEXT,
      patientName TEXT,
      patientRelationship TEXT,
      patientMemberId TEXT,
      patientAccountNumber TEXT,
      providerName TEXT,
      providerNpi TEXT,
      networkStatus TEXT,
      serviceFrom TEXT,
      serviceTo TEXT,
      receivedDate TEXT,
      processedDate TEXT,
      diagnosisCodes TEXT,
      billed INTEGER, discount INTEGER, notCovered INTEGER, allowed INTEGER, copay INTEGER, deductible INTEGER,
      coinsurance INTEGER, otherInsurance INTEGER, accountPaid INTEGER, planPaid INTEGER,
      patientResponsibility INTEGER
    ) STRICT;
    CREATE INDEX claimByDocument ON claim (documentId);
    CREATE INDEX claimByNumber ON claim (claimNumber);

    CREATE TABLE line (
      id INTEGER PRIMARY KEY,
      claimId INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      serviceFrom TEXT,
      serviceTo TEXT,
      description TEXT,
      procedureCode TEXT,
      modifiers TEXT,
      revenueCode TEXT,
      placeOfService TEXT,
      units INTEGER,
      remarkCodes TEXT,
      billed INTEGER, discount INTEGER, notCovered INTEGER, allowed INTEGER, copay INTEGER, deductible INTEGER,
      coinsurance INTEGER, otherInsurance INTEGER, accountPaid INTEGER, planPaid INTEGER,
      patientResponsibility INTEGER
    ) STRICT;
    CREATE INDEX lineByClaim ON line (claimId);

    CREATE TABLE adjustment (
      id INTEGER PRIMARY KEY,
      lineId INTEGER NOT NULL REFERENCES line (id) ON DELETE CASCADE,
      "group" TEXT NOT NULL,
      reason TEXT NOT NULL,
      amount INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX adjustmentByLine ON adjustment (lineId);

    CREATE TABLE remark (
      id INTEGER PRIMARY KEY,
      claimId INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
      code TEXT NOT NULL,
      text TEXT,
      category TEXT NOT NULL
    ) STRICT;
    CREATE INDEX remarkByClaim ON remark (claimId);

    CREATE TABLE issue (
      id INTEGER PRIMARY KEY,
      documentId INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      severity TEXT NOT NULL,
      code TEXT NOT NULL,
      path TEXT NOT NULL,
      message TEXT NOT NULL
    ) STRICT;
    CREATE INDEX issueByDocument ON issue (documentId);

    CREATE TABLE event (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      documentId INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      state TEXT NOT NULL,
      code TEXT
    ) STRICT;
    CREATE INDEX eventByDocument ON event (documentId);

    CREATE TABLE delivery (
      id INTEGER PRIMARY KEY,
      documentId INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      channel TEXT NOT NULL,
      "key" TEXT NOT NULL,
      state TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      nextAttemptAt INTEGER,
      deliveredAt INTEGER,
      problem TEXT
    ) STRICT;
    CREATE INDEX deliveryByDocument ON delivery (documentId);
    CREATE INDEX deliveryDue ON delivery (channel, nextAttemptAt) WHERE state = 'waiting';
    """
}
