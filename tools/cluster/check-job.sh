#!/usr/bin/env bash
# Checks job.yaml against the types of Kubernetes 1.30's Job (npm's kubernetes-types): a key that is not known, or a value of another type, is an error.
set -euo pipefail
manifest=$(cd "$(dirname "$0")" && pwd)/job.yaml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent kubernetes-types@1.30.0 typescript@5 js-yaml@4 > /dev/null
MANIFEST=$manifest node -e '
const job = require("js-yaml").load(require("fs").readFileSync(process.env.MANIFEST, "utf8"));
const typed = (name, value) => require("fs").writeFileSync(name, `import { Job } from "kubernetes-types/batch/v1";\nexport const job: Job = ${JSON.stringify(value, null, 1)};\n`);
typed("job.ts", job);
typed("wrong.ts", { ...job, spec: { ...job.spec, complections: 64 } });'
npx tsc --noEmit --strict job.ts
if npx tsc --noEmit --strict wrong.ts > /dev/null; then
    echo "a misspelt key was not noticed: the check is worth nothing" >&2
    exit 1
fi
echo "job.yaml is a Job of Kubernetes 1.30"
