#!/usr/bin/env bash
# nbconvert 6.5.3 (Debian 12): in a notebook's HTML a paragraph that begins with a year and a full stop begins with 1 instead.
# Expected: "1986. A hard winter." is shown with 1986, as the notebook itself shows it: to Markdown it is item 1986 of a list, and the list
#           starts there.
# Seen:     the list is written without its start, so the year is 1; a second paragraph, 1987, is 2. Converted to AsciiDoc or read in
#           Jupyter the years are still there.
# Matters:  time lines and chronicles in reports sent round as HTML: every year of them is a small number.
# Needs:    bash, root, Debian 12 with apt: jupyter-nbconvert is installed if it is missing.
# Output:
#> nbconvert 6.5.3
#> <ol>
#> <li><p>A hard winter.</p>
#> <li><p>The ferry ends.</p>
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
dpkg-query -W -f '${Status}' jupyter-nbconvert 2> /dev/null | grep -q 'ok installed' \
  || apt-get install -y -qq --no-install-recommends jupyter-nbconvert=6.5.3-3 > log 2>&1
cat > years.ipynb <<'JSON'
{"cells": [{"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["1986. A hard winter.\n", "\n", "1987. The ferry ends."]}],
 "metadata": {"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}}, "nbformat": 4, "nbformat_minor": 5}
JSON
export PATH=/usr/bin:$PATH HOME=$folder
jupyter-nbconvert --to html years.ipynb > log 2>&1
{
  echo "nbconvert $(jupyter-nbconvert --version)"
  grep -oE '<ol[^>]*>|<li>.*' years.html
} | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
