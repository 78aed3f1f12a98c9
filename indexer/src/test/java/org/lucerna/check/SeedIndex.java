package org.lucerna.check;

import static org.lucerna.resolve.Works.guidance;
import static org.lucerna.resolve.Works.id;

import java.util.List;
import java.util.Optional;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.StatedLink;
import org.lucerna.resolve.InMemoryLookup;

/** The guidance the seeds cite, with the dates of corpus/guidance. */
final class SeedIndex {
  private SeedIndex() {}

  static InMemoryLookup lookup() {
    return new InMemoryLookup(
        List.of(
            guidance(
                "NG151",
                "Colorectal cancer",
                "2020-01-29",
                Optional.of("2021-12"),
                GuidanceStatus.CURRENT,
                List.of(link(LinkType.REPLACES, "CG131"))),
            guidance(
                "CG131",
                "Colorectal cancer: diagnosis and management",
                "2011-11",
                Optional.empty(),
                GuidanceStatus.REPLACED,
                List.of(link(LinkType.REPLACED_BY, "NG151"))),
            guidance(
                "IPG553",
                "Microwave ablation for treating liver metastases",
                "2016-04",
                Optional.empty(),
                GuidanceStatus.CURRENT,
                List.of(link(LinkType.REPLACES, "IPG406")))));
  }

  private static StatedLink link(LinkType type, String target) {
    return new StatedLink(type, id(IdentifierScheme.NICE, target), "test");
  }
}
