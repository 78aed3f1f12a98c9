package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.index.MatchText;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordId;

/**
 * Resolves corrupted references of indexed works beside references to works that are not, and
 * counts. Deterministic: every second record is indexed, the seed is fixed.
 */
final class ResolverTrial {
  private static final long SEED = 20261121;

  private final List<Publication> indexed = new ArrayList<>();
  private final List<Publication> others = new ArrayList<>();
  private final ReferenceResolver resolver;
  private final Function<String, CitedReference> parser;
  private final Random random = new Random(SEED);

  ResolverTrial(List<Publication> publications, Function<String, CitedReference> parser) {
    Set<RecordId> seen = new HashSet<>();
    for (Publication publication : publications) {
      if (seen.add(publication.id())) {
        (seen.size() % 2 == 0 ? others : indexed).add(publication);
      }
    }
    this.resolver = new ReferenceResolver(new InMemoryLookup(indexed));
    this.parser = parser;
  }

  /**
   * Against an index that holds {@code indexed}, whatever else it holds, and not {@code others}.
   */
  ResolverTrial(List<Publication> indexed, List<Publication> others, RecordLookup lookup) {
    this.indexed.addAll(indexed);
    this.others.addAll(others);
    this.resolver = new ReferenceResolver(lookup);
    this.parser = ResolverTrial::parsed;
  }

  private static final ReferenceParser PARSER = new ReferenceParser();

  static CitedReference parsed(String raw) {
    return CitedReference.of(raw, PARSER.parse(raw));
  }

  static CitedReference unparsed(String raw) {
    return CitedReference.ofRaw(raw, IdentifierScanner.identifiers(raw));
  }

  /**
   * @param right corrupted references that were matched to their own record
   * @param wrong references that were matched to any other
   */
  record Score(int asked, int right, int wrong, List<String> failures) {
    double recall() {
      return (double) right / asked;
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }
  }

  Score run(int each) {
    int right = 0;
    int wrong = 0;
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      Publication meant = indexed.get(i % indexed.size());
      String raw = corrupted(meant);
      Resolution got = resolver.resolve(parser.apply(raw));
      if (got.match().isPresent() && got.match().get().source().id().equals(meant.id())) {
        right++;
      } else {
        wrong += got.match().isPresent() ? 1 : 0;
        failures.add(got.verdict() + " <- " + raw);
      }
    }
    for (int i = 0; i < each; i++) {
      String raw = i % 2 == 0 ? corrupted(others.get(i / 2 % others.size())) : similar(i);
      Resolution got = resolver.resolve(parser.apply(raw));
      if (got.match().isPresent()) {
        wrong++;
        failures.add("FALSE " + got.match().get().source().header().title() + " <- " + raw);
      }
    }
    return new Score(each, right, wrong, failures);
  }

  private String corrupted(Publication publication) {
    ReferenceStrings strings = ReferenceStrings.of(publication);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      Corruption.of(random).spoil(strings, random);
    }
    return random.nextInt(10) == 0 ? strings.printShuffled(random) : strings.print(random);
  }

  /** A work that does not exist and is very like one that is indexed. */
  private String similar(int i) {
    ReferenceStrings like = ReferenceStrings.of(indexed.get(i / 2 % indexed.size()));
    ReferenceStrings other = ReferenceStrings.of(others.get(random.nextInt(others.size())));
    int kind = random.nextInt(4);
    boolean isNotice = !Notice.ofTitle(MatchText.words(like.title)).isEmpty();
    switch (isNotice ? 0 : kind) {
      case 0 -> {
        // The same group writes on, in the same journal.
        like.title = other.title;
        like.pages = other.pages.isEmpty() ? "77-81" : other.pages;
      }
      case 1 -> {
        // Others write under the same title.
        like.authors = other.authors;
        like.journal = other.journal.equals(like.journal) ? "Acta Exempli" : other.journal;
        renumber(like);
      }
      case 2 -> {
        like.title = (random.nextBoolean() ? "Erratum to: " : "Comment on: ") + like.title;
        renumber(like);
      }
      default -> {
        // The next issue's paper by others, of the same words for the most part.
        String[] words = other.title.split(" ");
        like.title =
            like.title.replaceFirst("^(\\S+ \\S+ \\S+) .*", "$1") + ' ' + String.join(" ", words);
        like.authors = other.authors;
        like.pages = "901-909";
      }
    }
    return like.print(random);
  }

  private void renumber(ReferenceStrings strings) {
    strings.year = Integer.toString(1985 + random.nextInt(15));
    strings.volume = Integer.toString(301 + random.nextInt(90));
    strings.issue = "";
    strings.pages = Integer.toString(7000 + random.nextInt(900));
  }
}
