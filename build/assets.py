#!/usr/bin/env python3
"""Makes again what module rendering ships of other projects: the table of emoji names, the
highlighter of code and the typesetter of formulas. Its results are committed, so that a build needs
neither npm nor network; run it only to take newer versions (needs npm):  build/assets.py
"""
import io
import json
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

EMOJI_DATASOURCE = "emoji-datasource@16.0.0"
GEMOJI = "gemoji@8.1.0"
HIGHLIGHT = "@highlightjs/cdn-assets@11.12.0"
KATEX = "katex@0.19.1"

# Mattermost's list (HighlightedLanguages), less those that highlight.min.js has already.
LANGUAGES = """1c actionscript applescript clojure coffeescript d dart delphi django dockerfile
elixir erlang fortran fsharp gcode groovy handlebars haskell haxe julia latex lisp matlab ocaml
pgsql powershell puppet scala scheme smalltalk stylus vbscript verilog vhdl""".split()

TONES = {"1F3FB": "light", "1F3FC": "medium_light", "1F3FD": "medium", "1F3FE": "medium_dark",
         "1F3FF": "dark"}

RESOURCES = Path(__file__).resolve().parent.parent / (
    "rendering/src/main/resources/io/mmbackup/rendering")


def package(name):
    """The files of an npm package, path to text."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", name], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL)
        data = next(Path(folder).glob("*.tgz")).read_bytes()
    files = {}
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        for member in tar:
            path = member.name.split("/", 1)[-1]
            if member.isfile() and path.lower().endswith((".json", ".js", "license")):
                files[path] = tar.extractfile(member).read().decode("utf-8")
    return files


def emoji(unified):
    return "".join(chr(int(point, 16)) for point in unified.split("-"))


def emoji_table(datasource, gemoji):
    names = {}
    for one in json.loads(datasource["emoji.json"]):
        for name in one["short_names"]:
            names.setdefault(name, emoji(one["unified"]))
            for tones, varied in one.get("skin_variations", {}).items():
                words = [TONES[tone] + "_skin_tone" for tone in tones.split("-")]
                names.setdefault("_".join([name] + words), emoji(varied["unified"]))
    for text, listed in re.findall(r"emoji: '(.*?)',\s+names: \[(.*?)\]", gemoji["index.js"], re.S):
        for name in re.findall(r"'(.*?)'", listed):
            names.setdefault(name, text)
    return "".join(f"{name}\t{names[name]}\n" for name in sorted(names))


def main():
    datasource, gemoji = package(EMOJI_DATASOURCE), package(GEMOJI)
    highlight, katex = package(HIGHLIGHT), package(KATEX)
    (RESOURCES / "emoji.tsv").write_text(emoji_table(datasource, gemoji), encoding="utf-8")
    parts = [highlight["highlight.min.js"]]
    parts += [highlight[f"languages/{language}.min.js"] for language in LANGUAGES]
    (RESOURCES / "assets/highlight.js").write_text("\n".join(parts), encoding="utf-8")
    (RESOURCES / "assets/katex.js").write_text(katex["dist/katex.min.js"], encoding="utf-8")
    licenses = [(EMOJI_DATASOURCE + ", in emoji.tsv", datasource["LICENSE"]),
                (GEMOJI + ", in emoji.tsv", gemoji["license"]),
                (HIGHLIGHT + ", in highlight.js", highlight["LICENSE"]),
                (KATEX + ", in katex.js", katex["LICENSE"])]
    text = "\n".join(f"{name}\n{'=' * len(name)}\n\n{license.strip()}\n\n"
                     for name, license in licenses)
    (RESOURCES / "assets/LICENSES.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
