#pragma once

/// What GLib and the libraries on it have to say goes into our log, where Qt's own goes.
/// Note:    else it is on standard error, where a person reads one line of ours: GLib complains
///          there of libsecret, which tells a deletion that did not succeed twice. Does nothing
///          where there is no GLib

namespace lanyard {

void joinGlibLog();

} // namespace lanyard
