#!/usr/bin/env bash
# Sourced. Inputs hold one argument on a line; empty lines and spaces around them mean nothing. bash 3.2 has no mapfile.

# add_lines ARRAY TEXT: appends each line of TEXT to the array.
add_lines() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    line=${line#"${line%%[![:space:]]*}"}
    line=${line%"${line##*[![:space:]]}"}
    [ -z "$line" ] || eval "$1+=(\"\$line\")"
  done <<<"$2"
}
