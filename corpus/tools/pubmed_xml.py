"""Writes works as PubMed's efetch does: PubmedArticleSet, elements in the order of NLM's DTD of 2025.

An element whose fact is not known is left out. `Owner="NOTNLM"` says that the record was composed
here and is not a copy of NLM's.
"""

import xml.etree.ElementTree as ET

from precis import LABEL, RIGHTS
from works import MONTHS, author

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" '
    '"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">\n'
    "<!-- Composed for the Lucerna corpus from bibliographic facts; corpus/SOURCES.md says from where. -->\n"
)

# Unique identifiers of publication types (MeSH, category V); one that is not listed is left empty.
TYPE_UI = {
    "Case Reports": "D002363", "Clinical Trial": "D016430", "Clinical Trial, Phase I": "D017426",
    "Clinical Trial, Phase II": "D017427", "Clinical Trial, Phase III": "D017428",
    "Clinical Trial, Phase IV": "D017429", "Comparative Study": "D003160", "Editorial": "D016421",
    "English Abstract": "D004740", "Journal Article": "D016428", "Meta-Analysis": "D017418",
    "Multicenter Study": "D016448", "Practice Guideline": "D017065", "Published Erratum": "D016425",
    "Randomized Controlled Trial": "D016449", "Retracted Publication": "D016441",
    "Retraction of Publication": "D016440", "Review": "D016454", "Systematic Review": "D000078182",
    "Research Support, N.I.H., Extramural": "D052061", "Research Support, Non-U.S. Gov't": "D013485",
    "Research Support, U.S. Gov't, Non-P.H.S.": "D013486", "Research Support, U.S. Gov't, P.H.S.": "D013487",
}


def render(works, precis, journals):
    """The whole file as text. `precis`: text or None of a work; `journals`: see facts.load."""
    articles = ET.Element("PubmedArticleSet")
    for work in works:
        _article(articles, work, precis(work), journals)
    ET.indent(articles, space="  ")
    return HEAD + ET.tostring(articles, encoding="unicode") + "\n"


def _sub(parent, tag, text=None, **attributes):
    element = ET.SubElement(parent, tag, {k: str(v) for k, v in attributes.items()})
    element.text = text
    return element


def _article(parent, work, precis, journals):
    article = _sub(parent, "PubmedArticle")
    status = "MEDLINE" if work.get("meshHeadings") else "In-Data-Review"
    citation = _sub(article, "MedlineCitation", Status=status, Owner="NOTNLM")
    _sub(citation, "PMID", work["pmid"], Version=1)
    if work.get("recordRevised"):
        _date(_sub(citation, "DateRevised"), work["recordRevised"])
    _citation_article(citation, work, precis, journals)
    _medline_journal(citation, work, journals)
    _comments(citation, work)
    _mesh(citation, work)
    _pubmed_data(article, work)


def _citation_article(citation, work, precis, journals):
    article = _sub(citation, "Article", PubModel=pub_model(work))
    _journal(article, work, journals)
    _sub(article, "ArticleTitle", title_of(work))
    if work.get("pages"):
        _sub(_sub(article, "Pagination"), "MedlinePgn", work["pages"])
    for kind in ("pii", "doi"):
        if work.get(kind):
            _sub(article, "ELocationID", work[kind], EIdType=kind, ValidYN="Y")
    if precis:
        abstract = _sub(article, "Abstract")
        _sub(abstract, "AbstractText", precis, Label=LABEL)
        _sub(abstract, "CopyrightInformation", RIGHTS)
    _authors(article, work)
    for language in languages(work):
        _sub(article, "Language", language)
    _data_banks(article, work)
    types = _sub(article, "PublicationTypeList")
    for name in type_names(work):
        _sub(types, "PublicationType", name, UI=TYPE_UI.get(name, ""))
    if work.get("vernacularTitle"):
        _sub(article, "VernacularTitle", work["vernacularTitle"])
    if work.get("electronicDate"):
        _date(_sub(article, "ArticleDate", DateType="Electronic"), work["electronicDate"])


def pub_model(work):
    """NLM's publishing model as far as dates tell it."""
    if work.get("electronicDate"):
        return "Print-Electronic" if work.get("volume") else "Electronic"
    return "Print"


def title_of(work):
    """PubMed ends every title with a mark."""
    title = work["title"]
    return title if title[-1] in ".?!" else title + "."


def languages(work):
    """Stated, else by NLM's rule: a title that is not a bracketed translation is an English one."""
    return work.get("language") or (["und"] if work.get("translatedTitle") else ["eng"])


def type_names(work):
    """Publication types stated by the source, and those which the notice itself is."""
    names = [t["name"] for t in work.get("publicationTypes", [])] or ["Journal Article"]
    notices = (("retractionNotice", "Retraction of Publication"), ("correctionNotice", "Published Erratum"),
               ("expressionOfConcern", "Expression of Concern"))
    names += [name for flag, name in notices if work.get(flag)]
    return list(dict.fromkeys(names))


