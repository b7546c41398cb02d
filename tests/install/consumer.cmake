# usage: cmake -DBUILD=<build folder> -DWORK=<folder> -DCONSUMER=<its sources>
#            [-DSANITIZE=<what the build was sanitized with>] -P consumer.cmake
cmake_minimum_required(VERSION 3.25)

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(expect path)
    if(NOT EXISTS ${WORK}/${path})
        message(FATAL_ERROR "Not installed: ${path}")
    endif()
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix)
expect(prefix/bin/lanyard)
expect(prefix/libexec/lanyard/lanyard-cli)
execute_process(COMMAND ${WORK}/prefix/bin/lanyard --version # which only lanyard-cli knows
    OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
if(NOT version MATCHES "^lanyard [0-9]")
    message(FATAL_ERROR "lanyard --version says ${version}.")
endif()
expect(prefix/lib/systemd/user/lanyard-agent.socket)
file(STRINGS ${WORK}/prefix/lib/systemd/user/lanyard-agent.service start REGEX "^ExecStart=")
if(NOT start STREQUAL "ExecStart=${WORK}/prefix/bin/lanyard agent")
    message(FATAL_ERROR "The service starts ${start}.")
endif()
expect(prefix/bin/lanyard-desktop)
foreach(name docker-credential-lanyard git-credential-lanyard)
    file(READ_SYMLINK ${WORK}/prefix/bin/${name} target) # beside it, wherever that is put
    if(NOT target STREQUAL lanyard)
        message(FATAL_ERROR "bin/${name} leads to ${target}.")
    endif()
endforeach()
foreach(page lanyard lanyard-token lanyard-grants-add git-credential-lanyard docker-credential-lanyard)
    expect(prefix/share/man/man1/${page}.1)
endforeach()
foreach(script bash:bash-completion/completions/lanyard zsh:zsh/site-functions/_lanyard
        fish:fish/vendor_completions.d/lanyard.fish) # which are what the program prints
    string(REGEX MATCH "^([a-z]+):(.+)" script ${script})
    expect(prefix/share/${CMAKE_MATCH_2})
    file(READ ${WORK}/prefix/share/${CMAKE_MATCH_2} installed)
    execute_process(COMMAND ${WORK}/prefix/bin/lanyard completion ${CMAKE_MATCH_1}
        OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
    if(NOT installed STREQUAL printed)
        message(FATAL_ERROR "share/${CMAKE_MATCH_2} is not what lanyard completion prints.")
    endif()
endforeach()
expect(prefix/share/applications/app.lanyard.Lanyard.desktop)
expect(prefix/share/icons/hicolor/48x48/apps/app.lanyard.Lanyard.png)
expect(prefix/share/metainfo/app.lanyard.Lanyard.metainfo.xml)
expect(prefix/include/lanyard/accounts/account_store.h)
if(EXISTS ${WORK}/prefix/bin/lanyard-demo-provider)
    message(FATAL_ERROR "The demo provider was installed without being asked for.")
endif()
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/demo --component demo)
expect(demo/bin/lanyard-demo-provider)

set(flags)
if(SANITIZE) # whoever links a sanitized library needs the sanitizers, too
    set(flags -DCMAKE_CXX_FLAGS=-fsanitize=${SANITIZE})
endif()
run(${CMAKE_COMMAND} -S ${CONSUMER} -B ${WORK}/build -G Ninja
    -DCMAKE_PREFIX_PATH=${WORK}/prefix -DCMAKE_BUILD_TYPE=Debug ${flags})
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/consumer ${WORK}/home)
