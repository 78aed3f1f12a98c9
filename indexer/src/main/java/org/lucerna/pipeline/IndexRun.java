package org.lucerna.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lucerna.index.CommitInfo;
import org.lucerna.index.DocumentMapper;
import org.lucerna.index.FileEntry;
import org.lucerna.index.IndexField;
import org.lucerna.index.IndexSession;
import org.lucerna.index.IndexStore;
import org.lucerna.index.Role;
import org.lucerna.source.KnownArchives;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFileReader;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.tagging.Tagger;

/**
 * Brings an index up to date with its files: reads what changed, removes what is gone, joins works,
 * and makes all of it visible in one commit. A run that ends early leaves the last commit.
 */
public final class IndexRun {
  private final SourceLister lister;
  private final SourceFileReader reader;
  private final Vocabulary vocabulary;
  private final Supplier<Annotator> annotators;
  private final String code;

  /**
   * @param code names the code that reads and maps: files are read again when it changes
   */
  public IndexRun(
      SourceLister lister, SourceFileReader reader, Vocabulary vocabulary, String code) {
    this(lister, reader, vocabulary, () -> new Annotator(new Tagger(vocabulary)), code);
  }

  /**
   * @param annotators is asked once in a run, and not at all by one that finds nothing to do
   */
  IndexRun(
      SourceLister lister,
      SourceFileReader reader,
      Vocabulary vocabulary,
      Supplier<Annotator> annotators,
      String code) {
    this.lister = lister;
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.annotators = annotators;
    this.code = code;
  }

