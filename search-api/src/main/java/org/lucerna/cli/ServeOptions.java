package org.lucerna.cli;

import picocli.CommandLine.Option;

/** Where {@code serve} and {@code demo} listen. */
final class ServeOptions {
  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).",
      defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).",
      defaultValue = "8080")
  private int port = 8080;

  @Option(
      names = "--read-only",
      description =
          "Take nothing in: answer only what reads. (The server never writes to the index.)")
  private boolean readOnly;

  String host() {
    return host;
  }

  int port() {
    if (port < 0 || port > 65_535) {
      throw CommandFailure.usage("--port must be 0 to 65535");
    }
    return port;
  }

  boolean readOnly() {
    return readOnly;
  }
}
