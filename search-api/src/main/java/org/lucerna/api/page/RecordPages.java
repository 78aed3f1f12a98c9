package org.lucerna.api.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lucerna.api.Evidence;
import org.lucerna.api.QueryString;
import org.lucerna.api.References;
import org.lucerna.api.http.Answer;
import org.lucerna.api.http.Call;
import org.lucerna.api.http.Endpoint;
import org.lucerna.api.http.Works;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.Reference;
import org.lucerna.model.StudyDesign;
import org.lucerna.query.WorkDetail;
import org.lucerna.query.WorkLink;
import org.lucerna.query.WorkSummary;

/** {@code GET /records/{id}}: everything about one work on one page. */
final class RecordPages {
  private final Evidence evidence;
  private final Templates templates;
  private final Supplier<LocalDate> today;

  RecordPages(Evidence evidence, Templates templates, Supplier<LocalDate> today) {
    this.evidence = evidence;
    this.templates = templates;
    this.today = today;
  }

  Endpoint endpoint() {
    return Works.endpoint(evidence, "/records/", "", this::answer);
  }

  private Answer answer(WorkDetail work, Call call) {
    return templates.page("record", Frame.of(work.summary().title(), ""), page(work));
  }

  private RecordPage page(WorkDetail work) {
    WorkSummary summary = work.summary();
    Map<String, String> labels = Works.labels(evidence);
    RecordText text = new RecordText(work, labels);
    String path = QueryString.encodePath(summary.id().text());
    return new RecordPage(
        summary.id().text(),
        summary.kind().label(),
        PlainWords.kind(summary.kind()),
        summary.title(),
        ResultCard.byline(summary),
        summary.design() == StudyDesign.UNCLASSIFIED ? "" : summary.design().label(),
        PlainWords.design(summary.design()),
        work.fullest().designSource(),
        TrialNote.of(work, today.get()),
        summary.flags().stream().sorted().map(PlainWords::flag).toList(),
        RecordFacts.of(work),
        summary.identifiers().stream().map(RecordPages::out).toList(),
        text.texts(),
        text.abouts(),
        References.of(work.fullest().source()).stream().map(it -> entry(it, work)).toList(),
        links(work),
        work.records().stream()
            .map(it -> it.source().header().provenance())
            .map(it -> new RecordPage.Source(it.file(), it.position(), it.format()))
            .toList(),
        "/api/v1/records/" + path);
  }

  private static RecordPage.OutLink out(Identifier identifier) {
    return new RecordPage.OutLink(
        identifier.scheme().displayName(),
        identifier.value(),
        Resolvers.url(identifier).orElse(""));
  }

  private static RecordPage.Entry entry(Reference reference, WorkDetail work) {
    for (Identifier identifier : reference.identifiers()) {
      Optional<WorkSummary> cited =
          work.links().stream()
              .filter(it -> it.target().equals(identifier.toString()))
              .flatMap(it -> it.work().stream())
              .findFirst();
      if (cited.isPresent()) {
        return new RecordPage.Entry(reference.raw(), address(cited.get()), true);
      }
    }
    String url =
        reference.identifiers().stream()
            .flatMap(it -> Resolvers.url(it).stream())
            .findFirst()
            .or(reference::url)
            .filter(Resolvers::isWebAddress)
            .orElse("");
    return new RecordPage.Entry(reference.raw(), url, false);
  }

  private static List<RecordPage.LinkGroup> links(WorkDetail work) {
    Map<LinkType, List<RecordPage.Link>> groups = new LinkedHashMap<>();
    work.links().stream()
        .sorted(Comparator.comparing(WorkLink::type))
        .forEach(it -> groups.computeIfAbsent(it.type(), x -> new ArrayList<>()).add(link(it)));
    return groups.entrySet().stream()
        .map(it -> new RecordPage.LinkGroup(PlainWords.link(it.getKey()), it.getValue()))
        .toList();
  }

  private static RecordPage.Link link(WorkLink link) {
    return link.work()
        .map(
            it ->
                new RecordPage.Link(
                    it.title(),
                    ResultCard.byline(it),
                    address(it),
                    true,
                    it.flags().stream().sorted().map(PlainWords::flag).toList()))
        .orElseGet(
            () ->
                new RecordPage.Link(
                    link.target(), "not in this index", target(link.target()), false, List.of()));
  }

  private static String target(String target) {
    int colon = target.indexOf(':');
    return IdentifierScheme.ofLabel(target.substring(0, Math.max(0, colon)))
        .map(scheme -> new Identifier(scheme, target.substring(colon + 1)))
        .flatMap(Resolvers::url)
        .orElse("");
  }

  private static String address(WorkSummary work) {
    return "/records/" + QueryString.encodePath(work.id().text());
  }
}
