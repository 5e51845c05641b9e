#!/bin/bash
# A bare Debian 12 and a clean clone of what is committed: `make demo` and `make test` install what they need, build and
# pass. As root: tests/chroot/chroot.sh [FOLDER] [make TARGET...]. The folder is removed again where it passes.
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
root=${1:-/var/tmp/lrpt-chroot}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(demo test)

. "$top/tests/chroot/bare_debian.sh"
require_root_and_room

step "a bare Debian 12"
make_bare_debian make,ca-certificates

step "a clean clone"
git clone -q --no-hardlinks "$top" "$root/root/lrpt"
rm -rf "$root/root/lrpt/.git"  # a copy of the files, as somebody unpacks it

inside "apt-get update -qq"
for target in "${targets[@]}"; do
    step "make $target"
    inside "cd /root/lrpt && make $target" >"$root-$target.log" 2>&1 ||
        { tail -40 "$root-$target.log" >&2; exit 1; }
    tail -3 "$root-$target.log"
done

step "passed: ${targets[*]}"
remove_bare_debian
