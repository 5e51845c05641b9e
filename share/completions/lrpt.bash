# Completes lrpt's words in bash: the line goes to lrpt, and what it offers comes back.
_lrpt() {
    local rest=${COMP_LINE:0:COMP_POINT} words=() word line i
    # bash parts words at "=" and ":"; lrpt is given them whole.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((i > 0)) && [[ $rest != [[:space:]]* ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
        rest=${rest#*"$word"}
    done
    word=${words[-1]}
    # What stands before the last "=" or ":" is no part of what readline puts in.
    local kept=${word%"${word##*[=:]}"}
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ $line == :file ]]; then
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
        fi
        line=${line%%$'\t'*}
        COMPREPLY+=("${line#"$kept"}")
    done < <("$1" __complete -- "${words[@]:1}" 2>/dev/null)
}
complete -o nosort -F _lrpt lrpt
