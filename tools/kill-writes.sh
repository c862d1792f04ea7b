#!/usr/bin/env bash
# Kills commands that write (SIGKILL) at random moments and looks at what they left: each file has to be whole, what lay there before has to be
# the old or the new one, and the same command run again has to end well.
#   tools/kill-writes.sh [MOMENTS] [COMMAND…]      default: 50 of each of run run-in-place export kernel-install
# Prints a line a command: moments, how many of them hit it while it ran, what was left unfinished (*.tmp), and failures.
set -uo pipefail
cd "$(dirname "$0")/.."
workbook="$PWD/src/Workbook/bin/Release/net10.0/workbook.dll"
[ -f "$workbook" ] || { echo "build first: dotnet build src/Workbook -c Release" >&2; exit 2; }
moments=${1:-50}
shift $(($# > 0 ? 1 : 0))
verbs=("${@:-}")
[ -n "${verbs[0]}" ] || verbs=(run run-in-place export kernel-install)
export WORKBOOK_BROWSER=none
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/n.ipynb" <<JSON
{
 "cells": [
  {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": null, "outputs": [],
   "source": ["System.IO.File.WriteAllText(System.IO.Path.Combine(Environment.GetEnvironmentVariable(\"WORKBOOK_OUT\"), \"t.csv\"), \"a\\\\n\");"]},
  {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [],
   "source": ["new string('x', 3_000_000)"]}
 ],
 "metadata": {"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}},
 "nbformat": 4, "nbformat_minor": 5
}
JSON

invoke() { # verb, folder
    case $1 in
        run) exec dotnet "$workbook" run "$work/n.ipynb" --out "$2/out" ;;
        run-in-place) exec dotnet "$workbook" run "$2/notebooks" --in-place --out "$2/out" ;;
        export) exec dotnet "$workbook" export "$work/done/n.ipynb" --to html --output "$2/n.html" ;;
        kernel-install) exec dotnet "$workbook" kernel install --as-it-is --prefix "$2" ;;
    esac
}

half() { # the files of a folder that are not whole
    find "$1" -type f ! -name '*.tmp' -print0 | while IFS= read -r -d '' file; do
        case $file in
            *.ipynb | *.json) python3 -c 'import json,sys; json.load(open(sys.argv[1]))' "$file" 2> /dev/null ;;
            *.html) tail -c 16 "$file" | grep -q '</html>' ;;
            *.png) tail -c 8 "$file" | grep -q IEND ;;
            *) true ;;
        esac || echo "half: $file"
    done
}

dotnet "$workbook" run "$work/n.ipynb" --out "$work/done" > /dev/null 2>&1 || { echo "the notebook does not run" >&2; exit 2; }
failures=0
for verb in "${verbs[@]}"; do
    folder="$work/$verb"
    mkdir -p "$folder/notebooks"
    cp "$work/n.ipynb" "$folder/notebooks/n.ipynb"
    echo '<html>an older report</html>' > "$folder/n.html"
    started=$(date +%s%N)
    (invoke "$verb" "$folder") > /dev/null 2> "$work/said" || { echo "$verb: $(tail -1 "$work/said")" >&2; exit 2; }
    milliseconds=$((($(date +%s%N) - started) / 1000000))
    hit=0 wrong=0 unfinished=0
    for ((moment = 1; moment <= moments; moment++)); do
        after=$((RANDOM * milliseconds / 32768))
        (invoke "$verb" "$folder") > /dev/null 2>&1 &
        sleep "$(printf '%d.%03d' $((after / 1000)) $((after % 1000)))"
        kill -KILL $! 2> /dev/null && hit=$((hit + 1))
        wait $! 2> /dev/null
        broken=$(half "$folder")
        [ -z "$broken" ] || { echo "$verb, killed after $after ms: $broken"; wrong=$((wrong + 1)); }
    done
    unfinished=$(find "$folder" -name '*.tmp' | wc -l)
    (invoke "$verb" "$folder") > /dev/null 2> "$work/said" || { echo "$verb, run again: $(tail -1 "$work/said")"; wrong=$((wrong + 1)); }
    left=$(find "$folder" -name '*.tmp' | wc -l)
    echo "$verb: $moments moments within $milliseconds ms, $hit while it ran; $unfinished unfinished, $left of them after another run; $wrong wrong"
    failures=$((failures + wrong))
done
[ "$failures" = 0 ]
