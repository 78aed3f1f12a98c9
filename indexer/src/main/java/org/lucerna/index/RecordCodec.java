package org.lucerna.index;

import java.util.function.Function;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.MeshDescriptor;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.model.StudyDesign;

/**
 * The stored form of what an index holds: values by position without names, as {@link PackedOutput}
 * writes them. A general format that finds the values by reflection took a sixth of the time a
 * record is indexed in.
 *
 * <p>Any change to a model record, or to the order of an enum's constants, changes this form, so
 * {@link CommitInfo#SCHEMA} must then rise. Safe for use by many threads.
 */
public final class RecordCodec {
  /** Bytes that most records stay under. */
  private static final int EXPECTED_RECORD = 4096;

  private static final int EXPECTED_ENTRY = 512;

  private static final StudyDesign[] DESIGNS = StudyDesign.values();
  private static final RecordFlag[] FLAGS = RecordFlag.values();
  private static final Role[] ROLES = Role.values();
  private static final RejectionReason[] REASONS = RejectionReason.values();

  private RecordCodec() {}

  public static byte[] encode(AnnotatedRecord annotated) {
    PackedOutput out = new PackedOutput(EXPECTED_RECORD);
    new RecordOutput(out).write(annotated.source());
    PackedMentions.write(annotated.mentions(), out);
    out.constant(annotated.design());
    out.text(annotated.designSource());
    return out.bytes();
  }

  public static byte[] encode(WorkContext context) {
    PackedOutput out = new PackedOutput(EXPECTED_ENTRY);
    RecordOutput records = new RecordOutput(out);
    out.constant(context.role());
    out.text(context.lead());
    out.list(context.identifiers(), records::identifier);
    out.list(context.sources(), records::provenance);
    out.texts(context.links());
    out.texts(context.resolved());
    out.texts(context.sought());
    out.list(context.flags(), out::constant);
    return out.bytes();
  }

  public static byte[] encode(FileEntry entry) {
    PackedOutput out = new PackedOutput(EXPECTED_ENTRY);
    out.text(entry.path());
    out.text(entry.shown());
    out.wide(entry.size());
    out.wide(entry.modified());
    out.text(entry.digest());
    out.text(entry.format());
    out.number(entry.records());
    out.list(
        entry.rejections(),
        refused -> {
          out.text(refused.file());
          out.text(refused.position());
          out.constant(refused.reason());
          out.text(refused.detail());
        });
    out.number(entry.rejected());
    return out.bytes();
  }

  public static byte[] encode(MeshDescriptor descriptor) {
    PackedOutput out = new PackedOutput(EXPECTED_ENTRY);
    out.text(descriptor.ui());
    out.text(descriptor.name());
    out.texts(descriptor.treeNumbers());
    out.texts(descriptor.entryTerms());
    return out.bytes();
  }

  public static AnnotatedRecord record(byte[] bytes) {
    return unpack(
        bytes,
        in ->
            new AnnotatedRecord(
                new RecordInput(in).read(),
                PackedMentions.read(in),
                in.constant(DESIGNS),
                in.text()));
  }

  public static WorkContext context(byte[] bytes) {
    return unpack(
        bytes,
        in -> {
          RecordInput records = new RecordInput(in);
          return new WorkContext(
              in.constant(ROLES),
              in.text(),
              in.list(records::identifier),
              in.list(records::provenance),
              in.texts(),
              in.texts(),
              in.texts(),
              in.list(() -> in.constant(FLAGS)));
        });
  }

  public static FileEntry file(byte[] bytes) {
    return unpack(
        bytes,
        in ->
            new FileEntry(
                in.text(),
                in.text(),
                in.wide(),
                in.wide(),
                in.text(),
                in.text(),
                in.number(),
                in.list(
                    () ->
                        new RejectedSource(in.text(), in.text(), in.constant(REASONS), in.text())),
                in.number()));
  }

  public static MeshDescriptor descriptor(byte[] bytes) {
    return unpack(bytes, in -> new MeshDescriptor(in.text(), in.text(), in.texts(), in.texts()));
  }

  private static <T> T unpack(byte[] bytes, Function<PackedInput, T> reading) {
    try {
      PackedInput in = new PackedInput(bytes);
      T value = reading.apply(in);
      in.end();
      return value;
    } catch (IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  private static UnusableIndexException unreadable(Exception cause) {
    return new UnusableIndexException(
        UnusableIndexException.Reason.OTHER_VERSION,
        "The index holds records in a form this version of Lucerna cannot read. Make it anew:"
            + " lucerna index --rebuild",
        cause);
  }
}
