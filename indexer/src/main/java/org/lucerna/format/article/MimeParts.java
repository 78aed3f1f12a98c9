package org.lucerna.format.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts in a MIME message (RFC 2045, 2046), each decoded. */
final class MimeParts {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)\\bboundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
  private static final int DEEPEST = 4;

  /**
   * One text.
   *
   * @param type media type in lower case
   * @param location where it was saved from, empty where not told
   */
  record Part(String type, String location, String text) {}

  private MimeParts() {}

  /**
   * @param message one character for each byte
   */
  static List<Part> of(String message) {
    List<Part> parts = new ArrayList<>();
    add(message, "", 0, parts);
    return parts;
  }

  private static void add(String message, String from, int depth, List<Part> parts) {
    String text = message.stripLeading();
    Matcher blank = Pattern.compile("\\r?\\n\\r?\\n").matcher(text);
    if (!blank.find() || depth > DEEPEST) {
      return;
    }
    String headers = text.substring(0, blank.start()).replaceAll("\\r?\\n[ \\t]+", " ");
    String body = text.substring(blank.end());
    String type = header(headers, "content-type").toLowerCase(Locale.ROOT);
    String saved = header(headers, "snapshot-content-location");
    String location = saved.isEmpty() ? header(headers, "content-location") : saved;
    Matcher boundary = BOUNDARY.matcher(header(headers, "content-type"));
    if (type.startsWith("multipart/") && boundary.find()) {
      String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
      String[] pieces = body.split("(?m)^" + Pattern.quote(mark) + "(?:--)?[ \\t]*\\r?$", -1);
      for (int i = 1; i < pieces.length; i++) {
        add(pieces[i], location.isEmpty() ? from : location, depth + 1, parts);
      }
    } else if (type.startsWith("text/")) {
      String own = location.startsWith("http") ? location : from;
      parts.add(
          new Part(type, own, decoded(body, header(headers, "content-transfer-encoding"), type)));
    }
  }

  private static String header(String headers, String name) {
    Matcher line =
        Pattern.compile("(?im)^" + Pattern.quote(name) + ":\\s*(.*?)\\s*$").matcher(headers);
    return line.find() ? line.group(1) : "";
  }

  private static String decoded(String body, String encoding, String type) {
    byte[] bytes =
        switch (encoding.toLowerCase(Locale.ROOT)) {
          case "quoted-printable" -> unquoted(body);
          case "base64" -> unpacked(body);
          default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    Matcher stated = CHARSET.matcher(type);
    Matcher meta = META.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    String charset = stated.find() ? stated.group(1) : meta.find() ? meta.group(1) : "utf-8";
    return new String(bytes, charset(charset));
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** RFC 2045, 6.8: to the first sign of its end; where a download was cut, as far as it goes. */
  private static byte[] unpacked(String body) {
    int padding = body.indexOf('=');
    String data =
        body.substring(0, padding < 0 ? body.length() : padding).replaceAll("[^A-Za-z0-9+/]", "");
    boolean torn = data.length() % 4 == 1; // six bits are no byte
    return Base64.getDecoder().decode(torn ? data.substring(0, data.length() - 1) : data);
  }

  /** RFC 2045, 6.7: {@code =C3}, and {@code =} at the end of a line that goes on. */
  private static byte[] unquoted(String body) {
    byte[] bytes = new byte[body.length()];
    int length = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      int end = c == '=' ? lineEnd(body, i + 1) : 0;
      if (end > 0) {
        i = end - 1;
      } else if (c == '=' && i + 2 < body.length() && isHex(body, i + 1) && isHex(body, i + 2)) {
        bytes[length++] = (byte) Integer.parseInt(body.substring(i + 1, i + 3), 16);
        i += 2;
      } else {
        bytes[length++] = (byte) c;
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  /** Behind the line end at this place, or 0. */
  private static int lineEnd(String body, int at) {
    if (body.startsWith("\r\n", at)) {
      return at + 2;
    }
    return at < body.length() && body.charAt(at) == '\n' ? at + 1 : 0;
  }

  private static boolean isHex(String body, int at) {
    return Character.digit(body.charAt(at), 16) >= 0;
  }
}
