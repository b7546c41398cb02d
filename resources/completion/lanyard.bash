# bash completion for lanyard. What can come next, lanyard says (lanyard completion bash -- WORD...).
# Nothing of its answer is evaluated: a name may hold whatever somebody put into it.

# The words up to the cursor, as they were typed. bash has split them at =, : and @, too.
_lanyard_words() {
    local rest=${COMP_LINE:0:COMP_POINT} gap part index
    rest=${rest#*"${COMP_WORDS[0]}"}
    words=("${COMP_WORDS[0]}")
    for ((index = 1; index <= COMP_CWORD; index++)); do
        gap=${rest%%[![:space:]]*}
        rest=${rest#"$gap"}
        part=${COMP_WORDS[index]}
        ((index < COMP_CWORD)) || part=$rest
        if [[ -n $gap ]]; then
            words+=("$part")
        else
            words[${#words[@]} - 1]+=$part
        fi
        rest=${rest#"$part"}
    done
}

# _lanyard_reply CANDIDATE...: in the words of the line. $typed is the whole word, $replaced the end of
# it that readline puts a reply in place of.
_lanyard_reply() {
    local candidate whole front='' kept=${typed%"$replaced"}
    [[ $typed != --*=* ]] || front=${typed%%=*}=
    local value=${typed#"$front"}
    for candidate; do
        candidate=${candidate%%$'\t'*}
        case $value in
        [\'\"]*) # bash closes it; what it would have to be closed for is left out
            [[ $candidate != *[!A-Za-z0-9_./:@-]* ]] || continue
            whole=$front${value:0:1}$candidate
            ;;
        *) printf -v whole '%s%q' "$front" "$candidate" ;;
        esac
        [[ $whole != "$kept"* ]] || COMPREPLY+=("${whole#"$kept"}")
    done
}

# Behind --, another program's line.
_lanyard_command() {
    local index=1
    while [[ ${COMP_WORDS[index]} != -- ]]; do
        ((++index))
    done
    ((++index))
    if declare -F _command_offset >/dev/null; then # bash-completion's
        _command_offset "$index"
    elif ((index == COMP_CWORD)); then
        mapfile -t COMPREPLY < <(compgen -c -- "$replaced")
    else
        compopt -o default
    fi
}

_lanyard() {
    local words answer typed replaced=$2
    COMPREPLY=()
    _lanyard_words
    typed=${words[${#words[@]} - 1]}
    mapfile -t answer < <(command lanyard completion bash -- "${words[@]:1}" 2>/dev/null </dev/null)
    case ${answer[0]-} in
    files) compopt -o default ;;
    folders) compopt -o dirnames ;;
    programs)
        mapfile -t COMPREPLY < <(compgen -c -- "$replaced")
        compopt -o default
        ;;
    command*) _lanyard_command ;;
    esac
    _lanyard_reply "${answer[@]:1}"
}

complete -F _lanyard lanyard
