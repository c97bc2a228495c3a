#!/usr/bin/env bash
# charter check: annotations to the log, the counts to the outputs, SARIF where it is asked for.
set -euo pipefail
. "$(dirname "$0")/arguments.sh"

arguments=()
if [ -n "$INPUT_MAX_WARNINGS" ]; then arguments+=(--max-warnings "$INPUT_MAX_WARNINGS"); fi
add_lines arguments "$INPUT_ARGUMENTS"
files=()
add_lines files "$INPUT_FILES"

# GitHub wants paths from the top of the workspace; in a property of a command, some characters are written as codes.
here=$(pwd -P)
top=$(cd "$GITHUB_WORKSPACE" && pwd -P)
prefix=''
case $here in
  "$top"/*)
    prefix=${here#"$top"/}/
    prefix=${prefix//'%'/%25}
    prefix=${prefix//:/%3A}
    prefix=${prefix//,/%2C}
    ;;
esac
export prefix

# Not named charter.json, which a pattern of the user could match.
json=${RUNNER_TEMP//\\//}/service-charter-findings.json
run() { charter check "$@" ${arguments[@]+"${arguments[@]}"} -- ${files[@]+"${files[@]}"}; }

code=0
run --format github |
  awk '{ if (match($0, /^::(error|warning) file=/)) $0 = substr($0, 1, RLENGTH) ENVIRON["prefix"] substr($0, RLENGTH + 1); print }' ||
  code=$?
# A command line that is refused, or a file that is not there, has been told already.
run --format json >"$json" 2>/dev/null || true
node -e '
  const { readFileSync, appendFileSync } = require("node:fs");
  const text = readFileSync(process.argv[1], "utf8");
  if (text === "") process.exit();
  const { errors, warnings } = JSON.parse(text).summary;
  const lines = [`errors=${errors}`, `warnings=${warnings}`, `findings=${process.argv[1]}`];
  appendFileSync(process.env.GITHUB_OUTPUT, lines.map((line) => `${line}\n`).join(""));
' "$json"
if [ -n "$INPUT_SARIF" ]; then
  mkdir -p "$(dirname "$INPUT_SARIF")"
  run --format sarif >"$INPUT_SARIF" 2>/dev/null || true
fi
exit "$code"
