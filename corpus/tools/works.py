"""One work from the facts of the exports and of the hand-collected landmark list."""

import re

_NOTICE_LINKS = {  # kind of notice -> (in the notice, in the work it concerns)
    "retraction": ("RetractionOf", "RetractionIn"),
    "correction": ("ErratumFor", "ErratumIn"),
}
_RETRACTION_NOTE = re.compile(r"retracted; notice (10\.\S+) \((PMC\d+)\), (\d+ \w+ \d{4})")


def merged(facts):
    """(works by PMID in numeric order, landmark works without a PMID); inputs stay untouched."""
    works = {pmid: dict(p) for pmid, p in facts.publications.items()}
    by_doi = {p["doi"].lower(): p["pmid"] for p in works.values() if p.get("doi")}
    without_pmid = []
    for landmark in facts.landmarks:
        pmid = landmark.get("pmid") or by_doi.get(landmark.get("doi", "").lower())
        if pmid is None:
            without_pmid.append(_from_landmark(landmark))
        elif pmid in works:
            _add(works[pmid], landmark)
        else:
            works[pmid] = _from_landmark(landmark)
    for work in works.values():
        work["links"] = _links(work, works)
    for work in without_pmid:
        work["links"] = []
    return dict(sorted(works.items(), key=lambda item: int(item[0]))), without_pmid


def _add(work, landmark):
    """What the export leaves open, the landmark's own page may state."""
    work["landmark"] = landmark
    for fact in ("doi", "pmcid", "volume", "issue", "pages", "retracted"):
        if landmark.get(fact):
            work.setdefault(fact, landmark[fact])
    stated = work.get("publicationTypes", [])
    names = {t["name"] for t in stated}
    added = [{"name": n} for n in landmark.get("publicationTypes", []) if n not in names]
    work["publicationTypes"] = stated + added


def _from_landmark(landmark):
    work = {k: v for k, v in landmark.items()
            if k not in ("treatments", "primaryCancers", "outcomes", "publicationTypes", "registryIds")}
    work["landmark"] = landmark
    work["date"] = work["year"]
    work["publicationTypes"] = [{"name": name} for name in landmark.get("publicationTypes", [])]
    work["registryIds"] = [{"registry": "ClinicalTrials.gov", "id": i} for i in landmark.get("registryIds", [])]
    return work


def _links(work, works):
    """(RefType, source text, PMID or None): what the exports state, then what exact titles tell."""
    notice = work.get("noticeFor")
    paired = [(notice, 0)] if notice else []
    paired += [(n, 1) for n in work.get("notices", [])]
    found = []
    for pair, side in paired:
        found.append((_NOTICE_LINKS[pair["kind"]][side], source_of(works[pair["pmid"]]), pair["pmid"]))
    stated = [(c["type"], c["source"].rstrip("."), c.get("pmid")) for c in work.get("commentsCorrections", [])]
    told = {kind for kind, _, _ in found}
    found += [s for s in stated if s[0] not in told]
    note = _RETRACTION_NOTE.search(work.get("retracted", ""))
    if note:
        found.append(("RetractionIn", f"{work['journal']}. {note[3][-4:]}. doi: {note[1]}", None))
    return found


def source_of(work):
    """A work's place in NLM's form: `Ann Surg. 2018 Feb;267(2):199-207`; only what is known."""
    where = work.get("volume", "")
    if work.get("issue"):
        where += f"({work['issue']})"
    if work.get("pages"):
        where += f":{work['pages']}"
    text = f"{work.get('journal', '')}. {nlm_date(work['date'])}" + (f";{where}" if where else "")
    return text + (f". doi: {work['doi']}" if work.get("doi") and not work.get("pages") else "")


MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def nlm_date(date):
    """`2018-02-01` -> `2018 Feb 1`; NLM's own words (`2018 Mar-Apr`) as they are."""
    parts = date.split("-")
    if not all(p.isdigit() for p in parts):
        return date
    words = [parts[0]] + [MONTHS[int(m) - 1] for m in parts[1:2]] + [str(int(d)) for d in parts[2:]]
    return " ".join(words)


_PERSON = re.compile(r"^(.+?) ([^\W\d_a-z]{1,6})(?: (Jr|Sr|2nd|3rd|4th|II|III|IV))?$")
_FAMILY_ONLY = re.compile(r"^\w+$")
_ENDS_LIKE_INITIALS = {"Cancer Research UK"}


def author(name):
    """(family, initials, suffix) of a person; (name, None, None) where it names a group."""
    name = name.rstrip("*")
    if name in _ENDS_LIKE_INITIALS:
        return name, None, None
    person = _PERSON.match(name)
    if person:
        return person[1], person[2], person[3]
    return (name, "", None) if _FAMILY_ONLY.match(name) else (name, None, None)
