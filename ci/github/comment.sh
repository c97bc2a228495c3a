#!/usr/bin/env bash
# Keeps one comment on a pull request: written when there is something to tell, changed later, deleted when it is gone.
set -euo pipefail

marker='<!-- service-charter diff -->'
comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
body=${RUNNER_TEMP//\\//}/service-charter-comment.json

# GitHub takes no more than 65,536 characters.
if [ -n "$DIFF" ]; then
  node -e '
    const { readFileSync, writeFileSync } = require("node:fs");
    const [, diff, body, marker] = process.argv;
    const text = readFileSync(diff, "utf8");
    const lines = text.split("\n");
    let length = marker.length + 1;
    const kept = lines.filter((line) => (length += line.length + 1) < 60000);
    if (kept.length < lines.length) kept.push("", "…");
    writeFileSync(body, JSON.stringify({ body: [marker, ...kept].join("\n") }));
  ' "$DIFF" "$body" "$marker"
fi

# From a fork, the token may only read: the summary of the job has the same text.
if ! found=$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$marker\")) | .id"); then
  echo "::warning::The comments of the pull request cannot be read."
  exit 0
fi
id=$(head -n 1 <<<"$found")
case "${DIFF:+text}/${id:+there}" in
  text/there) gh api --silent -X PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --input "$body" ;;
  text/) gh api --silent -X POST "$comments" --input "$body" ;;
  /there) gh api --silent -X DELETE "repos/$GITHUB_REPOSITORY/issues/comments/$id" ;;
esac || echo "::warning::The comment on the pull request cannot be written; its text is in the summary of the job."
