# Completes lrpt's words in fish: the line goes to lrpt, and what it offers comes back.
function __lrpt_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l offered ($words[1] __complete -- $words[2..] "$word" 2>/dev/null)
    if test "$offered" = :file
        __fish_complete_path "$word"
    else if test -n "$offered"
        printf '%s\n' $offered
    end
end
complete -c lrpt -f -k -a '(__lrpt_complete)'
