# The script of a shell, and a slip.
$ lrpt completion bash | head -1
# Completes lrpt's words in bash: the line goes to lrpt, and what it offers comes back.

$ lrpt completion fsh
! lrpt: there is no completion for "fsh"
!   Did you mean: zsh or fish
[64]

$ lrpt completion powershell
! lrpt: there is no completion for "powershell"
!   Choose: bash, zsh, fish
[64]

# What a script asks for: the last word is the one to go on with.
$ lrpt __complete -- case condition "" | tr "\t" "|"
list|Show the licence conditions that were asked for on a case
add|Record a licence condition that somebody on a case asks for
...

$ lrpt __complete -- case list --state= | tr '\t' '|'
--state=open
--state=closed

# Nothing to offer, and nothing to look at, is nothing said.
$ lrpt __complete -- case show ""

$ lrpt __complete -- nonsense --no-such ""

# The references of one's own file, with what is due first.
$ lrpt db init --training -q; lrpt staff add asha --role vlo -q; lrpt staff add khan --role facilitator -q

$ LRPT_TODAY=2013-03-04 lrpt staff train khan --from-day "12 Feb" --until "14 Feb" -q

$ LRPT_TODAY=2013-03-04 lrpt case open --from $SAMPLES/court-results.csv --owner asha --owner khan -q > opened.txt

$ lrpt __complete -- case show vc-2013-0001 | tr "\t" "|"
VC-2013-0001|contact.first-offer due 2013-03-01

$ lrpt __complete -- case assign VC-2013-0001 ""
asha
khan
