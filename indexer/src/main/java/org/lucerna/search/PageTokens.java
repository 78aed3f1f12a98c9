package org.lucerna.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.TreeMap;
import org.lucerna.query.Cursor;
import org.lucerna.query.QueryFaults;
import org.lucerna.query.SearchRequest;

/** Page tokens: opaque, URL-safe, good for one query on one version of the index. */
final class PageTokens {
  private static final String PARAMETER = "pageToken";

  private PageTokens() {}

  /**
   * @param version of the index
   * @param query fingerprint of the search, paging apart
   * @param head hits shown of a head that is ranked by meaning too, -1 where there is none
   */
  record Place(String version, long query, Cursor cursor, int head) {}

  static String encode(Place place) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(place.version());
      out.writeLong(place.query());
      out.writeDouble(place.cursor().sortKey());
      out.writeLong(place.cursor().tie());
      out.writeInt(place.cursor().document());
      out.writeInt(place.head());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * @throws org.lucerna.query.InvalidQueryException for what is no token, or one of another search
   */
  static Place decode(String token, long query) {
    Place place;
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(token)))) {
      place =
          new Place(
              in.readUTF(),
              in.readLong(),
              new Cursor(in.readDouble(), in.readLong(), in.readInt()),
              in.readInt());
      if (in.read() >= 0 || place.cursor().document() < 0 || place.head() < -1) {
        throw malformed();
      }
    } catch (IllegalArgumentException | IOException e) {
      throw malformed();
    }
    if (place.query() != query) {
      throw QueryFaults.of(PARAMETER, "the page token belongs to another search", 0);
    }
    return place;
  }

  private static RuntimeException malformed() {
    return QueryFaults.of(
        PARAMETER, "not a page token: use the nextPageToken of the page before, unchanged", 0);
  }

  /** What a search asks, page by page the same. */
  static long fingerprint(SearchRequest request, String vocabulary) {
    String asked =
        String.join(
            "\u0000",
            request.q(),
            request.syntax().name(),
            request.match().name(),
            new TreeMap<>(request.filters()).toString(),
            request.years().toString(),
            request.near().toString(),
            Boolean.toString(request.expand()),
            Boolean.toString(request.semantic()),
            request.sort().name(),
            vocabulary);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
      return new DataInputStream(new ByteArrayInputStream(digest)).readLong();
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException(e); // every Java has SHA-256, and 32 bytes hold a long
    }
  }
}
