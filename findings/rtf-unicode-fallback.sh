#!/usr/bin/env bash
# unrtf 0.21.10, pandoc 2.17.1.1 and catdoc 0.95 (Debian 12): three readers of RTF go wrong at a Unicode character, each its own way.
# Expected: \u8220?Never is “Never: the one character behind \uN is for readers without Unicode, the other letters are text (\uc1 is
#           how documents begin, and many writers end the control word with that ? alone).
# Seen:     unrtf drops the whole word behind the mark, pandoc the first letter of it (mended in a version that Debian 12 does not
#           have), catdoc shows the replacement as text from the first \uc1 on.
# Matters:  archives of news come by the hundred as RTF; “Never” is empty, “ever” or “?Never, and Kim’s is Kim’ or Kim’?s. The
#           lost letters stand at the beginning of quotations.
# Needs:    bash, Debian 12 with apt (nothing is installed, the packages are unpacked in the temporary folder).
# Output:
#> unrtf 0.21.10:
#> He said &ldquo;&rdquo; and left.
#> That is Kim&rsquo; plan for caf&eacute;
#> pandoc 2.17.1.1:
#> He said “ever”and left.
#> That is Kim’ plan for café.
#> catdoc 0.95:
#> He said “?Never”? and left.
#> That is Kim’?s plan for café?s.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -qq unrtf=0.21.10-clean-1 catdoc=1:0.95-6~deb12u1 \
  pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0 libyaml-0-2 > log 2>&1
for package in *.deb; do dpkg-deb -x "$package" root; done
export LD_LIBRARY_PATH=$folder/root/usr/lib/$(uname -m)-linux-gnu
cat > text.rtf <<'RTF'
{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}\uc1
\pard He said \u8220?Never\u8221? and left.\par
\pard That is Kim\u8217?s plan for caf\u233?s.\par
}
RTF
{
  echo "unrtf 0.21.10:"
  root/usr/bin/unrtf -P root/usr/share/unrtf --html text.rtf 2>&1 | grep -oE '(He said|That is)[^<]*'
  echo "pandoc 2.17.1.1:"
  root/usr/bin/pandoc --from rtf --to plain --wrap none text.rtf | grep .
  echo "catdoc 0.95:"
  root/usr/bin/catdoc -d utf-8 -w text.rtf | grep .
} | tee seen
diff <(sed -n 's/^#> \?//p' "$script") seen
