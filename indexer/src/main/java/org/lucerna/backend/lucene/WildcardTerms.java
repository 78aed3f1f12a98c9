package org.lucerna.backend.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The terms a pattern with {@code *} and {@code ?} stands for. Those with its beginning are looked
 * at one by one: an automaton would be made for each field and segment, and costs more the more
 * stars there are.
 */
final class WildcardTerms {
  private final byte[] pattern;
  private final BytesRef beginning;

  WildcardTerms(String pattern) {
    this.pattern = pattern.getBytes(StandardCharsets.UTF_8);
    int literal = 0;
    while (literal < this.pattern.length && !isWild(this.pattern[literal])) {
      literal++;
    }
    this.beginning = new BytesRef(Arrays.copyOf(this.pattern, literal));
  }

  private static boolean isWild(byte b) {
    return b == '*' || b == '?';
  }

  TermsEnum in(Terms terms) throws IOException {
    return new Matching(terms.iterator());
  }

  /** Goes back to the last star only, so that its steps are bounded by the product of lengths. */
  boolean matches(BytesRef term) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resumed = 0;
    while (at < term.length) {
      byte wanted = in < pattern.length ? pattern[in] : 0;
      if (wanted == '*') {
        star = in++;
        resumed = at;
      } else if (wanted == '?') {
        in++;
        at = afterLetter(term, at);
      } else if (in < pattern.length && wanted == term.bytes[term.offset + at]) {
        in++;
        at++;
      } else if (star >= 0) {
        in = star + 1;
        resumed = afterLetter(term, resumed);
        at = resumed;
      } else {
        return false;
      }
    }
    while (in < pattern.length && pattern[in] == '*') {
      in++;
    }
    return in == pattern.length;
  }

  /**
   * In UTF-8 the bytes after the first of a letter begin with the bits 10 (RFC 3629, section 3).
   */
  private static int afterLetter(BytesRef term, int at) {
    int next = at + 1;
    while (next < term.length && (term.bytes[term.offset + next] & 0xC0) == 0x80) {
      next++;
    }
    return next;
  }

  private final class Matching extends FilteredTermsEnum {
    Matching(TermsEnum terms) {
      super(terms);
      setInitialSeekTerm(beginning);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      if (!StringHelper.startsWith(term, beginning)) {
        return AcceptStatus.END;
      }
      return matches(term) ? AcceptStatus.YES : AcceptStatus.NO;
    }
  }
}
