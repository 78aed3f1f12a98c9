package org.lucerna.check;

import static org.lucerna.resolve.Works.guidance;
import static org.lucerna.resolve.Works.header;
import static org.lucerna.resolve.Works.id;
import static org.lucerna.resolve.Works.paper;
import static org.lucerna.resolve.Works.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.LinkType;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.StatedLink;
import org.lucerna.resolve.InMemoryLookup;

/** A small made-up index that the rule fixtures cite. */
final class RuleFixtures {
  private RuleFixtures() {}

  static InMemoryLookup lookup() {
    InMemoryLookup lookup =
        new InMemoryLookup(
            List.of(
                paper(
                    "90000001",
                    "Varga I, Holm T, Okafor N",
                    "Heat and needles: ablation of hepatic deposits in a mountain cohort",
                    "Ann Made Up Surg",
                    "2018-04",
                    "12",
                    "3",
                    "101-110"),
                paper(
                    "90000002",
                    "Lindqvist B, Moreau C",
                    "Freezing small deposits of the liver under ultrasound guidance",
                    "J Imagined Radiol",
                    "2020",
                    "44",
                    "1",
                    "55-61"),
                guidance(
                    "NG901",
                    "Made up guidance on bowel cancer",
                    "2020-01-29",
                    Optional.of("2025-12"),
                    GuidanceStatus.CURRENT,
                    List.of()),
                guidance(
                    "CG902",
                    "Older made up guidance",
                    "2011-11",
                    Optional.empty(),
                    GuidanceStatus.REPLACED,
                    List.of(link(LinkType.REPLACED_BY, IdentifierScheme.NICE, "NG901")))));
    lookup.add(
        flagged(
            "90000011", "A retracted report on sound waves in the liver", LinkType.RETRACTED_BY),
        Set.of(RecordFlag.RETRACTED));
    lookup.add(
        flagged(
            "90000012",
            "A doubted report on light waves in the liver",
            LinkType.CONCERN_EXPRESSED_BY),
        Set.of(RecordFlag.CONCERN));
    lookup.add(
        flagged("90000013", "A corrected report on heat waves in the liver", LinkType.CORRECTED_BY),
        Set.of(RecordFlag.CORRECTED));
    lookup.add(twin("90000021", "2015"), Set.of());
    lookup.add(twin("90000022", "2015"), Set.of());
    return lookup;
  }

  private static StatedLink link(LinkType type, IdentifierScheme scheme, String target) {
    return new StatedLink(type, id(scheme, target), "CommentsCorrections/test");
  }

  private static Publication flagged(String pmid, String title, LinkType type) {
    return publication(
        header(
            title,
            "2019",
            Optional.empty(),
            List.of(
                id(IdentifierScheme.PMID, pmid), id(IdentifierScheme.DOI, "10.5555/jim." + pmid)),
            List.of(link(type, IdentifierScheme.PMID, "90000099"))),
        List.of(PersonName.person("Quist", "A")),
        new JournalIssue(
            "J Imagined Med",
            "J Imagined Med",
            Optional.empty(),
            Optional.of("3"),
            Optional.of("2"),
            Optional.of("20-29")),
        List.of("Journal Article"));
  }

  private static Publication twin(String pmid, String year) {
    return publication(
        header(
            "Abstracts of the meeting on deposits of the liver",
            year,
            Optional.empty(),
            List.of(id(IdentifierScheme.PMID, pmid)),
            List.of()),
        List.of(PersonName.person("Meeting", "T")),
        new JournalIssue(
            "J Imagined Med",
            "J Imagined Med",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of("Congress"));
  }
}
