package org.lucerna.backend.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.lucerna.index.IndexField;
import org.lucerna.index.RecordCodec;
import org.lucerna.model.MeshDescriptor;
import org.lucerna.query.MeshTree;

/** The tree as terms: what lies below a node are the terms that begin with its number and a dot. */
final class LuceneMeshTree implements MeshTree {
  private static final Set<String> DESCRIPTOR = Set.of(IndexField.DESCRIPTOR.label());

  private final Path folder;
  private final DirectoryReader reader;

  LuceneMeshTree(Path folder, DirectoryReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  @Override
  public boolean isEmpty() {
    try {
      return MultiTerms.getTerms(reader, IndexField.DESCRIPTOR_NODE.label()) == null;
    } catch (IOException e) {
      throw LuceneIndex.unusable(folder, e);
    }
  }

  @Override
  public Optional<String> heading(String name) {
    try {
      return named(name).stream().findFirst().map(MeshDescriptor::name);
    } catch (IOException e) {
      throw LuceneIndex.unusable(folder, e);
    }
  }

  @Override
  public List<String> descendants(String name) {
    try {
      Set<String> headings = new TreeSet<>();
      Set<String> nodes = new TreeSet<>();
      for (MeshDescriptor descriptor : named(name)) {
        headings.add(descriptor.name());
        nodes.addAll(descriptor.treeNumbers());
      }
      Set<String> below = new TreeSet<>();
      for (String node : nodes) {
        below.addAll(below(node + '.'));
      }
      for (String node : below) {
        for (MeshDescriptor descriptor : with(IndexField.DESCRIPTOR_NODE, node)) {
          headings.add(descriptor.name());
        }
      }
      return List.copyOf(headings);
    } catch (IOException e) {
      throw LuceneIndex.unusable(folder, e);
    }
  }

  /** Some terms are names of one heading and entry terms of another: the name counts. */
  private List<MeshDescriptor> named(String name) throws IOException {
    String label = name.strip().toLowerCase(Locale.ROOT);
    List<MeshDescriptor> all = with(IndexField.DESCRIPTOR_LABEL, label);
    List<MeshDescriptor> own =
        all.stream().filter(each -> each.name().equalsIgnoreCase(label)).toList();
    if (!own.isEmpty()) {
      return own;
    }
    // An entry term is of one descriptor; its other files may give more places in the tree.
    Optional<String> first = all.stream().map(MeshDescriptor::name).min(Comparator.naturalOrder());
    return first.isEmpty()
        ? List.of()
        : with(IndexField.DESCRIPTOR_LABEL, first.get().toLowerCase(Locale.ROOT)).stream()
            .filter(each -> each.name().equals(first.get()))
            .toList();
  }

  private List<String> below(String prefix) throws IOException {
    List<String> nodes = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, IndexField.DESCRIPTOR_NODE.label());
    BytesRef start = new BytesRef(prefix);
    TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
    if (terms != null && all.seekCeil(start) != TermsEnum.SeekStatus.END) {
      for (BytesRef term = all.term();
          term != null && StringHelper.startsWith(term, start);
          term = all.next()) {
        nodes.add(term.utf8ToString());
      }
    }
    return nodes;
  }

  private List<MeshDescriptor> with(IndexField field, String term) throws IOException {
    List<MeshDescriptor> found = new ArrayList<>();
    IndexReader from = reader;
    Documents.forEach(
        from,
        field,
        term,
        doc -> {
          BytesRef bytes =
              from.storedFields()
                  .document(doc, DESCRIPTOR)
                  .getBinaryValue(IndexField.DESCRIPTOR.label());
          if (bytes != null) {
            found.add(RecordCodec.descriptor(BytesRef.deepCopyOf(bytes).bytes));
          }
        });
    return found;
  }
}
