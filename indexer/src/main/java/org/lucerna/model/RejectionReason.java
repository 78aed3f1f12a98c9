package org.lucerna.model;

/** Why a file or record could not be read. Indexes keep the order: new ones stand last. */
public enum RejectionReason {
  UNKNOWN_FORMAT,
  UNREADABLE,
  MALFORMED,
  ENCRYPTED,
  EMPTY,
  /** Readable, but holds no text: a scan without OCR, for instance. */
  NO_TEXT,
  TOO_LARGE,
  TOO_DEEP,
  TOO_MANY_ENTRIES,
  EXPANDS_TOO_MUCH,
  /** An archive member whose name leads out of the archive. */
  UNSAFE_PATH,
  /** XML that declares entities: they are never expanded nor fetched. */
  UNSAFE_XML,
  TIMED_OUT,
  OUT_OF_MEMORY,
  /** The reader itself failed: a fault of Lucerna's, kept from stopping the run. */
  READER_FAILED,
  TOO_MANY_RECORDS
}
