# Holds the sources under ROOT to the house's rules that the linker cannot see, and the map in
# README.md to the folders that exist.
# usage: cmake -DROOT=<source folder> -P check_layers.cmake
cmake_minimum_required(VERSION 3.25)

# Who may include whom (README.md, The house): a folder, then the folders it may see.
set(core/base base)
set(core/oauth base oauth)
set(core/io base io)
set(core/words base words)
set(core/qr qr)
set(core/tools base tools)
set(core/flow base oauth io flow)
set(core/accounts base oauth io flow words accounts)
set(core/agent base oauth io flow words accounts agent)
set(core/agent/wire agent/wire/account_list agent/wire/client agent/wire/message agent/wire/message_bytes)
set(core/doctor base oauth io flow words accounts doctor)
set(ui base io/session_lock words accounts agent doctor qr ui)
set(app/demo base io/http_message)
set(app/lanyard agent/wire/client agent/wire/message)
set(layers base oauth io words flow accounts agent doctor qr tools ui app)

set(problems "")
function(problem text)
    message("${text}")
    set(problems "${problems}x" PARENT_SCOPE)
endfunction()

# Lines of a file that hold the pattern outside a comment.
function(lines_with pattern file result)
    file(STRINGS ${ROOT}/${file} lines REGEX "${pattern}")
    list(TRANSFORM lines REPLACE "//.*" "")
    list(FILTER lines INCLUDE REGEX "${pattern}")
    set(${result} "${lines}" PARENT_SCOPE)
endfunction()

function(sources_of folder result)
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    set(${result} "${files}" PARENT_SCOPE)
endfunction()

# 1. Includes.
foreach(folder core/base core/oauth core/io core/words core/qr core/tools core/flow core/accounts
        core/agent core/agent/wire core/doctor ui app/demo app/lanyard)
    sources_of(${folder} files)
    foreach(file IN LISTS files)
        lines_with("^[ \t]*#[ \t]*include" ${file} includes)
        foreach(line IN LISTS includes)
            string(REGEX REPLACE ".*include[ \t]*[\"<]([^\">]*)[\">].*" "\\1" path "${line}")
            string(REGEX REPLACE "^core/" "" path "${path}")
            string(REGEX REPLACE "/.*" "" layer "${path}")
            string(REGEX REPLACE "\\.h$" "" unit "${path}")
            if(layer IN_LIST layers AND path MATCHES "/"
                AND NOT layer IN_LIST ${folder} AND NOT unit IN_LIST ${folder})
                problem("${file}: may not include ${path}")
            endif()
        endforeach()
    endforeach()
endforeach()

# 2. No screen below the window: embedders and ssh have none.
set(screen "include[ \t]*[\"<](QtGui|QtWidgets|QApplication|QGuiApplication|QDesktopServices|QWidget)")
# 3. Time is Clock's, and nobody waits by running the loop inside the loop.
set(waiting "QTimer|QEventLoop|processEvents")
sources_of(core core_files)
sources_of(app/cli cli_files)
sources_of(app/demo demo_files)
foreach(file IN LISTS core_files cli_files demo_files)
    lines_with("${screen}" ${file} found)
    if(found)
        problem("${file}: may not know of a screen: ${found}")
    endif()
endforeach()
list(FILTER core_files EXCLUDE REGEX "^core/base/clock\\.(h|cpp)$")
foreach(file IN LISTS core_files)
    lines_with("${waiting}" ${file} found)
    if(found)
        problem("${file}: may not wait by itself: ${found}")
    endif()
endforeach()

# The fast client loads no Qt.
foreach(folder core/agent/wire app/lanyard)
    sources_of(${folder} files)
    foreach(file IN LISTS files)
        lines_with("include[ \t]*[\"<]Q" ${file} found)
        if(found)
            problem("${file}: may not know of Qt: ${found}")
        endif()
    endforeach()
endforeach()

# 4. No way around a certificate.
foreach(folder core ui app)
    sources_of(${folder} files)
    foreach(file IN LISTS files)
        lines_with("ignoreSslErrors|VerifyNone|QueryPeer|AutoVerifyPeer" ${file} found)
        if(found)
            problem("${file}: may not ignore certificate errors: ${found}")
        endif()
    endforeach()
endforeach()

# 5. The map: `folder` has a row, or its inner folders have; `folder/inner` has one, or is named in
#    its folder's row, or (in tests) mirrors a folder that has one.
file(STRINGS ${ROOT}/README.md rows REGEX "^\\| `")
file(GLOB folders RELATIVE ${ROOT} ${ROOT}/[a-z]* ${ROOT}/[a-z]*/[a-z]*)
foreach(folder IN LISTS folders)
    get_filename_component(inner ${folder} NAME)
    get_filename_component(outer ${folder} DIRECTORY)
    set(row "${rows}")
    list(FILTER row INCLUDE REGEX "^\\| `${folder}[`/]")
    set(outer_row "${rows}")
    list(FILTER outer_row INCLUDE REGEX "^\\| `${outer}`.*`${inner}`")
    if(NOT IS_DIRECTORY ${ROOT}/${folder} OR folder MATCHES "^build|/node_modules$|/__pycache__$")
        continue()
    endif()
    if(outer STREQUAL tests AND (EXISTS ${ROOT}/core/${inner} OR EXISTS ${ROOT}/app/${inner}
                                 OR EXISTS ${ROOT}/${inner}))
        continue()
    endif()
    if(NOT row AND NOT outer_row)
        problem("README.md: the map misses ${folder}")
    endif()
endforeach()

if(problems)
    message(FATAL_ERROR "The layers do not hold.")
endif()
