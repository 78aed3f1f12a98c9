package org.lucerna.citation;

/** Counts how often the grammar looks at a token: the work of a parse, the same on any machine. */
final class CountingTokens extends Tokens {

  private long looks;

  CountingTokens(String text, int from) {
    super(text, from);
  }

  long looks() {
    return looks;
  }

  @Override
  boolean isWord(int i) {
    looks++;
    return super.isWord(i);
  }

  @Override
  boolean isNumber(int i) {
    looks++;
    return super.isNumber(i);
  }

  @Override
  boolean isMask(int i) {
    looks++;
    return super.isMask(i);
  }

  @Override
  boolean isSign(int i, char c) {
    looks++;
    return super.isSign(i, c);
  }

  @Override
  boolean isSignOf(int i, String chars) {
    looks++;
    return super.isSignOf(i, chars);
  }

  @Override
  boolean is(int i, String word) {
    looks++;
    return super.is(i, word);
  }

  @Override
  String between(int from, int to) {
    looks += Math.max(0, Math.min(to, size()) - from);
    return super.between(from, to);
  }
}
