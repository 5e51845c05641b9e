#!/bin/bash
# The package in a bare Debian 12: what lintian says of it, installing, the main job, upgrading with the data kept,
# purging without touching them. As root: package.sh PACKAGE.deb [FOLDER]. The folder is removed again where all passes.
set -euo pipefail

package=$(realpath "${1:?Usage: package.sh PACKAGE.deb [FOLDER]}")
root=${2:-/var/tmp/lrpt-package}
top=$(cd "$(dirname "$0")/../.." && pwd)

. "$top/tests/chroot/bare_debian.sh"
require_root_and_room

step "lintian"
lintian --fail-on error,warning --allow-root "$package"

step "a bare Debian 12"
make_bare_debian ca-certificates

as_account() { inside "su -s /bin/bash lrpt -c 'cd /var/lib/lrpt; $1'"; }
sum() { sha256sum "$root/var/lib/lrpt/casework.db" | cut -d' ' -f1; }

step "install"
mkdir "$root/packages"
cp "$package" "$root/packages/one.deb"
cp "$top/share/samples/court-results.csv" "$root/packages/"
# Manual pages and documents are left out of images for containers; here they are to be seen.
rm -f "$root"/etc/dpkg/dpkg.cfg.d/*
logged inside "apt-get update -qq && apt-get install -y -qq --no-install-recommends /packages/one.deb"
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
logged inside "apt-get install -y -qq /packages/two.deb"
[ "$(sum)" = "$before" ] || fail "the upgrade changed the casework file"
inside 'grep -q "^path = \"/var/lib/lrpt" /etc/lrpt/lrpt.toml' || fail "the upgrade lost a setting"
as_account 'LRPT_TODAY=2013-03-04 lrpt deadlines overdue -q --get case' | cmp - "$root/packages/late"

step "purge, without touching the data"
logged inside "apt-get purge -y -qq lrpt"
[ "$(sum)" = "$before" ] || fail "the purge changed the casework file"
[ ! -e "$root/usr/bin/lrpt" ] && [ ! -e "$root/etc/lrpt/lrpt.toml" ] || fail "the purge left something behind"

step "passed"
remove_bare_debian
