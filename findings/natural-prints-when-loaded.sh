#!/usr/bin/env bash
# natural 8.1.1 (npm): loading the library of tokenizers and stemmers prints to standard output and reads a file called .env.
# Expected: require() of a text library is silent and leaves the environment alone.
# Seen:     five lines, each with a tip of another package, stand before the program's own first line; the variables of a .env
#           in the current folder are in process.env afterwards (five stores for trained models, none of them used, each load it).
# Matters:  a script that writes JSON lines or CSV to standard output, as a step of a pipeline or from a notebook's cell, writes
#           five lines that are neither; what they say changes from run to run, so two outputs never compare equal.
# Needs:    bash, Node 20 with npm.
# Output:
#> natural 8.1.1
#> lines on standard output: 6, of them with 'injected env': 5
#> {"stem":"talk","colour":"green"}
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund natural@8.1.1 > /dev/null
echo 'COLOUR_OF_THE_DAY=green' > .env
cat > finding.cjs <<'JS'
const natural = require('natural');
console.log(JSON.stringify({ stem: natural.PorterStemmer.stem('talks'), colour: process.env.COLOUR_OF_THE_DAY ?? null }));
JS
node finding.cjs > raw
{
  echo "natural $(node -p "require('natural/package.json').version")"
  echo "lines on standard output: $(wc -l < raw), of them with 'injected env': $(grep -c 'injected env' raw)"
  tail -n 1 raw
} | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
