"""Which publication goes into which file: each exactly once, save the deliberately shared few."""

from works import merged

# The reading list repeats these from XML in NBIB, so that the corpus shows one work from two files.
SHARED = ("18358928", "30111304")

YEAR_FILES = ((2014, "1990-2014"), (2018, "2015-2018"), (2020, "2019-2020"), (2021, "2021"),
              (2022, "2022"), (2023, "2023"), (9999, "2024-on"))


def arrange(facts):
    """File name -> works in order of PMID (works without one: in the facts' own order, at the end)."""
    works, without_pmid = merged(facts)
    trial_ids = {t["id"] for t in facts.trials + facts.web_trials}
    files = {}
    for work in works.values():
        name = _file_for(work, works, trial_ids)
        if name:
            files.setdefault(name, []).append(work)
    files["landmarks-without-pmid.nbib"] = without_pmid
    files["reading-list.nbib"] = [works[pmid] for pmid in SHARED]
    return files


def _file_for(work, works, trial_ids):
    notice = _notice_file(work, works)
    topics = work.get("topics", [])
    if notice:
        return notice
    if work.get("landmark"):
        return "landmarks.xml"
    if "liver-metastases" in topics:
        return f"liver-metastases-{_span(work)}.xml"
    if "fill-net-uveal" in topics:
        return "neuroendocrine-and-uveal-melanoma.xml"
    if "metastatic-review" in topics:
        return f"metastatic-cancer-reviews-{'before-2023' if int(work['year']) < 2023 else '2023-on'}.nbib"
    if "meshHeadings" in work or _reports_shipped_trial(work, topics, trial_ids):
        return "trial-reports-and-indexed.xml"
    return None


def _notice_file(work, works):
    """A notice and the work it concerns lie in one file; None for a work without a notice."""
    if work.get("retractionNotice") or work.get("retracted"):
        return "retractions.xml"
    if work.get("expressionOfConcern"):
        return "expressions-of-concern.xml"
    if work.get("correctionNotice"):
        return "corrections.xml"
    kinds = {n["kind"] for n in work.get("notices", [])}
    if "retraction" in kinds:
        return "retractions.xml"
    return "corrections.xml" if kinds else None


def _reports_shipped_trial(work, topics, trial_ids):
    registered = {r["id"] for r in work.get("registryIds", [])}
    return "trial-linked" in topics or bool(registered & trial_ids)


def _span(work):
    return next(name for last, name in YEAR_FILES if int(work["year"]) <= last)
