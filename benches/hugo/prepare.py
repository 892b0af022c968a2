#!/usr/bin/env python3
"""Makes a Hugo project of the help site: its Markdown twins as content, its words as translations, its form and assets.

Usage: prepare.py SITE PROJECT, where SITE is a built site and PROJECT is an empty folder."""

import json
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def plain(markdown: str) -> str:
    """The text of one line of Markdown."""
    return re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", markdown).replace("`", "").replace("**", "").replace("\\", "")


def page(text: str) -> str:
    """A twin with the front matter that the theme needs; its title stands there and no longer in the text."""
    heading, _, body = text.partition("\n")
    first = next((line for line in body.split("\n") if line and line[0].isalpha()), "")
    matter = {"title": plain(heading.removeprefix("# ")), "description": plain(first)}
    # The list of a section has another name in Hugo.
    body = re.sub(r"\]\(([^)\s]*?)index\.md", r"](\1_index.md", body)
    return f"{json.dumps(matter, ensure_ascii=False)}\n{body}"


def words(messages: str) -> str:
    """The messages `site-NAME` of a locale as Hugo's translations."""
    found = re.findall(r"^site-([a-z-]+) = (.+)$", messages, re.MULTILINE)
    lines = [f"{name.replace('-', '_')} = {json.dumps(text, ensure_ascii=False)}" for name, text in found]
    return "\n".join(lines) + "\n"


def main() -> None:
    site, project = Path(sys.argv[1]), Path(sys.argv[2])
    shutil.copytree(HERE / "layouts", project / "layouts")
    shutil.copy(HERE / "hugo.toml", project)
    form = (ROOT / "templates/html/personal.html").read_text()
    (project / "layouts/_partials/personal.html").write_text(re.sub(r"<< words\.([a-z_]+)(?: \|[^>]*)? >>", r'{{ T "\1" }}', form))
    (project / "assets").mkdir()
    for kind in ("css", "js"):
        (asset,) = (site / "assets").glob(f"site.*.{kind}")
        shutil.copy(asset, project / f"assets/site.{kind}")
    (project / "i18n").mkdir()
    for folder in sorted((ROOT / "locales").iterdir()):
        (project / f"i18n/{folder.name}.toml").write_text(words((folder / "site.ftl").read_text()))
    for twin in sorted(site.rglob("*.md")):
        name = twin.relative_to(site)
        target = project / "content" / name.with_name(name.name.replace("index.md", "_index.md"))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page(twin.read_text()))


main()
