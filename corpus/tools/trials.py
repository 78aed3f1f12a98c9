"""Writes registry facts as ClinicalTrials.gov's API v2 returns studies; an unknown field is left out."""

import json
from pathlib import Path

PER_FILE = 30

_STATUS = {
    "Completed": "COMPLETED", "Terminated": "TERMINATED", "Withdrawn": "WITHDRAWN", "Suspended": "SUSPENDED",
    "Recruiting": "RECRUITING", "Active, not recruiting": "ACTIVE_NOT_RECRUITING",
    "Active - Not Recruiting": "ACTIVE_NOT_RECRUITING", "Not yet recruiting": "NOT_YET_RECRUITING",
    "Enrolling by invitation": "ENROLLING_BY_INVITATION", "Unknown status": "UNKNOWN", "Unknown": "UNKNOWN",
    "Recruiting (in the stored copy)": "RECRUITING",
}
_PHASE = {
    "Phase 1": ["PHASE1"], "Phase 2": ["PHASE2"], "Phase 3": ["PHASE3"], "Phase 4": ["PHASE4"],
    "Phase 1/Phase 2": ["PHASE1", "PHASE2"], "Phase 2/Phase 3": ["PHASE2", "PHASE3"],
    "Early Phase 1": ["EARLY_PHASE1"], "N/A": ["NA"], "Not Applicable": ["NA"],
    "1": ["PHASE1"], "2": ["PHASE2"], "3": ["PHASE3"], "4": ["PHASE4"], "0": ["EARLY_PHASE1"],
    "NA (registry); phase 3 by protocol": ["NA"],
}


class Places:
    """Coordinates of towns, read from places.tsv."""

    def __init__(self, path):
        self._points = {}
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                town, country, lat, lon = line.split("\t")
                self._points[town, country] = None if lat == "-" else {"lat": float(lat), "lon": float(lon)}

    def point(self, town, country):
        return self._points.get((town, country))


def arrange(facts, places):
    """File name -> page of studies, in order of NCT number."""
    studies = [_from_export(t, places, facts.mesh) for t in facts.trials if _sayable(t)]
    known = {s["protocolSection"]["identificationModule"]["nctId"] for s in studies}
    web = [_from_web(t) for t in facts.web_trials if t["id"] not in known]
    pages = {}
    for start in range(0, len(studies), PER_FILE):
        part = studies[start:start + PER_FILE]
        pages[f"registry-exports-{start // PER_FILE + 1}.json"] = part
    pages["registry-pages.json"] = web
    return {name: json.dumps({"studies": s}, ensure_ascii=False, indent=1) + "\n" for name, s in pages.items()}


def _sayable(trial):
    """WHO's own status words do not all have a counterpart in API v2: such a record is not shipped."""
    return _constant(_STATUS, trial["status"]) is not None


def _constant(table, word):
    """A word of the legacy export as the API's constant; a word that is one already stays."""
    if word is None or (word.isupper() and word.replace("_", "").replace("1", "").isalpha()):
        return word
    return table.get(word)


def _from_export(trial, places, mesh):
    protocol = {
        "identificationModule": _identification(trial),
        "statusModule": _status(trial),
        "sponsorCollaboratorsModule": _sponsors(trial),
        "conditionsModule": {"conditions": trial.get("conditions", [])},
        "designModule": _design(trial),
        "armsInterventionsModule": {"interventions": [_intervention(i) for i in trial.get("interventions", [])]},
        "outcomesModule": {"primaryOutcomes": [{"measure": m} for m in trial.get("primaryOutcomes", [])]},
        "contactsLocationsModule": {"locations": [_site(s, places) for s in trial.get("sites", [])]},
        "referencesModule": {"references": trial.get("linkedPmids", [])},
    }
    derived = {
        "miscInfoModule": {"versionHolder": trial.get("exportDate")},
        "conditionBrowseModule": {"meshes": _meshes(trial.get("conditionMesh", []), mesh)},
        "interventionBrowseModule": {"meshes": _meshes(trial.get("interventionMesh", []), mesh)},
    }
    return pruned({"protocolSection": protocol, "derivedSection": derived, "hasResults": trial.get("hasResults")})


def _identification(trial):
    own = [i["id"] for i in trial.get("secondaryIds", []) if i.get("type") == "ORG_STUDY_ID"]
    others = [i for i in trial.get("secondaryIds", []) if i.get("type") != "ORG_STUDY_ID"]
    return {
        "nctId": trial["id"],
        "orgStudyIdInfo": {"id": own[0] if own else None},
        "secondaryIdInfos": others,
        "briefTitle": trial["briefTitle"],
        "officialTitle": trial.get("officialTitle"),
        "acronym": trial.get("acronym"),
    }


