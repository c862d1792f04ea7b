#!/usr/bin/env bash
# Measures whole commands as a user meets them, cold, over varied text, in turn with those of an earlier commit:
#   WORKBOOK_EVAL=DIR tools/archive-speed.sh [BASE] [MEGABYTES]…      (BASE is first-round, the sizes are 12 and 57 where none are given)
# BASE is a commit, or the folder of a tree that is built already.
# The text is that of the collections in WORKBOOK_EVAL, recombined by tools/varied-text.py. Each line has the processor time (user and system)
# of BASE, of the working tree and their ratio: two rounds, the lesser time of each. Then, on the same bytes, `wc -w`, and wink-nlp (npm), which
# only tokenises and tags.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
base=${1:-first-round}
shift || true
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(12 57)
[ -d "${WORKBOOK_EVAL:-}" ] || { echo "WORKBOOK_EVAL names no folder. Set it to the one that holds quotes/, countries/ and topics/." >&2; exit 2; }
scratch=$(mktemp -d)
trap 'git -C "$root" worktree remove --force "$scratch/base" >/dev/null 2>&1 || true; rm -rf "$scratch"' EXIT

# Prints the processor seconds of a command.
processor() {
    local TIMEFORMAT='%U %S'
    { time "$@" >"$scratch/output" 2>"$scratch/errors"; } 2>&1 | awk '{ printf "%.2f", $1 + $2 }'
}

least() { printf '%s\n' "$@" | sort -g | head -n 1; }

annotate() {
    rm -rf "$scratch/archive"
    dotnet "$1" annotate "$2" --output "$scratch/archive"
}

one() { # verb, program, input
    if [ "$1" = annotate ]; then annotate "$2" "$3"; else dotnet "$2" "$1" "$3" --format jsonl; fi
}

compare() { # verb, input, name
    local first second third fourth
    first=$(processor one "$1" "$before" "$2") second=$(processor one "$1" "$after" "$2")
    third=$(processor one "$1" "$before" "$2") fourth=$(processor one "$1" "$after" "$2")
    awk -v name="$3" -v a="$(least "$first" "$third")" -v b="$(least "$second" "$fourth")" \
        'BEGIN { printf "%-28s %8.2f s %8.2f s   %.2f ×\n", name, a, b, b / a }'
}

build() { dotnet build "$1/src/Workbook" -c Release --nologo -v q >"$scratch/build.log" 2>&1 || { cat "$scratch/build.log" >&2; exit 2; }; }

program=src/Workbook/bin/Release/net10.0/workbook.dll
if [ -f "$base/$program" ]; then
    before="$base/$program"
else
    git -C "$root" worktree add --detach "$scratch/base" "$base" >/dev/null 2>&1 || { echo "$base: no such commit. Give a commit, a tag or the folder of a built tree." >&2; exit 2; }
    build "$scratch/base"
    before="$scratch/base/$program"
fi
build "$root"
after="$root/$program"
npm install --silent --no-audit --no-fund --prefix "$scratch/wink" wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 >/dev/null
cat >"$scratch/wink/tag.js" <<'SCRIPT'
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
let tokens = 0;
require('readline').createInterface({ input: require('fs').createReadStream(process.argv[2]) })
    .on('line', line => tokens += nlp.readDoc(JSON.parse(line).text).tokens().out(nlp.its.pos).length)
    .on('close', () => console.log(tokens));
SCRIPT

printf '%-28s %10s %10s\n' "" "before" "now"
compare quotes "$root/seeds/korea-herald" "quotes, one article"
for size in "${sizes[@]}"; do
    text="$scratch/$size.jsonl"
    python3 "$root/tools/varied-text.py" "$size" "$WORKBOOK_EVAL"/quotes/polnear-train.jsonl "$WORKBOOK_EVAL"/countries/*-dev.jsonl \
        "$WORKBOOK_EVAL"/topics/ag-train.jsonl "$WORKBOOK_EVAL"/topics/reuters-train.jsonl.gz >"$text"
    for verb in quotes countries topics annotate; do
        compare "$verb" "$text" "$verb, $size MB"
    done
    words=$(processor wc -w "$text") wink=$(processor node "$scratch/wink/tag.js" "$text")
    echo "on the same bytes: wc -w $words s, wink-nlp $wink s"
    rm -f "$text"
done
