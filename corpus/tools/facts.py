"""Reads the collected facts and chooses what the corpus ships.

Only entries marked `verified` are taken. Tags that were guessed from titles are never read; the
tags of the hand-collected landmark list are, because a person read them off the article's page.
"""

import csv
import json
from collections import namedtuple
from pathlib import Path

Facts = namedtuple("Facts", "publications landmarks trials web_trials guidance journals mesh")

# Partial in the hand-collected list, since confirmed field by field against an export of PubMed.
CONFIRMED_SINCE = {"34541864", "30953467", "37555114", "36330494"}


def load(folder):
    """All shipped facts of a folder, each list in a fixed order."""
    folder = Path(folder)
    publications = _verified(_read(folder / "publications.json"))
    hand = _read(folder / "citations.json")
    trials = _verified(_read(folder / "trials.json"))
    return Facts(
        publications={p["pmid"]: p for p in sorted(publications, key=lambda p: int(p["pmid"]))},
        landmarks=[c for c in hand if _is_landmark(c)],
        trials=sorted((t for t in trials if t["id"].startswith("NCT")), key=lambda t: t["id"]),
        web_trials=sorted(_verified(_read(folder / "trials-web.json")), key=lambda t: t["id"]),
        guidance=_verified(_read(folder / "guidance.json")),
        journals=_journals(folder / "journals" / "entrez.csv"),
        mesh=_mesh(publications, trials),
    )


def _read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def _verified(entries):
    return [e for e in entries if e["confidence"] == "verified"]


def _is_landmark(entry):
    scholarly = entry["type"] in ("journal-article", "book-chapter")
    sure = entry["confidence"] == "verified" or entry.get("pmid") in CONFIRMED_SINCE
    return scholarly and sure


def _journals(path):
    """Abbreviation by lower-cased full title, and full title by abbreviation where only one fits."""
    full_of, abbreviation_of = {}, {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines):
            abbreviation_of[row[0].lower()] = row[1]
            full_of.setdefault(row[1], set()).add(row[0])
    return abbreviation_of, {k: min(v) for k, v in full_of.items() if len(v) == 1}


def _mesh(publications, trials):
    """MeSH unique identifier by descriptor name, as far as the facts themselves state it."""
    headings = [h for p in publications for h in p.get("meshHeadings", [])]
    headings += [m for t in trials for f in ("conditionMesh", "interventionMesh") for m in t.get(f, [])]
    return {h["name"]: h["ui"] for h in headings if h.get("ui")}
