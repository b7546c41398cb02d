# Installs what belongs to the window, and has the desktop's own tools look at it.
# usage: cmake -DBUILD=<build folder> -DWORK=<folder> -P desktop_files.cmake
cmake_minimum_required(VERSION 3.25)

set(id app.lanyard.Lanyard)
set(prefix ${WORK}/prefix)

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(expect path)
    if(NOT EXISTS ${prefix}/${path})
        message(FATAL_ERROR "Not installed: ${path}")
    endif()
endfunction()

# expect_line(<path> <line>): once in that file
function(expect_line path line)
    expect(${path})
    file(STRINGS ${prefix}/${path} lines REGEX "^${line}$")
    list(LENGTH lines count)
    if(NOT count EQUAL 1)
        message(FATAL_ERROR "${path} has ${count} times: ${line}")
    endif()
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix} --component desktop)
set(desktop share/applications/${id}.desktop)
run(desktop-file-validate ${prefix}/${desktop})
run(appstreamcli validate --pedantic --no-net ${prefix}/share/metainfo/${id}.metainfo.xml)

# What one file says of another.
expect_line(share/dbus-1/services/${id}.service "Name=${id}")
expect_line(share/dbus-1/services/${id}.service
    "Exec=${prefix}/bin/lanyard-desktop --background")
expect(bin/lanyard-desktop)
expect_line(${desktop} "DBusActivatable=true")
expect_line(${desktop} "MimeType=x-scheme-handler/app.lanyard.lanyard;")
foreach(action add-account copy-token)
    expect_line(${desktop} "\\[Desktop Action ${action}\\]")
    expect_line(${desktop} "Exec=lanyard-desktop --action ${action}")
endforeach()
# "SingleMainWindow" of version 1.5 is what it may be called when the validators know it.
expect_line(${desktop} "X-GNOME-SingleWindow=true")
expect_line(${desktop} "Icon=${id}")
expect(share/icons/hicolor/scalable/apps/${id}.svg)
expect(share/icons/hicolor/symbolic/apps/${id}-symbolic.svg)
expect(share/icons/hicolor/48x48/apps/${id}.png)

file(READ ${prefix}/share/metainfo/${id}.metainfo.xml metainfo)
string(REGEX MATCH "<summary>([^<]*)</summary>" summary "${metainfo}")
string(LENGTH "${CMAKE_MATCH_1}" length)
if(length EQUAL 0 OR length GREATER 35)
    message(FATAL_ERROR "The summary has ${length} characters: ${CMAKE_MATCH_1}")
endif()
execute_process(COMMAND ${prefix}/bin/lanyard-desktop --version
    OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE ".* " "" version "${version}")
string(FIND "${metainfo}" "<release version=\"${version}\"" found)
if(found LESS 0)
    message(FATAL_ERROR "The metainfo has no release ${version}.")
endif()
