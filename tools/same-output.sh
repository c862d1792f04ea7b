#!/usr/bin/env bash
# Compares, byte for byte, what `quotes`, `topics` and `countries` give as JSON lines in a commit and in the working tree:
#   tools/same-output.sh BASE
# Inputs: seeds, tests/Gold, and each .jsonl and .jsonl.gz below the folder that WORKBOOK_EVAL names, if it does.
# Silent where nothing differs; else one line an input and verb with the number of lines that differ, and the first of them. Exit code 1 then.
set -euo pipefail
[ $# = 1 ] || { echo "usage: tools/same-output.sh BASE" >&2; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'git -C "$root" worktree remove --force "$scratch/base" >/dev/null 2>&1 || true; rm -rf "$scratch"' EXIT

git -C "$root" worktree add --detach "$scratch/base" "$1" >/dev/null 2>&1 || { echo "$1: no such commit. Give a commit, a branch or a tag." >&2; exit 2; }
for tree in "$scratch/base" "$root"; do
    dotnet build "$tree/src/Workbook" -c Release --nologo -v q >"$scratch/build.log" 2>&1 || { cat "$scratch/build.log" >&2; exit 2; }
done

mkdir "$scratch/inputs"
cp -r "$root/seeds" "$scratch/inputs/seeds"
cp "$root"/tests/Gold/*.jsonl "$scratch/inputs/"
if [ -n "${WORKBOOK_EVAL:-}" ]; then
    find "$WORKBOOK_EVAL" -name '*.jsonl' -exec cp {} "$scratch/inputs/" \;
    find "$WORKBOOK_EVAL" -name '*.jsonl.gz' | while read -r packed; do gzip -dc "$packed" >"$scratch/inputs/$(basename "$packed" .gz)"; done
fi

different=0
for input in "$scratch"/inputs/*; do
    for verb in quotes topics countries; do
        dotnet "$scratch/base/src/Workbook/bin/Release/net10.0/workbook.dll" "$verb" "$input" --format jsonl >"$scratch/before" 2>/dev/null
        dotnet "$root/src/Workbook/bin/Release/net10.0/workbook.dll" "$verb" "$input" --format jsonl >"$scratch/after" 2>/dev/null
        cmp -s "$scratch/before" "$scratch/after" && continue
        different=1
        echo "$(basename "$input") $verb: $(diff "$scratch/before" "$scratch/after" | grep -c '^>' || true) of $(wc -l <"$scratch/after") lines differ"
        diff "$scratch/before" "$scratch/after" | head -n 4 | cut -c 1-400
    done
done
exit $different
