package org.lucerna.index;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.MeshDescriptor;
import org.lucerna.model.Publication;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;

/**
 * The stored form of records: Smile (binary JSON) with values by position instead of by name.
 *
 * <p>Any change to a model record changes this form, so {@link CommitInfo#SCHEMA} must then rise.
 * Safe for use by many threads.
 */
public final class RecordCodec {
  private static final SmileMapper MAPPER = mapper();
  private static final ObjectWriter WRITER = MAPPER.writer();
  private static final ObjectReader RECORDS = MAPPER.readerFor(AnnotatedRecord.class);
  private static final ObjectReader CONTEXTS = MAPPER.readerFor(WorkContext.class);
  private static final ObjectReader FILES = MAPPER.readerFor(FileEntry.class);
  private static final ObjectReader DESCRIPTORS = MAPPER.readerFor(MeshDescriptor.class);

  private RecordCodec() {}

  public static byte[] encode(AnnotatedRecord annotated) {
    return write(annotated);
  }

  public static byte[] encode(WorkContext context) {
    return write(context);
  }

  public static byte[] encode(FileEntry entry) {
    return write(entry);
  }

  public static byte[] encode(MeshDescriptor descriptor) {
    return write(descriptor);
  }

  public static AnnotatedRecord record(byte[] bytes) {
    return read(RECORDS, bytes, AnnotatedRecord.class);
  }

  public static WorkContext context(byte[] bytes) {
    return read(CONTEXTS, bytes, WorkContext.class);
  }

  public static FileEntry file(byte[] bytes) {
    return read(FILES, bytes, FileEntry.class);
  }

  public static MeshDescriptor descriptor(byte[] bytes) {
    return read(DESCRIPTORS, bytes, MeshDescriptor.class);
  }

  private static byte[] write(Object value) {
    try {
      return WRITER.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(ObjectReader reader, byte[] bytes, Class<T> type) {
    try {
      return type.cast(reader.readValue(bytes));
    } catch (IOException e) {
      throw new UnusableIndexException(
          UnusableIndexException.Reason.OTHER_VERSION,
          "The index holds records in a form this version of Lucerna cannot read. Make it anew:"
              + " lucerna index --rebuild",
          e);
    }
  }

  private static SmileMapper mapper() {
    SmileFactory factory =
        SmileFactory.builder().disable(SmileGenerator.Feature.ENCODE_BINARY_AS_7BIT).build();
    SmileMapper mapper = new SmileMapper(factory);
    mapper.registerModule(new Jdk8Module());
    mapper.addMixIn(EvidenceRecord.class, Kinds.class);
    mapper.setAnnotationIntrospector(new ByPosition());
    return mapper;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Publication.class, name = "p"),
    @JsonSubTypes.Type(value = TrialRegistration.class, name = "t"),
    @JsonSubTypes.Type(value = Guidance.class, name = "g"),
    @JsonSubTypes.Type(value = SourceArticle.class, name = "a")
  })
  private interface Kinds {}

  /** Writes every Java record as an array. */
  private static final class ByPosition extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final JsonFormat.Value ARRAY = JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);

    @Override
    public JsonFormat.Value findFormat(Annotated annotated) {
      return annotated.getRawType().isRecord() ? ARRAY : super.findFormat(annotated);
    }
  }
}
