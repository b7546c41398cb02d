# Shows that check_layers.cmake can fail: a tree where every rule is broken once, and one where
# none is.
# usage: cmake -DCHECK=<check_layers.cmake> -DWORK=<empty folder> -P check_layers_test.cmake
cmake_minimum_required(VERSION 3.25)

function(write_file path text)
    file(WRITE ${WORK}/${path} "${text}\n")
endfunction()

function(check result_variable output_variable)
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK} -P ${CHECK}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    set(${result_variable} ${result} PARENT_SCOPE)
    set(${output_variable} "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${WORK})
write_file(README.md "| `core` | |\n| `core/base` | |\n| `core/io` | |\n| `core/flow` | |\n| `core/accounts` | |\n| `core/agent` | |\n| `app` | `cli`, `demo` |\n| `ui` | |\n| `tests` | |")
write_file(core/base/clock.cpp "#include <QTimer>")
write_file(core/io/fine.cpp "#include \"base/error.h\"\n// QEventLoop is what we do without")
write_file(core/flow/fine.cpp "#include \"oauth/pkce.h\"")
write_file(ui/fine.cpp "#include <QApplication>\n#include \"accounts/account.h\"")
write_file(app/demo/fine.cpp "#include \"io/http_message.h\"")
write_file(app/cli/fine.cpp "#include <QCoreApplication>\n#include \"accounts/account.h\"")
write_file(core/agent/fine.cpp "#include \"accounts/account.h\"\n#include \"agent/wire/client.h\"")
write_file(core/agent/wire/fine.cpp "#include \"agent/wire/message.h\"\n#include <vector>")
write_file(tests/io/fine_test.cpp "#include \"oauth/pkce.h\"")
check(result output)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "A tree that keeps the rules was refused:\n${output}")
endif()

write_file(core/base/bad_include.cpp "#include \"oauth/pkce.h\"")
write_file(core/io/bad_include.cpp "  #  include <core/oauth/pkce.h>")
write_file(core/io/bad_timer.cpp "QTimer timer;")
write_file(core/flow/bad_loop.cpp "QCoreApplication::processEvents();")
write_file(core/base/bad_screen.cpp "#include <QApplication>")
write_file(app/cli/bad_screen.cpp "#include <QtGui/QImage>")
write_file(app/demo/bad_include.cpp "#include \"io/network_access.h\"")
write_file(ui/bad_include.cpp "#include \"flow/userinfo_request.h\"")
write_file(ui/bad_app.cpp "#include \"app/desktop/options.h\"")
write_file(ui/bad_trust.cpp "reply->ignoreSslErrors();")
write_file(core/io/bad_trust.cpp "tls.setPeerVerifyMode(QSslSocket::VerifyNone);")
write_file(core/agent/wire/bad_include.cpp "#include \"base/secret.h\"")
write_file(core/agent/wire/bad_qt.cpp "#include <QString>")
write_file(core/accounts/bad_include.cpp "#include \"agent/token_gate.h\"")
write_file(core/unmapped/file.h "")
check(result output)
if(result EQUAL 0)
    message(FATAL_ERROR "A tree that breaks every rule was let through.")
endif()
foreach(expected core/base/bad_include core/io/bad_include core/io/bad_timer core/flow/bad_loop
        core/base/bad_screen app/cli/bad_screen app/demo/bad_include ui/bad_include ui/bad_app
        ui/bad_trust core/io/bad_trust core/agent/wire/bad_include core/agent/wire/bad_qt
        core/accounts/bad_include
        "misses core/unmapped")
    if(NOT output MATCHES "${expected}")
        message(FATAL_ERROR "Not noticed: ${expected}\n${output}")
    endif()
endforeach()
if(output MATCHES "/fine")
    message(FATAL_ERROR "A file that keeps the rules was named:\n${output}")
endif()