def _journal(article, work, journals):
    journal = _sub(article, "Journal")
    issns = [i for i in work.get("issn", []) if i["type"] in ("Print", "Electronic")]
    if issns:
        _sub(journal, "ISSN", issns[0]["value"], IssnType=issns[0]["type"])
    medium = "Internet" if work.get("electronicDate") else "Print"
    issue = _sub(journal, "JournalIssue", CitedMedium=medium)
    for tag, fact in (("Volume", "volume"), ("Issue", "issue")):
        if work.get(fact):
            _sub(issue, tag, work[fact])
    _pub_date(_sub(issue, "PubDate"), work["date"])
    full, abbreviation = journal_names(work, journals)
    if full:
        _sub(journal, "Title", full)
    if abbreviation:
        _sub(journal, "ISOAbbreviation", abbreviation)


def journal_names(work, journals):
    """(full title or None, abbreviation or None): as stated, else from the CC0 list of NLM journals."""
    abbreviation_of, full_of = journals
    full, abbreviation = work.get("journalFull"), work.get("journal")
    if abbreviation and not full:
        full = full_of.get(abbreviation)
    if full and not abbreviation:
        abbreviation = abbreviation_of.get(full.lower())
    return full, abbreviation


def _pub_date(element, date):
    """Year, month in letters, day; what is no plain date stays as NLM's MedlineDate."""
    parts = date.split("-")
    if not all(p.isdigit() for p in parts):
        _sub(element, "MedlineDate", date)
        return
    for tag, text in zip(("Year", "Month", "Day"), parts):
        _sub(element, tag, MONTHS[int(text) - 1] if tag == "Month" else text)


def _date(element, date):
    for tag, text in zip(("Year", "Month", "Day"), date.split("-")):
        _sub(element, tag, text)


def _authors(article, work):
    if not work.get("authors"):
        return
    complete = "N" if work.get("authorsComplete") is False else "Y"
    authors = _sub(article, "AuthorList", CompleteYN=complete)
    for name in work["authors"]:
        family, initials, suffix = author(name)
        element = _sub(authors, "Author", ValidYN="Y")
        if initials is None:
            _sub(element, "CollectiveName", family)
            continue
        _sub(element, "LastName", family)
        if initials:
            _sub(element, "Initials", initials)
        if suffix:
            _sub(element, "Suffix", suffix)


def _data_banks(article, work):
    registries = {}
    for registration in work.get("registryIds", []):
        registries.setdefault(registration["registry"], []).append(registration["id"])
    if not registries:
        return
    banks = _sub(article, "DataBankList", CompleteYN="Y")
    for registry, numbers in registries.items():
        bank = _sub(banks, "DataBank")
        _sub(bank, "DataBankName", registry)
        accessions = _sub(bank, "AccessionNumberList")
        for number in dict.fromkeys(numbers):
            _sub(accessions, "AccessionNumber", number)


def _medline_journal(citation, work, journals):
    info = _sub(citation, "MedlineJournalInfo")
    full, abbreviation = journal_names(work, journals)
    _sub(info, "MedlineTA", abbreviation or full)
    linking = [i["value"] for i in work.get("issn", []) if i["type"] == "Linking"]
    if linking:
        _sub(info, "ISSNLinking", linking[0])


def _comments(citation, work):
    if not work["links"]:
        return
    comments = _sub(citation, "CommentsCorrectionsList")
    for kind, source, pmid in work["links"]:
        element = _sub(comments, "CommentsCorrections", RefType=kind)
        _sub(element, "RefSource", source)
        if pmid:
            _sub(element, "PMID", pmid, Version=1)


def _mesh(citation, work):
    if not work.get("meshHeadings"):
        return
    headings = _sub(citation, "MeshHeadingList")
    for heading in work["meshHeadings"]:
        element = _sub(headings, "MeshHeading")
        _mesh_name(element, "DescriptorName", heading)
        for qualifier in heading.get("qualifiers", []):
            _mesh_name(element, "QualifierName", qualifier)


def _mesh_name(element, tag, heading):
    major = "Y" if heading.get("major") else "N"
    _sub(element, tag, heading["name"], UI=heading.get("ui", ""), MajorTopicYN=major)


def _pubmed_data(article, work):
    data = _sub(article, "PubmedData")
    _sub(data, "PublicationStatus", "ppublish" if work.get("volume") else "aheadofprint")
    ids = _sub(data, "ArticleIdList")
    for kind, fact in (("pubmed", "pmid"), ("pmc", "pmcid"), ("doi", "doi")):
        if work.get(fact):
            _sub(ids, "ArticleId", work[fact], IdType=kind)
