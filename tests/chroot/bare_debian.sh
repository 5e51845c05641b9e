# For scripts that try something in a bare Debian 12: `. tests/chroot/bare_debian.sh`, as root. The folder is $root, what
# the tools say goes to $root.log.

script=$(basename "$0")
step() { printf '== %4ds  %s\n' "$SECONDS" "$*"; }
fail() { echo "$script: $*" >&2; exit 1; }

# Where the machine has its packages from, and how it gets there, is the machine's own affair.
archive_of_this_machine() {
    apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "bookworm" && $3 == "main" { print $1; exit }'
}

require_root_and_room() {
    [ "$(id -u)" = 0 ] || { echo "$script: only root may make a chroot" >&2; exit 77; }
    [ ! -e "$root" ] || { echo "$script: $root is there already; look at it and remove it" >&2; exit 73; }
}

# make_bare_debian PACKAGE,...: with these besides what is essential. It is let go of when the script ends, and stays there
# for a look unless remove_bare_debian has been called.
make_bare_debian() {
    local archive=${DEBIAN_MIRROR:-$(archive_of_this_machine)}
    [ -n "$archive" ] || fail "this machine's apt knows no archive of Debian 12: name one in DEBIAN_MIRROR"
    trap let_go_of_bare_debian EXIT
    logged debootstrap --variant=minbase --include="$1" bookworm "$root" "$archive"
    for file in /etc/resolv.conf /etc/hosts; do
        [ ! -e "$file" ] || cp -L "$file" "$root$file"
    done
    cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev" && mount --make-rslave "$root/dev"
}

let_go_of_bare_debian() { umount -R "$root/proc" "$root/dev" 2>/dev/null || true; }

remove_bare_debian() {
    let_go_of_bare_debian
    rm -rf --one-file-system "$root" "$root".log "$root"-*.log
}

# What it says is only of interest where it fails.
logged() { "$@" >>"$root.log" 2>&1 || { tail -20 "$root.log" >&2; exit 1; }; }

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        chroot "$root" /bin/bash -ec "$1"
}
