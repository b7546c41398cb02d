#pragma once

/// Another program in the place of this one: the same process, parent, terminal, streams and
/// environment, but for one variable; what happens to it happens to whoever called us.
/// Note:    what we ignore (SIGPIPE, SIGXFSZ) is none of its business; core dumps stay off until it
///          asks for them, as for all that we start

#include "base/secret.h"

#include <QByteArray>

#include <vector>

namespace lanyard {

/// `command` is the program, looked for in $PATH, and its arguments, byte for byte. Returns only
/// where it cannot be started: what errno says of that.
[[nodiscard]] int replaceProcess(const std::vector<QByteArray> &command, const QByteArray &variable,
                                 const Secret &value);

} // namespace lanyard
