package org.lucerna.format.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;

/**
 * A JSON parser that stops at what nests too deeply to make a tree of. Passing over it takes no
 * tree, so that {@link #leave} goes on after it, up to {@link #PASSED_OVER} deep.
 */
final class ShallowJson extends JsonParserDelegate {
  /** The parser holds some 60 bytes for each thing that is open. */
  static final int PASSED_OVER = 500_000;

  private final SourceLimits limits;
  private final long deepest;

  ShallowJson(JsonParser parser, SourceLimits limits) {
    super(parser);
    this.limits = limits;
    this.deepest = limits.of(SourceLimit.JSON_DEPTH);
  }

  /**
   * @throws TooDeep with the token read, so that the parser can go on
   */
  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    if (depth() > deepest && token != null && token.isStructStart()) {
      throw new TooDeep(limits);
    }
    return token;
  }

  /** How many objects and arrays are open. */
  int depth() {
    return delegate.getParsingContext().getNestingDepth();
  }

  /** Goes on until no more than so many objects and arrays are open. */
  void leave(int depth) throws IOException {
    while (depth() > depth && delegate.nextToken() != null) {
      // the parser counts what is open
    }
  }

  /** Objects and arrays within each other beyond what a tree may have. */
  static final class TooDeep extends StreamConstraintsException {
    private static final long serialVersionUID = 1L;

    TooDeep(SourceLimits limits) {
      super("objects and arrays nested " + limits.moreThan(SourceLimit.JSON_DEPTH));
    }
  }
}
