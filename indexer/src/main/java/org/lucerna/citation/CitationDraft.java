package org.lucerna.citation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.CitedName;
import org.lucerna.model.Identifier;
import org.lucerna.model.PartialDate;

/** A citation being filled in. A field that has a value keeps it; better readings come first. */
final class CitationDraft {

  private CitationType type = CitationType.UNKNOWN;
  private final List<CitedName> authors = new ArrayList<>();
  private final List<CitedName> editors = new ArrayList<>();
  private final Map<CitationField, String> text = new EnumMap<>(CitationField.class);
  private final Map<CitationField, Double> confidence = new EnumMap<>(CitationField.class);
  private final List<String> unparsed = new ArrayList<>();
  private final List<String> understood = new ArrayList<>();
  private List<Identifier> identifiers = List.of();
  private Optional<PartialDate> issued = Optional.empty();
  private Optional<PartialDate> accessed = Optional.empty();
  private boolean others;
  private boolean revision;

  void type(CitationType value) {
    if (type == CitationType.UNKNOWN) {
      type = value;
    }
  }

  CitationType type() {
    return type;
  }

  void names(NameList list) {
    List<CitedName> target = list.editors() ? editors : authors;
    CitationField field = list.editors() ? CitationField.EDITORS : CitationField.AUTHORS;
    if (target.isEmpty() && !list.isEmpty()) {
      target.addAll(list.names());
      others |= list.othersOmitted();
      confidence.put(field, list.confidence());
    }
  }

  /** Takes for the title what was taken for the author. */
  void retitle(String title) {
    authors.clear();
    confidence.remove(CitationField.AUTHORS);
    put(CitationField.TITLE, title, 0.8);
  }

  /** Names the writers of a page; a site that stood for the author holds what they wrote. */
  void written(NameList list) {
    String site = bodies();
    if (!list.isEmpty() && !hasPersons()) {
      authors.clear();
      names(list);
      put(CitationField.CONTAINER_TITLE, site, 0.7);
    }
  }

  /** Takes a body for the author, or nobody, in the place of whoever was. */
  void sign(String body, double sure) {
    authors.clear();
    others = false;
    confidence.remove(CitationField.AUTHORS);
    if (!body.isEmpty()) {
      authors.add(new CitedName.Organisation(body));
      confidence.put(CitationField.AUTHORS, sure);
    }
  }

  void editors(NameList list) {
    if (editors.isEmpty() && !list.isEmpty()) {
      editors.addAll(list.names());
      confidence.put(CitationField.EDITORS, list.confidence());
    }
  }

  void put(CitationField field, String value, double sure) {
    String clean =
        switch (field) {
          case TITLE -> FieldText.title(value);
          case CONTAINER_TITLE, COLLECTION_TITLE -> FieldText.name(value);
          default -> FieldText.clean(value);
        };
    if (!clean.isEmpty() && !text.containsKey(field)) {
      text.put(field, clean);
      confidence.put(field, sure);
    }
  }

  void put(CitationField field, Optional<String> value, double sure) {
    value.ifPresent(v -> put(field, v, sure));
  }

  /** Empty where the field has no value. */
  String text(CitationField field) {
    return text.getOrDefault(field, "");
  }

  /** The names of the bodies among the authors. */
  String bodies() {
    StringBuilder names = new StringBuilder();
    for (CitedName name : authors) {
      if (name instanceof CitedName.Organisation body) {
        names.append(body.literal()).append(' ');
      }
    }
    return names.toString().strip();
  }

  List<CitedName> authors() {
    return List.copyOf(authors);
  }

  /** Whether several persons are the authors, one and others, or one by two initials. */
  boolean signedByPersons() {
    boolean several = authors.size() > 1 || others;
    return authors.stream()
        .anyMatch(name -> name instanceof CitedName.Person p && (several || hasTwoInitials(p)));
  }

  boolean hasPersons() {
    return authors.stream().anyMatch(CitedName.Person.class::isInstance);
  }

