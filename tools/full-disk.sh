#!/usr/bin/env bash
# Runs commands that write where nothing more can be written, and says what came of it: a disk that is full (a tmpfs that has 0, 4, 64 or 192 KB
# left) and one that is read-only (a bind mount); both need root.
#   tools/full-disk.sh [COMMAND…]      default: run run-in-place export annotate kernel-install quotes
# Prints a line a case: verb, disk, exit code, the last line it said. A case fails that ends with another code than 1 or 2, that says more than
# a line or none, that shows a stack trace, that leaves half a file, or that loses or changes what lay there before.
set -uo pipefail
cd "$(dirname "$0")/.."
workbook="$PWD/src/Workbook/bin/Release/net10.0/workbook.dll"
[ -f "$workbook" ] || { echo "build first: dotnet build src/Workbook -c Release" >&2; exit 2; }
articles="$PWD/seeds/korea-herald" library="$PWD/lib/Analysis.dll"
export WORKBOOK_BROWSER=none DOTNET_CLI_TELEMETRY_OPTOUT=1
verbs=("${@:-}")
[ -n "${verbs[0]}" ] || verbs=(run run-in-place export annotate kernel-install quotes)
work=$(mktemp -d)
disk="$work/disk"
mkdir "$disk"
trap 'umount "$disk" 2> /dev/null; rm -rf "$work"' EXIT
failures=0 cases=0

notebook() {
    mkdir -p "$1"
    cat > "$1/n.ipynb" <<JSON
{
 "cells": [
  {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": null, "outputs": [],
   "source": ["#r \"$library\"\n", "using Analysis;\n", "var articles = Corpus.Load(\"$articles\");"]},
  {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [],
   "source": ["articles.Countries().CountByCountry().SaveCsv(\"countries.csv\").Chart(\"Countries\")"]},
  {"cell_type": "code", "id": "c", "metadata": {}, "execution_count": null, "outputs": [],
   "source": ["new string('x', 200_000)"]}
 ],
 "metadata": {"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}},
 "nbformat": 4, "nbformat_minor": 5
}
JSON
}

invoke() { # verb, folder to write in
    case $1 in
        run) dotnet "$workbook" run "$work/notebooks" --out "$2/out" ;;
        run-in-place) dotnet "$workbook" run "$2/notebooks" --in-place --out "$work/elsewhere" ;;
        export) dotnet "$workbook" export "$work/done/n.ipynb" --to html --output "$2/n.html" ;;
        annotate) dotnet "$workbook" annotate "$PWD/seeds" --output "$2/archive" ;;
        kernel-install) dotnet "$workbook" kernel install --as-it-is --prefix "$2" ;;
        quotes) dotnet "$workbook" quotes "$PWD/seeds" --format csv --output "$2/quotes.csv" ;;
    esac
}

whole() { # is each file whole, as its ending says?
    local file bad=0
    while IFS= read -r -d '' file; do
        case $file in
            *.tmp | *.unfinished | *.log) continue ;;
            *.ipynb | *.json) python3 -c 'import json,sys; json.load(open(sys.argv[1]))' "$file" 2> /dev/null || bad=1 ;;
            *.html) tail -c 16 "$file" | grep -q '</html>' || bad=1 ;;
            *.csv) [ "$(tail -c 1 "$file" | od -An -tx1 | tr -d ' ')" = 0a ] || bad=1 ;;
            *.parquet) [ "$(tail -c 4 "$file")" = PAR1 ] || bad=1 ;;
            *.png) tail -c 8 "$file" | grep -q IEND || bad=1 ;;
        esac
        [ $bad = 0 ] || { echo "half: $file"; return 1; }
    done < <(find "$1" -type f -print0)
}

judge() { # verb, disk, folder, exit code
    local said lines verdict=right
    said=$(grep -v -e '^notebooks/' -e ': cell ' -e ': done' -e 'no Chrome' -e '^compiling' -e '^[0-9,]* of ' "$work/said" | tail -3)
    lines=$(grep -c '^workbook: ' "$work/said")
    [ "$4" = 1 ] || [ "$4" = 2 ] || verdict="ended with $4"
    grep -q '^   at ' "$work/said" && verdict="a stack trace"
    [ "$lines" -ge 1 ] || verdict="said nothing"
    whole "$3" > "$work/half" || verdict=$(cat "$work/half")
    [ ! -d "$3/notebooks" ] || cmp -s "$3/notebooks/n.ipynb" "$work/saved.ipynb" || verdict="the saved notebook has changed"
    [ ! -f "$3/n.html" ] || cmp -s "$3/n.html" "$work/old.html" || verdict="the older export has changed"
    leftovers=$(find "$3" -name '*.tmp' | wc -l)
    [ "$leftovers" = 0 ] || verdict="$verdict, $leftovers left-over"
    [ "$verdict" = right ] || failures=$((failures + 1))
    cases=$((cases + 1))
    printf '%-15s %-9s exit %s, %s: %s\n' "$1" "$2" "$4" "$verdict" "$(echo "$said" | tail -1 | cut -c1-260)"
}

fill() { # folder: what lay there before
    cp -r "$work/notebooks" "$1/notebooks" && cp "$work/old.html" "$1/n.html"
}

notebook "$work/notebooks"
cp "$work/notebooks/n.ipynb" "$work/saved.ipynb"
echo '<html>an older report</html>' > "$work/old.html"
dotnet "$workbook" run "$work/notebooks" --out "$work/done" > /dev/null 2>&1 || { echo "the notebook does not run" >&2; exit 2; }
for verb in "${verbs[@]}"; do
    for free in 0 4 64 192; do # KB that are free when the command begins
        mount -t tmpfs -o size=$((free + 64))k tmpfs "$disk" || { echo "a tmpfs cannot be mounted here" >&2; exit 2; }
        fill "$disk"
        head -c $((64 * 1024)) /dev/zero > "$disk/ballast" 2> /dev/null
        while [ "$(df --output=avail -k "$disk" | tail -1)" -gt "$free" ]; do head -c 4096 /dev/zero >> "$disk/ballast" 2> /dev/null || break; done
        invoke "$verb" "$disk" > /dev/null 2> "$work/said"
        code=$?
        # What fits is no fault.
        if [ $code = 0 ]; then echo "$verb with $free KB: it fitted"; else judge "$verb" "$free KB" "$disk" $code; fi
        umount "$disk"
    done
    closed="$work/closed-$verb"
    mkdir "$closed"
    fill "$closed"
    mount --bind "$closed" "$closed" && mount -o remount,ro,bind "$closed"
    invoke "$verb" "$closed" > /dev/null 2> "$work/said"
    judge "$verb" read-only "$closed" $?
    umount "$closed"
done
echo "$((cases - failures)) of $cases right"
[ "$failures" = 0 ]
