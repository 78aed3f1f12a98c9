"""Writes NICE guidance as pages shaped like those of nice.org.uk.

The pages state what an item is, when it was published and what became of it. They carry none of
NICE's recommendations: the words about the subject are ours, and the link leads to the source.
"""

from html import escape

_TYPES = {
    "NG": "NICE guideline",
    "CG": "Clinical guideline",
    "IPG": "Interventional procedures guidance",
    "TA": "Technology appraisal guidance",
}

# What an item is about, in our own words, said from its title alone.
_ABOUT = {
    "NG151": "A guideline on cancer of the colon and rectum (bowel cancer). "
             "It took the place of two older pieces of guidance on the same disease.",
    "CG131": "An earlier guideline on finding and treating cancer of the colon and rectum (bowel cancer).",
    "IPG553": "Guidance on microwave ablation: heat made by microwaves, given through a needle, to destroy "
              "cancer that has spread to the liver.",
    "IPG406": "Earlier guidance on microwave ablation (destroying a tumour with heat made by microwaves) for "
              "cancer that has spread to the liver.",
    "IPG92": "Early guidance on radiofrequency ablation (destroying a tumour with heat from an electric current) "
             "for bowel cancer that has spread to the liver.",
    "IPG401": "Guidance on selective internal radiation therapy (SIRT, also called radioembolisation: tiny "
              "radioactive beads put into the liver's artery) for bowel cancer that has spread to the liver and "
              "cannot be removed by surgery.",
    "IPG93": "Early guidance on selective internal radiation therapy (SIRT, also called radioembolisation) for "
             "bowel cancer that has spread to the liver.",
    "IPG444": "Earlier guidance on irreversible electroporation (short, strong electric pulses) for cancer that "
              "began in the liver. It is about primary liver cancer, not about cancer that has spread there.",
    "IPG664": "Guidance on irreversible electroporation (short, strong electric pulses) for cancer that began in "
              "the liver. It is about primary liver cancer, not about cancer that has spread there.",
    "IPG691": "Guidance on melphalan chemosaturation: the liver's blood supply is parted from the rest of the body "
              "for a time, so that a high dose of melphalan reaches the liver alone. It covers cancer that began in "
              "the liver and cancer that has spread to it.",
    "IPG488": "Earlier guidance on chemosaturation: chemotherapy given to the liver alone through its artery, "
              "while the blood leaving the liver is filtered.",
    "TA439": "An appraisal of two targeted medicines, cetuximab and panitumumab, for bowel cancer that has spread "
             "and has not been treated before.",
    "TA176": "An earlier appraisal of the targeted medicine cetuximab as first treatment of bowel cancer that has "
             "spread.",
    "TA240": "An appraisal of the targeted medicine panitumumab with chemotherapy for bowel cancer that has spread. "
             "It was ended before a recommendation was made.",
    "TA474": "An appraisal of sorafenib for advanced hepatocellular carcinoma, a cancer that begins in the liver.",
    "TA514": "An appraisal of regorafenib for advanced hepatocellular carcinoma, a cancer that begins in the liver, "
             "after earlier treatment.",
    "IPG535": "Guidance on transplanting part of the liver of a living donor.",
    "IPG614": "Guidance on opening a bile duct that cancer has blocked, by heat given through an endoscope.",
}

# Steps of an item's history beyond publication and replacement, in our own words.
_HISTORY = {
    "NG151": [
        ("2021-07", "Recommendation 1.1.1 was made clearer."),
        ("2021-12", "Recommendation 1.3.9 was changed."),
        ("2022-01", "Links that led to NICE Pathways were redirected."),
    ],
    "CG131": [("2014-12", "Last updated.")],
    "IPG401": [("2013-05", "Last modified.")],
    "TA240": [("2011-12", "Advice that the appraisal was terminated was issued.")],
}
_MONTHS = ("January February March April May June July August September October November December").split()


def arrange(items):
    """File name -> page, for items that are seen to be what they are; refuses one without a description."""
    return {f"{item['number'].lower()}.html": _page(item) for item in items}


