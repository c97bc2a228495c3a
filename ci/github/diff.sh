#!/usr/bin/env bash
# charter diff between the base of a pull request and what is checked out, for the summary of the job and a comment.
set -euo pipefail
. "$(dirname "$0")/arguments.sh"

# The merge that GitHub makes has the base as its first parent, exactly; anything else is compared with the base as named.
base=$BASE_SHA
if [ "$(git rev-parse HEAD)" = "$GITHUB_SHA" ]; then
  parent=$(git cat-file -p HEAD | sed -n '1,/^$/s/^parent //p' | head -n 1)
  base=${parent:-$base}
fi
git cat-file -e "$base^{commit}" 2>/dev/null || git fetch --quiet --no-tags --depth=1 origin "$base"

patterns=()
while IFS= read -r file; do
  patterns+=(":(glob)$file")
done < <(
  files=()
  add_lines files "$INPUT_FILES"
  printf '%s\n' ${files[@]+"${files[@]}"}
)

diff=${RUNNER_TEMP//\\//}/service-charter-diff.md
: >"$diff"
git ls-files -z -- "${patterns[@]}" | while IFS= read -r -d '' file; do
  if ! git cat-file -e "$base:./$file" 2>/dev/null; then
    # A new file: everything it promises is new.
    printf '## `%s`\n\n' "${file//\`/}" >>"$diff"
    charter promises "$file" --format md >>"$diff" || true
    continue
  fi
  # Findings, in this edition or that one, are the affair of the check.
  changes=$(charter diff "$base:./$file" "$file" --format json) || continue
  if node -e '
    const { changes, documents = [] } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
    process.exit(changes.length + documents.length > 0 ? 0 : 1);
  ' <<<"$changes"; then
    charter diff "$base:./$file" "$file" --format md | sed "s/$base:\\.\\//${base:0:7}:/g" >>"$diff"
    echo >>"$diff"
  fi
done
if [ -s "$diff" ]; then
  cat "$diff" >>"$GITHUB_STEP_SUMMARY"
  echo "diff=$diff" >>"$GITHUB_OUTPUT"
fi
