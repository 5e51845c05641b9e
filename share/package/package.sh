#!/bin/bash
# The Debian package of what build/release holds, into build/release; prints its path. Usage: package.sh [BUILD FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."

build=$(realpath "${1:-build/release}")
SOURCE_DATE_EPOCH=$(cat "$build/source-date-epoch")
export SOURCE_DATE_EPOCH
umask 022
cd "$build"
rm -rf _CPack_Packages lrpt_*.deb
cpack -G DEB >cpack.log 2>&1 || { cat cpack.log >&2; exit 1; }
ls "$build"/lrpt_*.deb
