package org.lucerna.model;

/** Whether guidance is in force. */
public enum GuidanceStatus {
  CURRENT,
  /** Published and being revised. */
  UNDER_REVIEW,
  IN_DEVELOPMENT,
  REPLACED,
  WITHDRAWN,
  UNKNOWN
}
