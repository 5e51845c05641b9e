#!/bin/bash
# The package in a bare Debian 12: what lintian says of it, installing, the main job, upgrading with the data kept,
# purging without touching them. As root: test.sh PACKAGE.deb [FOLDER]. The folder is removed again where all passes.
set -euo pipefail

package=$(realpath "${1:?Usage: test.sh PACKAGE.deb [FOLDER]}")
root=${2:-/var/tmp/lrpt-package}
share=$(cd "$(dirname "$0")/.." && pwd)

[ "$(id -u)" = 0 ] || { echo "test.sh: only root may make a chroot" >&2; exit 77; }
[ ! -e "$root" ] || { echo "test.sh: $root is there already; look at it and remove it" >&2; exit 73; }

step() { printf '== %4ds  %s\n' "$SECONDS" "$*"; }
fail() { echo "test.sh: $*" >&2; exit 1; }
leave() { umount -R "$root/proc" "$root/dev" 2>/dev/null || true; }
trap leave EXIT

step "lintian"
lintian --fail-on error,warning --allow-root "$package"

step "a bare Debian 12"
# Where this machine has its packages from is the machine's own affair.
mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
    awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')
[ -n "$mirror" ] || fail "this machine's apt knows no archive of Debian 12"
debootstrap --variant=minbase --include=ca-certificates bookworm "$root" "$mirror" >"$root.log" 2>&1 ||
    { tail -20 "$root.log" >&2; exit 1; }
for file in /etc/resolv.conf /etc/hosts; do
    [ ! -e "$file" ] || cp -L "$file" "$root$file"
done
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev" && mount --make-rslave "$root/dev"

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        chroot "$root" /bin/bash -ec "$1"
}
as_account() { inside "su -s /bin/bash lrpt -c 'cd /var/lib/lrpt; $1'"; }
sum() { sha256sum "$root/var/lib/lrpt/casework.db" | cut -d' ' -f1; }

step "install"
mkdir "$root/packages"
cp "$package" "$root/packages/one.deb"
cp "$share/samples/court-results.csv" "$root/packages/"
# Manual pages and documents are left out of images for containers; here they are to be seen.
rm -f "$root"/etc/dpkg/dpkg.cfg.d/*
inside "apt-get update -qq && apt-get install -y -qq --no-install-recommends /packages/one.deb" >>"$root.log" 2>&1 ||
    { tail -20 "$root.log" >&2; exit 1; }
inside "lrpt --version && lrpt config check"
inside '[ "$(stat -c "%a %U" /var/lib/lrpt)" = "700 lrpt" ]' || fail "/var/lib/lrpt is not the account's alone"
inside '[ -z "$(find /etc/systemd/system /usr/lib/systemd/system/*.wants -name "lrpt*")" ]' || fail "a unit is enabled"
inside 'for page in man1/lrpt.1 man1/lrpt-case-open.1 man5/lrpt.toml.5 man7/lrpt-formats.7; do
            gzip -t /usr/share/man/$page.gz; done
        [ -s /usr/share/bash-completion/completions/lrpt ] && [ -s /usr/share/zsh/vendor-completions/_lrpt ]
        [ -s /usr/share/fish/vendor_completions.d/lrpt.fish ] && [ -s /usr/share/lrpt/schema/case.json ]
        [ "$(dpkg-query -W -f "\${Conffiles}" lrpt | awk "NF { print \$1 }")" = /etc/lrpt/lrpt.toml ]' ||
    fail "something is not where it belongs"

step "the main job"
inside 'printf "\n[display]\nhints = false\n" > /etc/lrpt/conf.d/office.toml
        sed -i "s|^#path = \"\"|path = \"/var/lib/lrpt/casework.db\"|" /etc/lrpt/lrpt.toml'
as_account 'lrpt db init --training -q && lrpt staff add asha --role vlo -q; export LRPT_TODAY=2013-03-04; lrpt staff add khan --role facilitator -q
            lrpt staff train khan --from-day 2013-02-12 --until 2013-02-14 -q'
as_account 'export LRPT_TODAY=2013-03-04
            lrpt case open --from /packages/court-results.csv --owner asha --owner khan -q --csv > opened.csv
            lrpt deadlines overdue -q --get case' | tee "$root/packages/late"
[ -s "$root/packages/late" ] || fail "nothing is late"

step "upgrade, with the data kept"
dpkg-deb -R "$package" "$root/packages/two"
sed -i 's/^Version: .*/&+later/' "$root/packages/two/DEBIAN/control"
dpkg-deb --root-owner-group -b "$root/packages/two" "$root/packages/two.deb" >/dev/null
before=$(sum)
inside "apt-get install -y -qq /packages/two.deb" >>"$root.log" 2>&1 || { tail -20 "$root.log" >&2; exit 1; }
[ "$(sum)" = "$before" ] || fail "the upgrade changed the casework file"
inside 'grep -q "^path = \"/var/lib/lrpt" /etc/lrpt/lrpt.toml' || fail "the upgrade lost a setting"
as_account 'LRPT_TODAY=2013-03-04 lrpt deadlines overdue -q --get case' | cmp - "$root/packages/late"

step "purge, without touching the data"
inside "apt-get purge -y -qq lrpt" >>"$root.log" 2>&1 || { tail -20 "$root.log" >&2; exit 1; }
[ "$(sum)" = "$before" ] || fail "the purge changed the casework file"
[ ! -e "$root/usr/bin/lrpt" ] && [ ! -e "$root/etc/lrpt/lrpt.toml" ] || fail "the purge left something behind"

step "passed"
leave
rm -rf --one-file-system "$root" "$root.log"
