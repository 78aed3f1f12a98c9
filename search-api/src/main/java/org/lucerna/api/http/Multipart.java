package org.lucerna.api.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.lucerna.api.Upload;

/** Forms as {@code multipart/form-data} (RFC 7578). */
final class Multipart {
  private static final int MOST_PARTS = 200;

  /** Strict, so that what was torn on its way is refused and not taken for the whole. */
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setStrictParsing(true)
          .setMaxHeaderCount(20)
          .setMaxHeaderLen(4_000)
          .setMaxLineLen(-1)
          .build();

  private static final Pattern NAME = parameter("name");
  private static final Pattern FILE_NAME = parameter("filename");

  private final Map<String, String> fields = new HashMap<>();
  private final List<Upload> files = new ArrayList<>();

  private Multipart() {}

  /**
   * @throws ProblemException 400 for a form that is not whole
   */
  static Submission read(Body body) {
    if (!body.contentType().contains("boundary=")) {
      throw Submission.malformed("The content type of the form names no boundary.");
    }
    MimeTokenStream stream = new MimeTokenStream(CONFIG);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    try {
      stream.parseHeadless(new ByteArrayInputStream(body.bytes()), body.contentType());
      Multipart form = new Multipart();
      form.read(stream);
      return Submission.ofFields(form.fields, form.files);
    } catch (MimeException | IOException e) {
      throw Submission.malformed("The form is broken: " + e.getMessage());
    }
  }

  private void read(MimeTokenStream stream) throws MimeException, IOException {
    String disposition = "";
    String type = "";
    int parts = 0;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_BODYPART -> {
          disposition = "";
          type = "";
          parts++;
          if (parts > MOST_PARTS) {
            throw Submission.malformed("The form has more than " + MOST_PARTS + " parts.");
          }
        }
        case T_FIELD -> {
          Field field = stream.getField();
          String value = field.getBody();
          disposition =
              field.getNameLowerCase().equals("content-disposition") ? value : disposition;
          type = field.getNameLowerCase().equals("content-type") ? value : type;
        }
        case T_BODY -> part(disposition, type, stream.getDecodedInputStream().readAllBytes());
        default -> {}
      }
    }
    if (parts == 0) {
      throw Submission.malformed("The form has no parts; its boundary may be another.");
    }
  }

  private void part(String disposition, String type, byte[] bytes) {
    Matcher name = NAME.matcher(disposition);
    if (!name.find()) {
      throw Submission.malformed("A part of the form has no name.");
    }
    Body body = new Body(type, bytes);
    Matcher fileName = FILE_NAME.matcher(disposition);
    if (!fileName.find()) {
      fields.merge(unquoted(name), body.text(), (first, second) -> first + '\n' + second);
    } else if (bytes.length > 0 || !unquoted(fileName).isEmpty()) {
      // A form whose file was not chosen sends a part without name and content.
      files.add(Submission.file(unquoted(fileName), body));
    }
  }

  private static Pattern parameter(String name) {
    return Pattern.compile(
        "(?i);\\s*" + name + "\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,500})\"|([^\\s;\"]{1,500}))");
  }

  /**
   * The value of a parameter; browsers percent-encode the quotation mark (WHATWG HTML, 4.10.21.8).
   */
  private static String unquoted(Matcher parameter) {
    String value = parameter.group(1) == null ? parameter.group(2) : parameter.group(1);
    return value.replace("\\\"", "\"").replace("%22", "\"").strip();
  }
}
