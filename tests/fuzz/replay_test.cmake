# A replay has to fail on an empty corpus, and on an input that breaks a claim; and pass otherwise.
# usage: cmake -DPROGRAM=<a replay of the target glass> -DWORK=<folder> -P replay_test.cmake
cmake_minimum_required(VERSION 3.25)

function(replay content result)
    file(REMOVE_RECURSE ${WORK})
    file(MAKE_DIRECTORY ${WORK})
    if(content)
        file(WRITE ${WORK}/input ${content})
    endif()
    execute_process(COMMAND ${PROGRAM} ${WORK} RESULT_VARIABLE ended OUTPUT_QUIET ERROR_QUIET)
    set(${result} "${ended}" PARENT_SCOPE)
endfunction()

replay("a pebble" on_pebble)
replay("a stone" on_stone)
replay("" on_nothing)
if(NOT on_pebble STREQUAL 0 OR on_stone STREQUAL 0 OR on_nothing STREQUAL 0)
    message(FATAL_ERROR "pebble: ${on_pebble}, stone: ${on_stone}, nothing: ${on_nothing}")
endif()