  private static boolean hasTwoInitials(CitedName.Person person) {
    String given = person.given().orElse("").replaceAll("[.\\s-]", "");
    return given.length() == 2 && given.chars().allMatch(Character::isUpperCase);
  }

  boolean bodyIsAuthor() {
    return authors.stream().anyMatch(CitedName.Organisation.class::isInstance);
  }

  boolean hasEditors() {
    return !editors.isEmpty();
  }

  boolean has(CitationField field) {
    return text.containsKey(field) || (field == CitationField.AUTHORS && !authors.isEmpty());
  }

  /** Moves a value to the field that the kind of work calls it. */
  void move(CitationField from, CitationField to) {
    String value = text.remove(from);
    Double sure = confidence.remove(from);
    if (value != null && sure != null) {
      text.putIfAbsent(to, value);
      confidence.putIfAbsent(to, sure);
    }
  }

  /** Keeps the first characters of a value, as sure as it is. */
  void shorten(CitationField field, int length) {
    text.computeIfPresent(field, (key, value) -> value.substring(0, length));
  }

  void drop(CitationField field) {
    text.remove(field);
    confidence.remove(field);
  }

  void retype(CitationType value) {
    type = value;
  }

  void issued(Optional<PartialDate> date, double sure) {
    if ((issued.isEmpty() || revision) && date.isPresent()) {
      issued = date;
      revision = false;
      confidence.put(CitationField.ISSUED, sure);
    }
  }

  /** The date of an update or review: the work's only where no date of publication is given. */
  void revised(PartialDate date, double sure) {
    if (issued.isEmpty()) {
      issued = Optional.of(date);
      revision = true;
      confidence.put(CitationField.ISSUED, sure);
    }
  }

  /** Whether the only date is one of an update or review. */
  boolean isRevised() {
    return revision;
  }

  /** The date that the work's own name says, whatever stands elsewhere. */
  void redate(PartialDate date) {
    issued = Optional.of(date);
    confidence.put(CitationField.ISSUED, 0.95);
  }

  boolean isDated() {
    return issued.isPresent();
  }

  void accessed(Optional<PartialDate> date) {
    accessed = date;
    date.ifPresent(d -> confidence.put(CitationField.ACCESSED, 0.97));
  }

  void identifiers(List<Identifier> found) {
    identifiers = found;
  }

  /** Whether every part of the reference went into a field. */
  boolean isAllRead() {
    return unparsed.isEmpty();
  }

  void unparsed(String rest) {
    String clean = FieldText.clean(rest);
    if (!clean.isEmpty()) {
      unparsed.add(clean);
    }
  }

  /** Keeps in mind words that told the kind of work, though no field holds them as they are. */
  void understood(String words) {
    understood.add(words);
  }

  /** Everything that was read, as text: fields, names, dates, identifiers, what is unparsed. */
  List<String> values() {
    List<String> values = new ArrayList<>(text.values());
    values.addAll(unparsed);
    values.addAll(understood);
    authors.forEach(name -> addWords(name, values));
    editors.forEach(name -> addWords(name, values));
    issued.ifPresent(date -> values.add(date.year() + " " + date.month() + " " + date.day()));
    accessed.ifPresent(date -> values.add(date.year() + " " + date.month() + " " + date.day()));
    identifiers.forEach(identifier -> values.add(identifier.value()));
    return values;
  }

  private static void addWords(CitedName name, List<String> values) {
    switch (name) {
      case CitedName.Organisation body -> values.add(body.literal());
      case CitedName.Person person -> {
        values.add(person.surname());
        person.given().ifPresent(values::add);
        person.particle().ifPresent(values::add);
        person.suffix().ifPresent(values::add);
      }
    }
  }

  Citation build() {
    confidence.replaceAll((field, sure) -> Calibration.of(field, type, sure));
    return new Citation(
        type, authors, others, editors, text, issued, accessed, identifiers, confidence, unparsed);
  }
}
