#!/usr/bin/env bash
# The GraphQL-over-HTTP audit suite against a running server: every audit must be ok, without notice or warning.
#   tools/checks/graphql-audit.sh URL FOLDER     FOLDER holds audit.mjs with its package.json
set -eu
[ $# -eq 2 ] || { echo "usage: $0 URL FOLDER" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$2"/audit.mjs "$2"/package*.json "$work"
chmod -R u+w "$work"
(cd "$work" && npm ci --silent --no-fund --no-audit) || { echo "the packages of the audit could not be installed" >&2; exit 1; }
said=$(node "$work/audit.mjs" "$1") || true
echo "$said"
grep -qE '^audits ([0-9]+): ok \1, notice 0, warn 0, error 0$' <<<"$said"
