package org.lucerna.cli;

/** Values of options that are on or off. */
@SuppressWarnings("java:S115") // as they are typed
enum Switch {
  on,
  off
}
