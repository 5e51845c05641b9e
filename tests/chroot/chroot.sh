#!/bin/bash
# A bare Debian 12 and a clean clone of what is committed: `make demo` and `make test` install what they need, build and
# pass. As root: tests/chroot/chroot.sh [FOLDER] [make TARGET...]. The folder is removed again where it passes.
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
root=${1:-/var/tmp/lrpt-chroot}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(demo test)

[ "$(id -u)" = 0 ] || { echo "chroot.sh: only root may make a chroot" >&2; exit 77; }
[ ! -e "$root" ] || { echo "chroot.sh: $root is there already; look at it and remove it" >&2; exit 73; }

step() { printf '== %4ds  %s\n' "$SECONDS" "$*"; }
leave() { umount -R "$root/proc" "$root/dev" 2>/dev/null || true; }
trap leave EXIT

step "a bare Debian 12"
debootstrap --variant=minbase --include=make,ca-certificates bookworm "$root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$root.log" 2>&1 ||
    { tail -20 "$root.log" >&2; exit 1; }
for file in /etc/resolv.conf /etc/hosts; do
    [ ! -e "$file" ] || cp -L "$file" "$root$file"
done
# How this machine reaches its package archive is the machine's own affair.
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev" && mount --make-rslave "$root/dev"

step "a clean clone"
git clone -q --no-hardlinks "$top" "$root/root/lrpt"
rm -rf "$root/root/lrpt/.git"  # a copy of the files, as somebody unpacks it

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        chroot "$root" /bin/bash -c "$1"
}

inside "apt-get update -qq"
for target in "${targets[@]}"; do
    step "make $target"
    inside "cd /root/lrpt && make $target" >"$root-$target.log" 2>&1 ||
        { tail -40 "$root-$target.log" >&2; exit 1; }
    tail -3 "$root-$target.log"
done

step "passed: ${targets[*]}"
leave
rm -rf --one-file-system "$root" "$root".log "$root"-*.log
