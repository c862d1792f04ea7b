#!/usr/bin/env bash
# Compares the processor time of reading pages, a Word file of a hundred articles and a PDF of fifty pages with what @mozilla/readability
# on linkedom, unzipping with reading of the XML, and pdftotext take for the same invented files, in turn, three times. Needs node, npm
# and pdftotext. Code is compiled once and whole, so that no compiling counts behind the first reading. Prints a line a figure.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet build -c Release -v quiet tools/reading-speed.cs
read_all() { dotnet run -c Release --no-build tools/reading-speed.cs -- "$@"; }
read_all make "$folder"
(cd "$folder" && npm init -y >/dev/null && npm install --silent @mozilla/readability@0.6.0 linkedom@0.18.15 >/dev/null)
for _ in 1 2 3; do
    DOTNET_ReadyToRun=0 DOTNET_TieredCompilation=0 read_all read "$folder" >>"$folder/ours"
    (cd "$folder" && node "$OLDPWD/tools/reading-speed.mjs" "$folder") >>"$folder/theirs"
    TIMEFORMAT='%U %S'
    for _ in 1 2 3 4 5; do
        { time pdftotext "$folder/fifty.pdf" "$folder/fifty.txt"; } 2>&1 | awk '{ printf "pdf\t%.2f\n", ($1 + $2) * 1000 }'
    done >>"$folder/theirs"
done
python3 - "$folder" <<'P'
import statistics, sys
def times(name):
    found = {}
    for line in open(f"{sys.argv[1]}/{name}"):
        kind, value = line.rstrip("\n").split("\t")
        found.setdefault(kind, []).append(float(value))
    return {kind: statistics.median(values) for kind, values in found.items()}
ours, theirs = times("ours"), times("theirs")
pages = [kind for kind in ours if kind.startswith("page")]
page, other = (statistics.median(of[kind] for kind in pages) for of in (ours, theirs))
print(f"a page: {page:.1f} ms, readability {other:.1f} ms, {page / other:.2f} times")
print(f"pages one by one: {' '.join(f'{ours[kind] / theirs[kind]:.2f}' for kind in pages)}")
docx, plain = ours["docx"], ours["docx, unzipped and its XML read"]
print(f"Word file of 100 articles: {docx:.0f} ms, unzipped and read {plain:.0f} ms, {docx / plain:.2f} times")
print(f"PDF of 50 pages: {ours['pdf']:.0f} ms, pdftotext {theirs['pdf']:.0f} ms, {ours['pdf'] / theirs['pdf']:.2f} times")
P
