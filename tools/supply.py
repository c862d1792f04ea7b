#!/usr/bin/env python3
"""What the workbook is made of: the packages that its lock files name, and what is known of each.

  python3 tools/supply.py table         writes docs/supply.md from the lock files and the restored packages
  python3 tools/supply.py check         exit code 1 where docs/supply.md is not what "table" would write
  python3 tools/supply.py vulnerable    asks the feed for packages with known holes; exit code 1 where there is one

A feed that lists no holes answers "none" for any package. So a package that is known to be listed is asked for first, and where the
feed does not name it, nothing was checked, which is said, with exit code 3.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap
import xml.etree.ElementTree as xml
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "supply.md"
OLD = 2023  # a package whose newest file is from before is named on the page
LISTED = ("Newtonsoft.Json", "12.0.1")  # deep nesting exhausts the stack: an advisory of 2022
HEAD = """# What it is made of

Every package that the lock files name, in the version that is restored. *For* says what needs it: a name is what refers to it itself,
"tests" that nothing but tests and tools do. *Made* is the day of the newest file in the package.

```sh
/usr/bin/python3 tools/supply.py table
/usr/bin/python3 tools/supply.py vulnerable
```

The first makes this page again after a restore. The second asks the feed for known holes; it asks for a package with a known one first, and
says so where the feed does not even name that.

| package | version | licence | made | for |
| --- | --- | --- | --- | --- |
"""


def locked():
    """Name → (version, the projects that refer to it themselves, whether a part of the product has it)."""
    packages = {}
    for lock in sorted(ROOT.glob("*/*/packages.lock.json")):
        project, product = lock.parent.name, lock.parent.parent.name == "src"
        for framework in json.loads(lock.read_text())["dependencies"].values():
            for name, entry in framework.items():
                if entry["type"] == "Project":
                    continue
                version, users, shipped = packages.get((name, entry["resolved"]), (entry["resolved"], set(), False))
                if entry["type"] == "Direct":
                    users.add(project)
                packages[name, entry["resolved"]] = (version, users, shipped or product)
    return packages


def licence(folder):
    nuspec = xml.parse(next(folder.glob("*.nuspec"))).getroot()
    fields = {re.sub("{.*}", "", field.tag): field for field in nuspec[0]}
    if "license" in fields:
        kind = fields["license"].get("type")
        return fields["license"].text if kind == "expression" else f"in its file {fields['license'].text}"
    return f"[its page]({fields['licenseUrl'].text})" if "licenseUrl" in fields else "none stated"


def made(package):
    with zipfile.ZipFile(package) as parts:
        return "{}-{:02}-{:02}".format(*max(part.date_time for part in parts.infolist())[:3])


def row(name, version, users, shipped, store):
    folder = store / name.lower() / version.lower()
    if not folder.exists():
        return f"| {name} | {version} | not restored on the machine that made this page | | |"
    needed = ", ".join(sorted(user for user in users if (ROOT / "src" / user).exists())) or ("another package" if shipped else "tests")
    return f"| {name} | {version} | {licence(folder)} | {made(next(folder.glob('*.nupkg')))} | {needed} |"


def page():
    store = pathlib.Path(subprocess.run(
        ["dotnet", "nuget", "locals", "global-packages", "--list"], capture_output=True, text=True, check=True).stdout.split(": ", 1)[1].strip())
    rows = [row(name, version, users, shipped, store) for (name, _), (version, users, shipped) in sorted(
        locked().items(), key=lambda item: item[0][0].lower())]
    old = [cells[1] + " of " + cells[4] for cells in (line.split(" | ") for line in ["| " + r for r in rows])
           if cells[4][:4].isdigit() and int(cells[4][:4]) < OLD]
    ending = f"Not made anew since before {OLD}, so that a hole found in one of them may stay open: {'; '.join(old)}."
    return HEAD + "\n".join(rows) + "\n" + ("\n" + textwrap.fill(ending, 140) + "\n" if old else "")


def holes(project):
    told = json.loads(subprocess.run(
        ["dotnet", "list", str(project), "package", "--vulnerable", "--include-transitive", "--format", "json"],
        capture_output=True, text=True, check=True).stdout)
    return sorted({f"{package['id']} {package['resolvedVersion']}" for each in told["projects"] for framework in each.get("frameworks", [])
                   for kind in ("topLevelPackages", "transitivePackages") for package in framework.get(kind, [])})


def feed_knows_holes():
    name, version = LISTED
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder) / "listed.csproj"
        project.write_text(
            '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit>'
            f'</PropertyGroup><ItemGroup><PackageReference Include="{name}" Version="{version}" /></ItemGroup></Project>')
        subprocess.run(["dotnet", "restore", str(project)], capture_output=True, check=True)
        return bool(holes(project))


def vulnerable():
    if not feed_knows_holes():
        print(f"skipped: the feed does not even name {LISTED[0]} {LISTED[1]}, which has a known hole; nothing was checked.")
        return 3
    found = holes(ROOT / "Analysis.sln")
    print("\n".join(found) or "no package with a known hole")
    return 1 if found else 0


def main():
    what = sys.argv[1] if len(sys.argv) == 2 else ""
    if what == "table":
        PAGE.write_text(page())
        return 0
    if what == "check":
        return 0 if PAGE.exists() and PAGE.read_text() == page() else 1
    if what == "vulnerable":
        return vulnerable()
    print(__doc__)
    return 2


sys.exit(main())
