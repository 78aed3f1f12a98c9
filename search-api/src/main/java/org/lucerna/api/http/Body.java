package org.lucerna.api.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came with a request.
 *
 * @param contentType as sent, with its parameters; empty where none was
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Body(String contentType, byte[] bytes) {
  static final Body NONE = new Body("", new byte[0]);
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  /** Lower case, without parameters. */
  String mediaType() {
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The text as declared, else as UTF-8, else as Windows-1252, which any bytes are.
   *
   * @throws ProblemException 415 for a charset that is not known
   */
  String text() {
    String text = new String(bytes, declaredCharset().orElseGet(this::guessedCharset));
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  Optional<Charset> declaredCharset() {
    Matcher declared = CHARSET.matcher(contentType);
    if (!declared.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(declared.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ProblemException(
          Problem.of(
              415,
              "unknown-charset",
              "Unknown charset",
              "There is no charset '" + declared.group(1) + "' here; send UTF-8."));
    }
  }

  private Charset guessedCharset() {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("windows-1252");
    }
  }
}