  /**
   * @throws org.lucerna.index.UnusableIndexException where the index cannot be written, another
   *     process writing to it included
   */
  public IndexReport run(IndexStore store, IndexOptions options, RunProgress progress) {
    long start = System.nanoTime();
    Tallies tallies = new Tallies();
    Map<String, Integer> merged;
    try (IndexSession session = session(store, options)) {
      Run run = new Run(session, options, progress, tallies);
      progress.phase(RunProgress.Phase.LISTING);
      try (SourceListing listing = lister.list(options.roots(), run.knownArchives())) {
        merged = run.run(listing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tallies.report(merged, (System.nanoTime() - start) / 1e9);
  }

  private static IndexSession session(IndexStore store, IndexOptions options) {
    return options.dryRun()
        ? store.openDryRun(options.rebuild())
        : store.openSession(options.rebuild());
  }

  /** One run's state. */
  private final class Run {
    private final IndexSession session;
    private final IndexOptions options;
    private final RunProgress progress;
    private final Tallies tallies;
    private final Touched touched = new Touched();
    private final DocumentMapper mapper = new DocumentMapper(vocabulary::ancestors);
    private final WorkPool pool;
    private final KnownRecords known;
    private final String base;
    private final KnownFiles before;
    private final ArchiveEntries archives;
    private final List<String> roots;
    private final CodeReach reach;
    private final Predicate<FileEntry> again;

    Run(IndexSession session, IndexOptions options, RunProgress progress, Tallies tallies) {
      this.session = session;
      this.options = options;
      this.progress = progress;
      this.tallies = tallies;
      this.pool = new WorkPool(options.threads());
      this.known = new KnownRecords(session, mapper, touched);
      this.base = ListedFile.base(options.roots());
      this.before = KnownFiles.of(session);
      this.archives = new ArchiveEntries(before, base);
      this.roots = options.roots().stream().map(ListedFile::full).toList();
      this.reach = CodeReach.of(session.lastCommit(), code);
      this.again = readAgain();
    }

    /** Nor does an archive stay closed where a member is to be read again. */
    KnownArchives knownArchives() {
      boolean closed = before.files().values().stream().noneMatch(again);
      return closed ? archives : KnownArchives.NONE;
    }

    Map<String, Integer> run(SourceListing listing) {
      List<ListedFile> files = new ArrayList<>();
      for (SourceFile file : listing.files()) {
        files.add(ListedFile.of(file, base));
      }
      Changes changes = changes(listing, files);
      tallies.filesSeen.add(changes.present() + listing.rejections().size());
      tallies.filesRejected.add(listing.rejections().size());
      tallies.reject(listing.rejections());
      changes.unchanged().forEach(tallies::unchanged);
      changes.touchedOnly().forEach(moved -> tallies.unchanged(moved.before()));
      changes.renamed().forEach(moved -> tallies.unchanged(moved.before()));
      tallies.filesRemoved.add(changes.vanished());
      progress.listed(changes.toRead().size(), changes.present() - changes.toRead().size());
      boolean tagAgain = tagAgain();
      boolean idle = changes.isNothing() && !tagAgain && session.lastCommit().isPresent();
      if (idle) {
        return Map.of();
      }
      apply(changes, tagAgain);
      return options.dryRun() ? Map.of() : finish(changes);
    }

    private Changes changes(SourceListing listing, List<ListedFile> files) {
      return Changes.between(before, files, archives.found(listing, roots), roots, again);
    }

    /** Files that other code read, and those that another limit refused. */
    private Predicate<FileEntry> readAgain() {
      if (reach.fallsShort(before, Set.copyOf(roots))) {
        return entry -> true;
      }
      SourceLimits limits = lister.limits();
      return entry -> entry.rejections().stream().anyMatch(limits::mayLift);
    }

    private boolean tagAgain() {
      return session
          .lastCommit()
          .filter(last -> !last.vocabulary().equals(vocabulary.version()))
          .isPresent();
    }

    private void apply(Changes changes, boolean tagAgain) {
      Annotator annotator = annotators.get();
      if (session.lastCommit().isEmpty()) {
        touched.addEverything();
      }
      if (!options.dryRun()) {
        changes.removed().forEach(known::remove);
        changes.touchedOnly().forEach(known::move);
        changes.renamed().forEach(known::move);
        changes.archives().forEach(entry -> session.replace(DocumentMapper.manifest(entry)));
        if (tagAgain) {
          progress.phase(RunProgress.Phase.TAGGING_AGAIN);
          session.refresh();
          known.annotateAgain(annotator, pool);
        }
      }
      progress.phase(RunProgress.Phase.READING);
      FileIngest.Shared shared =
          new FileIngest.Shared(
              reader,
              annotator,
              mapper,
              session,
              pool,
              touched,
              tallies,
              progress,
              options.dryRun());
      pool.run(changes.toRead().stream().map(file -> new FileIngest(file, shared)).toList());
      pool.run(Collections.nCopies(options.threads(), session::flush));
    }

    private Map<String, Integer> finish(Changes changes) {
      progress.phase(RunProgress.Phase.JOINING);
      session.refresh();
      Set<String> filesRead = new HashSet<>();
      changes.toRead().forEach(file -> filesRead.add(file.path()));
      JoinPass join = new JoinPass(session, mapper, touched, filesRead, reader.namesOfEvents());
      join.run();
      tallies.conflicts(join.conflicts());
      session.refresh();
      new LinkPass(session, mapper, touched).run();
      session.refresh();
      new ReferenceLinks(session, mapper, touched).run();
      progress.phase(RunProgress.Phase.COMMITTING);
      session.refresh();
      tallies.duplicates(new DuplicatePass(session).run());
      long works = session.count(IndexField.ROLE, Role.WORK.label());
      long sources =
          works
              + session.count(IndexField.ROLE, Role.MEMBER.label())
              + session.count(IndexField.ROLE, Role.REPLACED.label());
      NewestDates newest = new NewestDates(session);
      session.commit(
          new CommitInfo(
              CommitInfo.SCHEMA,
              vocabulary.version(),
              code,
              Clock.systemUTC().instant(),
              works,
              sources,
              newest.ofRetractions(),
              newest.ofGuidance(),
              reach.after(Set.copyOf(roots))));
      return join.mergedByFormat();
    }
  }
}
