package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.query.InvalidQueryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where a command's failure becomes a message and an exit code. */
final class FailureReport implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    int code =
        switch (failure) {
          case CommandFailure expected -> {
            err.println("lucerna: " + expected.getMessage());
            yield expected.exitCode();
          }
          case InvalidQueryException invalid -> {
            invalid
                .faults()
                .forEach(fault -> err.println("lucerna: " + SearchOptions.message(fault)));
            yield ExitCode.USAGE;
          }
          case UnusableIndexException unusable -> {
            err.println("lucerna: " + unusable.getMessage());
            yield ExitCode.FAILED;
          }
          case IOException io -> io(err, io);
          case UncheckedIOException io -> io(err, Objects.requireNonNull(io.getCause()));
          default -> {
            err.println("lucerna: internal error; please report it with what follows");
            failure.printStackTrace(err);
            yield ExitCode.FAILED;
          }
        };
    err.flush();
    return code;
  }

  private static int io(PrintWriter err, IOException failure) {
    err.println("lucerna: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
    return ExitCode.FAILED;
  }
}
