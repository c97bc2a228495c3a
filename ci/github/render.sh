#!/usr/bin/env bash
# charter render, with --check where this script is given it.
set -euo pipefail
. "$(dirname "$0")/arguments.sh"

arguments=("$@" --output "$INPUT_OUTPUT")
if [ -n "$INPUT_FORMATS" ]; then arguments+=(--to "$INPUT_FORMATS"); fi
add_lines arguments "$INPUT_ARGUMENTS"
files=()
add_lines files "$INPUT_FILES"
charter render "${arguments[@]}" -- ${files[@]+"${files[@]}"}
