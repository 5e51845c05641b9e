#!/bin/bash
# The short fault run, two minutes or so: tests/faults/short.sh [PATH OF lrpt] [--seed N]
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
program="$top/build/release/bin/lrpt"
if [ $# -gt 0 ] && [ "${1#--}" = "$1" ]; then
    program=$1
    shift
fi

exec timeout 300 /usr/bin/python3 "$top/tests/faults/faults.py" --lrpt "$program" --short "$@"
