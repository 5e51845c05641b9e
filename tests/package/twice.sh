#!/bin/bash
# Builds the package a second time, from what is committed, in another folder, without ccache: both must be the same
# to the byte. Usage: twice.sh PACKAGE.deb [FOLDER]
set -euo pipefail

package=$(realpath "${1:?Usage: twice.sh PACKAGE.deb [FOLDER]}")
top=$(cd "$(dirname "$0")/../.." && pwd)
folder=${2:-$(mktemp -d /var/tmp/lrpt-twice.XXXXXX)}

git clone -q --no-hardlinks "$top" "$folder/a/longer/path"
cd "$folder/a/longer/path"
cmake --preset release -DBUILD_TESTING=OFF -DCCACHE=OFF >/dev/null
cmake --build --preset release
second=$(share/package/package.sh build/release)
cmp "$package" "$second"
sha256sum "$package" "$second"
rm -rf "$folder"
