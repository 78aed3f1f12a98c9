"""Writes works as PubMed's NBIB download does: MEDLINE tags, lines folded at 88 columns."""

import textwrap

from precis import LABEL, RIGHTS
from pubmed_xml import journal_names, languages, title_of, type_names
from works import author, nlm_date, source_of

_LINK_TAG = {
    "RetractionIn": "RIN", "RetractionOf": "ROF", "ErratumIn": "EIN", "ErratumFor": "EFR",
    "ExpressionOfConcernIn": "ECI", "ExpressionOfConcernFor": "ECF", "CommentIn": "CIN", "CommentOn": "CON",
}


def render(works, precis, journals):
    """The whole file as text: records parted by an empty line."""
    return "\n".join(_record(w, precis(w), journals) for w in works)


def _record(work, precis, journals):
    lines = []
    for tag, value in _fields(work, precis, journals):
        if value:
            lines += textwrap.wrap(value, 82, initial_indent=f"{tag:<4}- ", subsequent_indent=" " * 6,
                                   break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines) + "\n"


def _fields(work, precis, journals):
    """Tag and value in PubMed's own order; an empty value is not written."""
    full, abbreviation = journal_names(work, journals)
    yield "PMID", work.get("pmid")
    yield "OWN", "NOTNLM"
    yield "LR", work.get("recordRevised", "").replace("-", "")
    for issn in work.get("issn", []):
        yield "IS", f"{issn['value']} ({issn['type']})"
    yield "VI", work.get("volume")
    yield "IP", work.get("issue")
    yield "DP", nlm_date(work["date"])
    yield "TI", title_of(work)
    yield "PG", work.get("pages")
    yield "LID", f"{work['doi']} [doi]" if work.get("doi") else None
    yield "AB", f"{LABEL.upper()}: {precis}" if precis else None
    yield "CI", RIGHTS if precis else None
    yield from _authors(work)
    for language in languages(work):
        yield "LA", language
    for registration in work.get("registryIds", []):
        yield "SI", f"{registration['registry']}/{registration['id']}"
    for name in type_names(work):
        yield "PT", name
    yield "TT", work.get("vernacularTitle")
    yield "DEP", work.get("electronicDate", "").replace("-", "")
    yield "TA", abbreviation or full
    yield "JT", full
    for kind, source, pmid in work["links"]:
        yield _LINK_TAG[kind], source + "." + (f" PMID: {pmid}" if pmid else "")
    yield from _tail(work)


def _authors(work):
    for name in work.get("authors", []):
        family, initials, suffix = author(name)
        yield ("CN", family) if initials is None else ("AU", " ".join(filter(None, (family, initials, suffix))))


def _tail(work):
    for heading in work.get("meshHeadings", []):
        yield "MH", _starred(heading) + "".join("/" + _starred(q) for q in heading.get("qualifiers", []))
    yield "PMC", work.get("pmcid")
    yield "AID", f"{work['doi']} [doi]" if work.get("doi") else None
    yield "SO", source_of(work) + "."


def _starred(heading):
    return ("*" if heading.get("major") else "") + heading["name"]
