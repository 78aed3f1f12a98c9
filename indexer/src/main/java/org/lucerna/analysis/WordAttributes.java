package org.lucerna.analysis;

import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;
import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.BytesRef;

/** What a token says of itself, as Lucene's own; only a word of ASCII becomes bytes at once. */
final class WordAttributes extends PackedTokenAttributeImpl {
  static final AttributeFactory FACTORY =
      new AttributeFactory() {
        @Override
        public AttributeImpl createAttributeInstance(Class<? extends Attribute> kind) {
          return kind.isAssignableFrom(WordAttributes.class)
              ? new WordAttributes()
              : DEFAULT_ATTRIBUTE_FACTORY.createAttributeInstance(kind);
        }
      };

  private boolean ascii;

  /**
   * @param length of the word in the buffer
   * @param ascii whether all of it surely is
   */
  void setWord(int length, boolean ascii) {
    setLength(length);
    this.ascii = ascii;
  }

  @Override
  public BytesRef getBytesRef() {
    if (!ascii) {
      return super.getBytesRef();
    }
    int length = length();
    builder.growNoCopy(length);
    char[] word = buffer();
    byte[] bytes = builder.bytes();
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) word[i];
    }
    builder.setLength(length);
    return builder.get();
  }

  @Override
  public void clear() {
    super.clear();
    ascii = false;
  }
}