def _page(item):
    number, title = item["number"], item["title"]
    url = f"https://www.nice.org.uk/guidance/{number.lower()}"
    head = _head(item, url)
    return f"""<!DOCTYPE html>
<html lang="en-GB">
<head>
{head}
</head>
<body>
<nav aria-label="Breadcrumbs"><ol class="breadcrumbs">
<li><a href="https://www.nice.org.uk/">Home</a></li>
<li><a href="https://www.nice.org.uk/guidance">NICE guidance</a></li>
<li>{number}</li>
</ol></nav>
<main>
<div class="page-header" id="content-start">
<h1 class="page-header__heading">{escape(title)}</h1>
<ul class="page-header__metadata">
{_metadata(item)}
</ul>
</div>
{_banner(item)}<h2>Overview</h2>
<p>{escape(_ABOUT[number])}</p>
<p>What it recommends is not repeated here: <a href="{url}">read {number} on the NICE website</a>.</p>
{_update_information(item)}</main>
<footer><p>Written for the Lucerna corpus. NICE is the publisher of {number}, not of this page.</p></footer>
</body>
</html>
"""


def _head(item, url):
    number = item["number"]
    metas = [("DC.Title", item["title"]), ("DC.Identifier", number), ("DC.Publisher", "NICE"),
             ("DC.Type", _type(number)), ("DC.Issued", item.get("published")), ("DC.Modified", _updated(item))]
    lines = ['<meta charset="utf-8">', f"<title>Overview | {escape(item['title'])} | Guidance | NICE</title>"]
    lines += [f'<meta name="{n}" content="{escape(v)}">' for n, v in metas if v]
    lines.append(f'<link rel="canonical" href="{url}">')
    return "\n".join(lines)


def _type(number):
    return _TYPES[number.rstrip("0123456789")]


def _updated(item):
    """When it was last updated; the month of a replaced item's replacement is no update of its own."""
    return item.get("lastUpdated")


def _metadata(item):
    number = item["number"]
    lines = [f"<li>{_type(number)}</li>", f"<li>Reference number: {number}</li>"]
    if item.get("published"):
        lines.append(f"<li>Published: {_time(item['published'])}</li>")
    if _updated(item):
        lines.append(f"<li>Last updated: {_time(_updated(item))}</li>")
    return "\n".join(lines)


def _time(date):
    """`2020-01-29` -> a time element reading `29 January 2020`; a month alone stays a month."""
    year, *rest = date.split("-")
    words = [str(int(d)) for d in rest[1:]] + [_MONTHS[int(m) - 1] for m in rest[:1]] + [year]
    return f'<time datetime="{date}">{" ".join(words)}</time>'


def _link(number):
    return f'<a href="https://www.nice.org.uk/guidance/{number.lower()}">{number}</a>'


def _banner(item):
    """What became of the item, as a panel above the text; nothing for current guidance."""
    if item.get("replacedBy"):
        text = f"This guidance has been updated and replaced by {_link(item['replacedBy'])}."
    elif "terminated" in item.get("status", ""):
        text = f"This appraisal was terminated. It has been partially updated by {_link('TA439')}."
    elif "being updated" in item.get("status", ""):
        text = "This guidance is being updated: see GID-IPG10448, in development."
    else:
        return ""
    return f'<div class="panel panel--primary" role="note"><p>{text}</p></div>\n'


def _update_information(item):
    """Dated steps first, undated ones (what it replaced, by what it was replaced) after them."""
    steps = _HISTORY.get(item["number"], [])
    lines = [f"<li>{_time(item['published'])}: Published.</li>"] if item.get("published") else []
    lines += [f"<li>{_time(date)}: {escape(text)}</li>" for date, text in steps]
    for old in item.get("replaces", []):
        number, _, part = old.partition(" ")
        did = "partially updates" if part else "updates and replaces"
        lines.append(f"<li>This guidance {did} {_link(number)}.</li>")
    if item.get("replacedBy"):
        lines.append(f"<li>Replaced by {_link(item['replacedBy'])}.</li>")
    return "<h2>Update information</h2>\n<ul>\n" + "\n".join(lines) + "\n</ul>\n" if lines else ""
