#!/usr/bin/env bash
# Chromium (156.0.8078.114 of Debian 12) prints a text with a shadow to PDF once for the text and once for each shadow.
# Expected: a shadow is a picture of the letters; the text of the page is in the PDF once.
# Seen:     every shadow is text of its own, so a headline with two shadows (the usual trick for an engraved look) is there three times.
#           On screen nothing shows it; what reads a PDF in the order of its content (pdftotext -raw, mutool) gives all of them.
# Matters:  pages of news saved as PDF: headlines and the captions on pictures, the places with shadows, are read and counted twice.
# Needs:    bash, root, Debian 12 with apt: chromium and poppler-utils are installed if they are missing.
# Output:
#> Ferry service ends
#> Ferry service ends
#> Nobody waved
#> Nobody waved
#> Nobody waved
#> The last boat left on Monday.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for package in chromium poppler-utils; do
  dpkg-query -W -f '${Status}' $package 2> /dev/null | grep -q 'ok installed' \
    || apt-get install -y -qq --no-install-recommends $package > log 2>&1
done
cat > page.html <<'HTML'
<!doctype html><meta charset="utf-8"><title>Page</title>
<style>h1 { text-shadow: 0 1px 2px #999 } h2 { text-shadow: 0 1px 0 #fff, 0 2px 3px #000 }</style>
<h1>Ferry service ends</h1><h2>Nobody waved</h2><p>The last boat left on Monday.</p>
HTML
chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update \
  --disable-sync --user-data-dir="$folder/profile" --no-pdf-header-footer --print-to-pdf=page.pdf page.html > log 2>&1
dpkg-query -W -f 'chromium ${Version}\n' chromium >&2
pdftotext -raw page.pdf - | tr -d '\f' | grep . | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
