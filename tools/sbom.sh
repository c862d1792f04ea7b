#!/usr/bin/env bash
# Writes a bill of materials (CycloneDX 1.x, JSON) of what is shipped: the command with all that it needs, tests and tools left out.
#   tools/sbom.sh [FILE]      default: out/sbom.json
# The tool is a pinned package from NuGet, kept in a folder of its own. Fails where the bill lacks a package of the lock file.
set -euo pipefail
cd "$(dirname "$0")/.."
file=${1:-out/sbom.json}
version=6.3.1
tools=${SBOM_TOOLS:-$(mktemp -d)}
[ -x "$tools/dotnet-CycloneDX" ] || dotnet tool install CycloneDX --version "$version" --tool-path "$tools" > /dev/null
mkdir -p "$(dirname "$file")"
"$tools/dotnet-CycloneDX" src/Workbook/Workbook.csproj --exclude-dev --exclude-test-projects --disable-package-restore \
    --output-format Json --output "$(dirname "$file")" --filename "$(basename "$file")" --set-name workbook > "$tools/said" \
    || { cat "$tools/said" >&2; exit 1; }
python3 - "$file" <<'PY'
import json, sys
bill = json.load(open(sys.argv[1]))
listed = {(part["name"].lower(), part.get("version")) for part in bill["components"]}
lock = json.load(open("src/Workbook/packages.lock.json"))
locked = {(name.lower(), entry["resolved"]) for frame in lock["dependencies"].values() for name, entry in frame.items()
          if entry["type"] != "Project"}
missing = sorted(locked - listed)
print(f"{sys.argv[1]}: CycloneDX {bill['specVersion']}, {len(listed)} parts, {len(locked)} packages in the lock file, {len(missing)} of them missing")
for name, version in missing:
    print(f"missing: {name} {version}")
sys.exit(1 if missing else 0)
PY
