#compdef lanyard

# zsh completion for lanyard. What can come next, lanyard says (lanyard completion zsh -- WORD...).
# Nothing of its answer is evaluated: a name may hold whatever somebody put into it.

_lanyard() {
    local -a answer candidates
    local kind ret=1
    answer=("${(@f)$(command lanyard completion zsh -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" \
        2>/dev/null </dev/null)}")
    kind=$answer[1]
    candidates=("${(@)answer[2,-1]}")

    if [[ $kind == command* ]]; then
        local -i skipped=$(( ${kind#command } + 1 ))
        shift $skipped words
        (( CURRENT -= skipped ))
        _normal
        return
    fi
    [[ $PREFIX != --*=* ]] || compset -P '[^=]#='
    if (( $#candidates )); then
        _describe -t values lanyard candidates && ret=0
    fi
    case $kind in
        files) _files && ret=0 ;;
        folders) _files -/ && ret=0 ;;
        programs) _command_names -e && ret=0; _files && ret=0 ;;
    esac
    return ret
}

# Of a file in $fpath this is the function itself; of a script that is sourced, it is its home.
if [[ $funcstack[1] == _lanyard ]]; then
    _lanyard "$@"
else
    compdef _lanyard lanyard
fi
