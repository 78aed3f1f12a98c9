package org.lucerna.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar this runs from. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "Lucerna "
          + Optional.ofNullable(Lucerna.class.getPackage().getImplementationVersion())
              .orElse("development")
    };
  }
}
