#!/usr/bin/env bash
# Installs service-charter into a folder of the job and puts it on the path of this and later steps.
set -euo pipefail

action=${GITHUB_ACTION_PATH//\\//}
version=$CHARTER_VERSION
if [ -z "$version" ]; then
  version=$(cd "$action" && node -p 'require("./package.json").version')
fi
folder=${RUNNER_TEMP//\\//}/service-charter
mkdir -p "$folder"
echo '{ "private": true }' >"$folder/package.json"
npm install --prefix "$folder" --no-audit --no-fund --no-save --ignore-scripts "service-charter@$version"
echo "$folder/node_modules/.bin" >>"$GITHUB_PATH"
"$folder/node_modules/.bin/charter" --version
