#!/usr/bin/env bash
# Chromium (156.0.8078.114 of Debian 12) prints what floats before all other text of its page: a drop capital becomes the first word.
# Expected: text stands in the PDF in the order of the page's source, which is its order on the screen too.
# Seen:     floated elements (pulled quotations, boxes, the large first letter of a paragraph) come before the headline, in their own order.
# Matters:  read in the order of its content, the article opens with a pulled quotation and a lone letter, and its first
#           sentence lacks that letter: "he last boat left".
# Needs:    bash, root, Debian 12 with apt: chromium and poppler-utils are installed if they are missing.
# Output:
#> T “It was time,” says the
#> mayor.
#> Ferry service ends
#> he last boat left on Monday.
#> By noon the quay was empty.
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
<style>aside { float: right; width: 30% } .opening::first-letter { float: left; font-size: 300% }</style>
<h1>Ferry service ends</h1><p class="opening">The last boat left on Monday.</p>
<aside>“It was time,” says the mayor.</aside><p>By noon the quay was empty.</p>
HTML
chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update \
  --disable-sync --user-data-dir="$folder/profile" --no-pdf-header-footer --print-to-pdf=page.pdf page.html > log 2>&1
dpkg-query -W -f 'chromium ${Version}\n' chromium >&2
pdftotext -raw page.pdf - | tr -d '\f' | grep . | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
