# fish completion for lanyard. What can come next, lanyard says (lanyard completion fish -- WORD...).
# Nothing of its answer is evaluated: a name may hold whatever somebody put into it.

# Whatever fish itself completes behind a program that it knows nothing of: files.
function __lanyard_files --argument-names front value
    for file in (complete --do-complete "'' $value")
        printf '%s%s\n' $front $file
    end
end

function __lanyard_complete
    set --local words (commandline --current-process --tokenize --cut-at-cursor)
    set --local typed (commandline --current-token --cut-at-cursor)
    set --local answer (command lanyard completion fish -- $words[2..] "$typed" 2>/dev/null </dev/null)

    set --local front ''
    set --local value "$typed"
    if string match --quiet --regex '^--[^=]+=' -- "$typed"
        set front (string replace --regex '=.*' '=' -- "$typed")
        set value (string replace --regex '^[^=]*=' '' -- "$typed")
    end
    for candidate in $answer[2..]
        printf '%s%s\n' $front $candidate
    end
    switch "$answer[1]"
        case files
            __lanyard_files "$front" "$value"
        case folders
            __lanyard_files "$front" "$value" | string match --regex '.*/$'
        case programs
            __fish_complete_command
        case 'command *'
            set --local line (commandline --current-process --cut-at-cursor)
            complete --do-complete (string replace --regex '^.*?\s--\s+' '' -- "$line")
    end
end

complete --command lanyard --no-files --arguments '(__lanyard_complete)'
