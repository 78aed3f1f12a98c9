package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.citation.OtherWork;
import org.lucerna.citation.References;
import org.lucerna.format.build.Ids;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.Reference;

/** Finds a page's reference list by its elements, takes it out of the page and reads it. */
final class ReferenceElements {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)\\W*(?:\\d+\\.?\\s+)?(?:(?:view|show|see|hide|read) )?(?:(?:all|the) )?(?:list of |our |article |full |key |selected )?(?:references?|"
              + "sources?|bibliography|citations|works cited|literature cited|footnotes|endnotes|"
              + "literatur(?:verzeichnis)?|quellen(?:angaben)?|références)(?: list| cited)?"
              + "(?:\\s*(?:and|/|&)\\s*(?:sources?|references?|further (?:reading|information)|notes|"
              + "materials?).{0,40})?(?:\\s*\\(\\d{1,3}\\))?\\W*");
  private static final Pattern LIST_CLASS =
      Pattern.compile(
          "(?i)(?:^|[-_\\s])(?:references?|ref-?list|reflist|bibliograph(?:y|ies)|citations?|"
              + "footnotes?|endnotes?|works-cited)(?:$|[-_\\s])");

  /** Pages of guidance and of trial registrations. */
  private static final Pattern REGISTERS =
      Pattern.compile(
          "^https?://(?:www\\.|beta\\.)?(?:nice\\.org\\.uk/guidance/|clinicaltrials\\.gov/)");

  /** "[i]", "a", "1.", "↩", and no word. */
  private static final Pattern BACKLINK =
      Pattern.compile(
          "[\\[(]?(?:[ivxl]{1,7}|[a-z]{1,2}|\\d{1,3}|\\W{0,3})[.)\\]]{0,2}[\\uFE0E\\uFE0F]?");

  private static final Pattern LINK_WORDS =
      Pattern.compile(
          "(?i)\\W*(?:view |full |free |download |read |go to )?(?:(?:original |pmc |free )?(?:article|full[- ]?text|abstract|text)|google scholar|scholar|"
              + "cross ?ref|pub ?med(?: central| abstract)?|pmc|medline|web of science|scopus|ovid|cas|chemport|ads|"
              + "europe pmc|embase|isi|publisher(?:'s)? (?:site|version)|link|pdf|html|doi)(?: article| links?)?\\W*");

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  /** The sign between two such links, or the bracket around one. */
  private static final Pattern BEFORE_LINK = Pattern.compile("[\\s|·•/\\[(,;-]+$");

  private static final Pattern LABEL = Pattern.compile("[\\[(]?\\d{1,3}[.)\\]]{0,2}");
  private static final Pattern OF_PAGE =
      Pattern.compile(
          "(?i)(?:(?:(?:page|content|article|information|leaflet|references?)\\s)?(?:last |next )?"
              + "(?:updated|reviewed|written|compiled|checked|edited|review(?: date| due)?)\\b(?:\\s?:|\\s(?:by|on|in|date|due)\\b|$)"
              + "|back to (?:the )?top|show (?:more|less|all|fewer)|(?:view|see) (?:more|less|all)|hide references|print this)");

  /** Characters that other such links may take. */
  private static final int WIDEST_EDGE = 12;

  private static final int LONGEST_GROUP_NAME = 60;
  private static final String LISTS = "ol, ul, [role=list]";

  private ReferenceElements() {}

  static boolean isListClass(String classesAndId) {
    return LIST_CLASS.matcher(classesAndId).find();
  }

  static boolean isHead(String text) {
    return HEAD.matcher(text).matches();
  }

  static List<Reference> takeFrom(Element content) {
    Set<Element> entries = new LinkedHashSet<>();
    for (Element heading :
        content.select("h1, h2, h3, h4, h5, h6, summary, strong, b, button, dt")) {
      if (isHead(heading.text())) {
        Optional<List<Element>> found = after(heading, content);
        found.ifPresent(
            list -> {
              entries.addAll(list);
              heading.remove();
            });
      }
    }
    if (entries.isEmpty()) {
      content.select("[class], [id], [role=doc-bibliography]").stream()
          .filter(element -> isListClass(element.className() + ' ' + element.id()))
          .filter(element -> element.select("li").size() > 1)
          .findFirst()
          .ifPresent(list -> entries.addAll(outerItems(list)));
    }
    List<Element> groups =
        entries.stream()
            .flatMap(entry -> entry.parents().stream())
            .filter(parent -> parent.normalName().equals("li") && isGroup(parent))
            .distinct()
            .toList();
    List<Reference> references = take(withoutTail(entries));
    groups.forEach(Element::remove);
    return references;
  }

  /** The entries without what the page says of itself in the last items of the list. */
  private static List<Element> withoutTail(Collection<Element> entries) {
    List<Element> kept = new ArrayList<>(entries);
    while (kept.size() > 1 && isOfPage(kept.getLast())) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean isOfPage(Element item) {
    String text = item.text().strip();
    return text.length() <= LONGEST_GROUP_NAME
        && item.selectFirst("a[href^=http]") == null
        && OF_PAGE.matcher(text).lookingAt()
        && References.of(1, text).identifiers().isEmpty()
        && !References.isSurelyOne(text);
  }

  /** Reads the entries in order and takes them out of the page. */
  static List<Reference> take(Collection<Element> entries) {
    List<Reference> references = new ArrayList<>();
    for (Element entry : entries) {
      Reference reference = reference(entry, references.size() + 1);
      if (!reference.raw().isBlank()) {
        references.add(reference);
      }
    }
    remove(entries);
    return references;
  }

  /** All at once: each one by itself would have the rest of its list numbered anew. */
  private static void remove(Collection<Element> entries) {
    Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(entries);
    Set<Element> lists = Collections.newSetFromMap(new IdentityHashMap<>());
    entries.stream().map(Element::parent).filter(Objects::nonNull).forEach(lists::add);
    for (Element list : lists) {
      List<Node> kept = list.childNodes().stream().filter(node -> !gone.contains(node)).toList();
      list.empty();
      list.insertChildren(0, kept);
    }
  }

  /** The list that follows a heading, before the next heading. */
  private static Optional<List<Element>> after(Element heading, Element content) {
    int level = heading.normalName().matches("h[1-6]") ? heading.normalName().charAt(1) - '0' : 0;
    @Nullable Element at = heading;
    for (int up = 0; up < 4 && at != null && !at.equals(content); up++) {
      List<Element> items = new ArrayList<>();
      boolean grouped = false;
      for (Element next = at.nextElementSibling();
          next != null && !endsList(next, level);
          next = next.nextElementSibling()) {
        List<Element> listed = outerItems(next);
        grouped |= holdsHeading(next);
        if (grouped && !areMostlyReferences(listed)) {
          break;
        }
        items.addAll(listed.isEmpty() ? numberedRows(next) : listed);
      }
      if (!items.isEmpty()) {
        return Optional.of(items);
      }
      at = at.parent();
    }
    return Optional.empty();
  }

  /** A heading does, but one below the list's own may name a group of its entries. */
  private static boolean endsList(Element element, int level) {
    return level == 0
        ? holdsHeading(element)
        : element.select("h1, h2, h3").stream()
            .anyMatch(it -> it.normalName().charAt(1) - '0' <= level);
  }

  private static boolean areMostlyReferences(List<Element> items) {
    long sure = items.stream().filter(it -> References.isSurelyOne(it.text())).count();
    return sure * 2 >= items.size();
  }

  private static boolean holdsHeading(Element element) {
    return element.selectFirst("h1, h2, h3") != null;
  }

  /** The items of the outermost lists; a list within an entry is part of it. */
  private static List<Element> outerItems(Element element) {
    List<Element> items = new ArrayList<>();
    for (Element list : element.select(LISTS)) {
      boolean inner = list.parents().stream().anyMatch(items::contains);
      if (!inner) {
        list.children().stream()
            .filter(child -> child.normalName().equals("li") && !isGroup(child))
            .forEach(items::add);
      }
    }
    return items;
  }

  /** Names what the list within it holds ("Clinical trials"), and is no entry itself. */
  private static boolean isGroup(Element item) {
    Element inner = item.selectFirst(LISTS);
    if (inner == null || inner.equals(item)) {
      return false;
    }
    Element bare = item.clone();
    bare.select(LISTS).remove();
    String name = bare.text();
    return name.length() <= LONGEST_GROUP_NAME
        && name.chars().noneMatch(Character::isDigit)
        && inner.select("li").stream().anyMatch(li -> References.isSurelyOne(li.text()));
  }

  /** The rows of a table that numbers them in its first column, that column taken off. */
  private static List<Element> numberedRows(Element element) {
    List<Element> rows = new ArrayList<>();
    for (Element row : element.select("tr")) {
      Element first = row.selectFirst("> td, > th");
      if (first != null && row.childrenSize() > 1 && LABEL.matcher(first.text()).matches()) {
        rows.add(row);
      }
    }
    rows.forEach(row -> row.child(0).remove());
    return rows;
  }

  private static Reference reference(Element entry, int position) {
    withoutBacklinks(entry);
    withoutLinkWords(entry);
    withoutNumber(entry, position);
    String raw =
        entry.text().replaceAll("\\s*\\[?(?:Google Scholar|CrossRef|↑|\\^)\\]?", "").strip();
    Reference read = References.of(position, raw);
    List<Identifier> identifiers = new ArrayList<>(read.identifiers());
    Optional<String> url = read.url();
    for (Element link : entry.select("a[href]")) {
      if (isOfOtherWork(link, entry)) {
        continue;
      }
      String href = link.attr("href");
      for (Identifier found : linked(href)) {
        if (identifiers.stream().noneMatch(id -> id.scheme() == found.scheme())) {
          identifiers.add(found);
        }
      }
      if (url.isEmpty() && href.startsWith("http")) {
        url = Optional.of(href);
      }
    }
    return new Reference(position, raw, identifiers, url);
  }

  /** What journals and libraries set behind an entry to reach it by: "Article | PubMed | CAS". */
  private static void withoutLinkWords(Element entry) {
    List<Element> links = entry.select("a[href^=http]");
    for (int i = links.size() - 1; i >= 0; i--) {
      Element link = links.get(i);
      String text = entry.text().strip();
      int at = text.lastIndexOf(link.text());
      boolean last = at >= 0 && !LETTER.matcher(text.substring(at + link.text().length())).find();
      if (!last || !LINK_WORDS.matcher(link.text().strip()).matches()) {
        return;
      }
      link.text("");
      if (link.nextSibling() instanceof TextNode sign) {
        sign.text("");
      }
      if (link.previousSibling() instanceof TextNode before) {
        before.text(BEFORE_LINK.matcher(before.getWholeText()).replaceFirst(""));
      }
    }
  }

  private static boolean isAtEdge(String words, String text) {
    return text.indexOf(words) <= WIDEST_EDGE
        || text.length() - text.lastIndexOf(words) - words.length() <= WIDEST_EDGE;
  }

  private static boolean isOfOtherWork(Element link, Element entry) {
    String text = entry.text();
    int at = text.lastIndexOf(link.text());
    return at >= 0 && !link.text().isBlank() && OtherWork.start(text) <= at;
  }

  /** Links back to the places that cite the entry, and its number where that is one. */
  private static void withoutBacklinks(Element entry) {
    entry.select(".mw-cite-backlink").remove();
    for (Element link : entry.select("a[href^=#]")) {
      String words = link.text().strip();
      if (BACKLINK.matcher(words).matches() && isAtEdge(words, entry.text().strip())) {
        link.remove();
      }
    }
  }

  /** {@code <li><span class="num">3</span> Smith J ...}: its number, in an element of its own. */
  private static void withoutNumber(Element entry, int position) {
    Element first = entry.firstElementChild();
    if (first == null) {
      return;
    }
    String label = first.text().strip();
    String text = entry.text().strip();
    boolean own =
        LABEL.matcher(label).matches()
            && label.replaceAll("\\D", "").equals(Integer.toString(position))
            && text.startsWith(label)
            && text.length() > label.length();
    if (own) {
      first.remove();
    }
  }

  /** What a link to a place where works have their identifiers for addresses names. */
  private static List<Identifier> linked(String href) {
    if (href.contains("doi.org/10.")) {
      return IdentifierScheme.DOI.parse(href).stream().toList();
    }
    if (href.contains("pubmed")) {
      return Ids.pmid(href.replaceAll("[?#].*$", "").replaceAll("^.*?/(\\d{1,8})/?$", "$1"))
          .stream()
          .toList();
    }
    if (href.contains("/PMC")) {
      return IdentifierScheme.PMCID.parse(href).stream().toList();
    }
    return REGISTERS.matcher(href).find() ? IdentifierScanner.identifiers(href) : List.of();
  }
}