def _status(trial):
    return {
        "statusVerifiedDate": trial.get("statusVerifiedDate"),
        "overallStatus": _constant(_STATUS, trial["status"]),
        "startDateStruct": {"date": trial.get("startDate")},
        "primaryCompletionDateStruct": {"date": trial.get("primaryCompletionDate")},
        "completionDateStruct": {"date": trial.get("completionDate")},
        "studyFirstPostDateStruct": {"date": trial.get("firstPostDate")},
        "lastUpdatePostDateStruct": {"date": trial.get("lastUpdatePostDate")},
    }


def _sponsors(trial):
    collaborators = [{"name": n} for n in trial.get("collaborators", [])]
    return {"leadSponsor": {"name": trial.get("sponsor")}, "collaborators": collaborators}


def _design(trial):
    phases = [p for word in trial.get("phase", []) for p in _PHASE.get(word, [word])]
    enrolment = dict(trial.get("enrolment", {}))
    types = {"Actual": "ACTUAL", "Anticipated": "ESTIMATED"}
    if "type" in enrolment:
        enrolment["type"] = types.get(enrolment["type"], enrolment["type"])
    return {
        "studyType": trial["studyType"].upper(),
        "phases": phases,
        "designInfo": {
            "allocation": _allocation(trial.get("allocation")),
            "primaryPurpose": upper(trial.get("primaryPurpose")),
            "maskingInfo": _masking(trial.get("masking")),
        },
        "enrollmentInfo": enrolment,
    }


def upper(word):
    """`Supportive Care` -> `SUPPORTIVE_CARE`."""
    return word and word.upper().replace(" ", "_").replace("-", "_")


def _allocation(word):
    return "NA" if word == "N/A" else upper(word)


def _masking(words):
    """`Double (Participant, Investigator)` -> degree and who; `None (Open Label)` -> NONE."""
    if not words:
        return None
    degree, _, who = words.rstrip(")").partition(" (")
    if degree.upper() == "NONE":
        return {"masking": "NONE"}
    masked = [upper(w.replace("Outcomes Assessor", "Outcomes Assessor")) for w in who.split(", ") if w]
    return {"masking": degree.upper(), "whoMasked": masked}


def _intervention(intervention):
    return {"type": upper(intervention.get("type")), "name": intervention["name"]}


def _site(site, places):
    return {
        "facility": site.get("facility"),
        "city": site.get("city"),
        "country": site.get("country"),
        "geoPoint": places.point(site.get("city"), site.get("country")),
    }


def _meshes(meshes, mesh):
    return [{"id": m.get("ui") or mesh.get(m["name"]), "term": m["name"]} for m in meshes]


def _from_web(trial):
    """A record seen as a page: fewer facts, no day on which its status was verified."""
    dates = {"startDateStruct": trial.get("startYear"), "completionDateStruct": trial.get("completionYear")}
    status = {"overallStatus": _constant(_STATUS, trial.get("status"))}
    status.update({name: {"date": year} for name, year in dates.items()})
    phase = trial.get("phase")
    observational = phase == "observational"
    protocol = {
        "identificationModule": {"nctId": trial["id"], "briefTitle": trial["title"], "acronym": trial.get("acronym")},
        "statusModule": status,
        "sponsorCollaboratorsModule": {"leadSponsor": {"name": trial.get("sponsor")}},
        "conditionsModule": {"conditions": trial.get("conditions", [])},
        "designModule": {
            "studyType": "OBSERVATIONAL" if observational else None,
            "phases": [] if observational or not phase else _PHASE.get(phase, [phase]),
        },
        "armsInterventionsModule": {"interventions": [{"name": n} for n in trial.get("interventions", [])]},
        "outcomesModule": {"primaryOutcomes": [{"measure": m} for m in trial.get("primaryOutcomes", [])]},
        "referencesModule": {"references": [{"pmid": p} for p in trial.get("linkedPmids", [])]},
    }
    return pruned({"protocolSection": protocol})


def pruned(value):
    """Without the fields that nothing is known of."""
    if isinstance(value, dict):
        kept = {k: pruned(v) for k, v in value.items()}
        return {k: v for k, v in kept.items() if v is not None and v != {} and v != []}
    if isinstance(value, list):
        return [pruned(v) for v in value]
    return value
