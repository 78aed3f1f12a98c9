"""The Lucerna precis: one or two sentences in our own words, said only where the facts say them.

Nothing here states a finding. What a landmark paper is about comes from the hand-collected list;
what a registered trial studies comes from its registry record.
"""

import re

LABEL = "Lucerna précis"
RIGHTS = "Lucerna précis: written for the Lucerna project from bibliographic facts; not the authors' abstract."

_TREATMENT = {
    "ALPPS": "ALPPS (associating liver partition and portal vein ligation for staged hepatectomy)",
    "HAI chemotherapy": "hepatic arterial infusion chemotherapy",
    "HIFU": "high-intensity focused ultrasound (HIFU)",
    "PRRT": "peptide receptor radionuclide therapy (PRRT)",
    "SBRT": "stereotactic body radiotherapy (SBRT)",
    "SIRT": "selective internal radiotherapy (SIRT)",
    "TACE": "transarterial chemoembolisation (TACE)",
    "resection": "surgical resection",
    "laparoscopic resection": "laparoscopic (keyhole) liver resection",
}
_CANCER = {
    "colorectal": "colorectal cancer",
    "breast": "breast cancer",
    "gastric": "gastric cancer",
    "lung": "lung cancer",
    "neuroendocrine": "neuroendocrine tumours",
    "ovarian": "ovarian cancer",
    "pancreatic": "pancreatic cancer",
    "prostate": "prostate cancer",
    "hepatocellular carcinoma": "hepatocellular carcinoma",
    "melanoma": "melanoma",
    "uveal melanoma": "uveal melanoma",
}
_SPREAD = re.compile(r"(liver|hepatic)\W+(oligo)?meta|metast\w+.*\b(liver|hepatic)|liver-dominant", re.IGNORECASE)


def precis_of(work, trials):
    """The precis of a publication, or None. `trials`: registry facts by NCT number."""
    sentences = []
    if work.get("landmark"):
        sentences += _subject(work["landmark"])
    for registration in work.get("registryIds", []):
        trial = trials.get(registration["id"])
        if trial:
            sentences.append(_registered(trial))
    return " ".join(sentences) or None


def _subject(landmark):
    if not landmark.get("treatments") or "Retraction of Publication" in landmark.get("publicationTypes", []):
        return []
    population = _population(landmark)
    treatments = listed([_TREATMENT.get(t, t) for t in landmark["treatments"]])
    sentences = [f"Its subject is {treatments}{population}."]
    if landmark.get("outcomes"):
        planned = "Clinical Trial Protocol" in landmark.get("publicationTypes", [])
        verb = "The outcomes it plans to measure include" if planned else "The outcomes it looks at include"
        sentences.append(f"{verb} {listed(landmark['outcomes'])}.")
    return sentences


def _population(landmark):
    named = [_CANCER[c] for c in landmark.get("primaryCancers", []) if c in _CANCER]
    spread = _SPREAD.search(landmark["title"])
    if not named:
        return " for cancer that has spread to the liver" if spread else ""
    return (" for liver metastases from " if spread else " in ") + listed(named)


def _registered(trial):
    """What the registry says of a trial that the publication names."""
    text = f"It names the trial registered as {trial['id']}"
    if trial.get("interventions"):
        text += f", which by its registration studies {listed(_intervention_names(trial))}"
    if trial.get("conditions"):
        text += f" in {listed(trial['conditions'][:4])}"
    if trial.get("primaryOutcomes"):
        text += f"; the registry names as primary outcome: {listed(trial['primaryOutcomes'][:2])}"
    return text + "."


def _intervention_names(trial):
    names = [i["name"] if isinstance(i, dict) else i for i in trial["interventions"]]
    return list(dict.fromkeys(names))[:5]


def listed(words):
    """`a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]
