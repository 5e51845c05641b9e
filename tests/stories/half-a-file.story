# A file that cannot be read to its end is not an empty one: other rules would hold than were meant. "Cannot look" is
# never "is not there", whatever it is that is looked for.
? strace -qq -o /dev/null true
<< unreadable.sh
# unreadable.sh CALL PATH COMMAND...: every such call on the path fails.
call=$1 path=$2; shift 2
export ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0"
exec strace -f -qq -o /dev/null -e trace="$call" -P "$path" -e inject="$call":error=EIO "$@"
END
$ share=$(realpath "$(dirname "$(realpath "$(command -v lrpt)")")/../share/lrpt"); \
  bash unreadable.sh read "$share/policy.toml" lrpt eligibility check --offence OF61102 --disposal life --sentenced-on 2013-02-14
! lrpt: <*>/policy.toml could not be read to its end
[78]

$ share=$(realpath "$(dirname "$(realpath "$(command -v lrpt)")")/../share/lrpt"); \
  bash unreadable.sh read "$share/offences.csv" lrpt eligibility check --offence OF61102 --disposal life
! lrpt: <*>/offences.csv could not be read to its end
[78]

@ lrpt db init --training
# Where the casework file really is.
$ bash unreadable.sh readlink "$PWD" lrpt case list --db home/.local/share/lrpt/lrpt.db
! lrpt: home/.local/share/lrpt/lrpt.db cannot be looked at: Input/output error
[77]
