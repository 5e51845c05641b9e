"""The pages in a real browser: axe-core finds nothing, in light and in dark, and they print on A4.

A copy of each page is given axe-core and a line that writes what it finds into the page; headless Chromium runs
that and hands the page back. A page as it ships holds no script, and would run none.
"""

import argparse
import html
import json
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
COMMANDS = [
    "db init --training",
    "staff add asha --role vlo", "staff add khan --role facilitator",
    "staff train khan --from-day 2013-02-12 --until 2013-02-14",
    "case open --from {samples}/court-results.csv --owner asha --owner khan",
    "case contact RJ-2013-0001 --how phone --with offender --outcome reached",
    "report --html figures.html",
    "lawyers import {samples}/lawyers.csv --listed-on 2013-02-01",
    "lawyers find --near Leicester --for parole --for visits --handout --relative --html handout.html",
]
PAGES = ["figures", "handout"]
RUN_AXE = """
axe.run(document, {resultTypes: ['violations']}).then(found => {
  const said = document.createElement('pre');
  said.id = 'axe-said';
  said.textContent = JSON.stringify({
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    passes: found.passes.length,
    violations: found.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).join(' '))});
  document.body.appendChild(said);
});
"""


def chromium(folder, *arguments):
    return subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                           f"--user-data-dir={folder}/profile", *arguments],
                          capture_output=True, text=True, timeout=120)


def make_pages(lrpt, share, folder):
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LRPT_DB": "figures.db", "LRPT_TODAY": "2013-03-04"}
    for name in ["figures.db", *(f"{page}.html" for page in PAGES)]:
        (folder / name).unlink(missing_ok=True)
    for command in COMMANDS:
        words = command.format(samples=share / "samples").split()
        subprocess.run([lrpt, *words], cwd=folder, env=environment, check=True, capture_output=True)
    return [folder / f"{name}.html" for name in PAGES]


def said_by_axe(page, folder, scheme):
    """What axe found, with 0 for dark and 1 for light."""
    text = page.read_text(encoding="utf-8")
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
    script = AXE.read_text(encoding="utf-8") + RUN_AXE
    copy = folder / f"{page.stem}-with-axe-{scheme}.html"
    copy.write_text(text.replace("</body>", f"<script>{script}</script></body>"), encoding="utf-8")
    done = chromium(folder, f"--blink-settings=preferredColorScheme={scheme}", "--virtual-time-budget=20000",
                    "--dump-dom", copy.as_uri())
    said = re.search(r'<pre id="axe-said">(.*?)</pre>', done.stdout, re.S)
    if not said:
        raise SystemExit(f"axe did not answer: {done.stderr[-500:]}")
    return json.loads(html.unescape(said.group(1)))


def check_page(page, folder):
    problems = []
    for scheme, name in [(0, "dark"), (1, "light")]:
        said = said_by_axe(page, folder, scheme)
        print(f"{page.stem}, {name}: {said['passes']} rules passed, {len(said['violations'])} violated")
        if said["dark"] != (name == "dark"):
            problems.append(f"the browser was not {name}")
        if said["passes"] < 10:
            problems.append(f"only {said['passes']} rules of axe were looked at")
        problems += [f"{name}: {violation}" for violation in said["violations"]]
        chromium(folder, f"--blink-settings=preferredColorScheme={scheme}", "--window-size=1000,2600",
                 f"--screenshot={folder}/{page.stem}-{name}.png", page.as_uri())
    printed = folder / f"{page.stem}.pdf"
    printed.unlink(missing_ok=True)
    chromium(folder, f"--print-to-pdf={printed}", "--no-pdf-header-footer", page.as_uri())
    sizes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([0-9.]+) ([0-9.]+)", printed.read_bytes())
    if not sizes or any(abs(float(w) - 595) > 2 or abs(float(h) - 842) > 2 for w, h in sizes):
        problems.append(f"not A4: {sizes}")
    print(f"pages on A4: {len(sizes)}; look at {folder}/{page.stem}-light.png, -dark.png, .pdf")
    if re.search(r"<script|https?://", page.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")):
        problems.append("the page holds a script or an address outside it")
    return [f"{page.name}: {problem}" for problem in problems]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrpt", required=True)
    parser.add_argument("--share", required=True)
    parser.add_argument("--into", required=True, help="folder for the pages and their pictures")
    arguments = parser.parse_args()
    folder = pathlib.Path(arguments.into).resolve()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    pages = make_pages(os.path.abspath(arguments.lrpt), pathlib.Path(arguments.share).resolve(), folder)
    problems = [problem for page in pages for problem in check_page(page, folder)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
