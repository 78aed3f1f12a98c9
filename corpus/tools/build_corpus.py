"""Writes the parts of the corpus that are made from collected facts.

    python3 corpus/tools/build_corpus.py FACTS [--out corpus]

FACTS is the folder of collected facts that corpus/SOURCES.md describes. Files written:
publications/, trials/ and guidance/. The same facts give the same bytes; nothing else is touched.
Articles, lists and the vocabulary are written by hand.
"""

import argparse
from pathlib import Path

import facts as collected
import guidance
import nbib
import pubmed_xml
import selection
import trials
from precis import precis_of

HERE = Path(__file__).parent


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("facts", type=Path, help="folder of collected facts")
    arguments.add_argument("--out", type=Path, default=HERE.parent, help="the corpus folder")
    options = arguments.parse_args()
    facts = collected.load(options.facts)
    write(options.out / "publications", publication_files(facts))
    write(options.out / "trials", trials.arrange(facts, trials.Places(HERE / "places.tsv")))
    write(options.out / "guidance", guidance.arrange(facts.guidance))


def publication_files(facts):
    """File name -> text."""
    registered = {t["id"]: t for t in facts.web_trials + facts.trials}
    texts = {}
    for name, works in selection.arrange(facts).items():
        form = pubmed_xml if name.endswith(".xml") else nbib
        texts[name] = form.render(works, lambda work: precis_of(work, registered), facts.journals)
    return texts


def write(folder, texts):
    """Replaces the folder's files by these; a file that is no longer made goes."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        if old.is_file() and old.name not in texts:
            old.unlink()
    for name, text in sorted(texts.items()):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"{folder.name}/{name}: {len(text.encode())} bytes")


if __name__ == "__main__":
    main()
