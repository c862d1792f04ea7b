#!/usr/bin/env bash
# unrtf 0.21.10 and catdoc 0.95 (Debian 12): the hyphen that may not end a line is left out, sixparty talks.
# Expected: \_ is a hyphen like any other to a reader (as \~ is a blank, which both give).
# Seen:     both drop \_ as they drop \- (the hyphen shown only where a word is divided), so two words become one.
# Matters:  editors use it in names and scores (Jean\_Luc, 2\_1, Covid\_19) exactly so that they stay together: 2\_1 is then 21.
# Needs:    bash, Debian 12 with apt (nothing is installed, the packages are unpacked in the temporary folder).
# Output:
#> unrtf 0.21.10: The sixparty talks and JeanLuc: they won 21, software, no&nbsp;break.
#> catdoc 0.95: The sixparty talks and JeanLuc: they won 21, software, no&nbsp;break.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -qq unrtf=0.21.10-clean-1 catdoc=1:0.95-6~deb12u1 > log 2>&1
for package in *.deb; do dpkg-deb -x "$package" root; done
cat > text.rtf <<'RTF'
{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}
\pard The six\_party talks and Jean\_Luc: they won 2\_1, soft\-ware, no\~break.\par
}
RTF
{
  echo "unrtf 0.21.10: $(root/usr/bin/unrtf -P root/usr/share/unrtf --html text.rtf 2>&1 | grep -oE 'The six[^<]*')"
  echo "catdoc 0.95: $(root/usr/bin/catdoc -d utf-8 -w text.rtf | grep . | sed 's/\xc2\xa0/\&nbsp;/g')"
} | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
