#pragma once

/// Tells when the login session is locked: the person goes away, and the screen with them. One file
/// per platform.
/// Source:  org.freedesktop.login1(5): a session's signal Lock, and its property LockedHint, which
///          a screen locker sets; elogind has them, too
/// Note:    a user's service belongs to no session, so that of any session of the same person
///          counts. Where nobody can say whose session it is, it is taken for theirs: a lock too
///          many costs a question. Where there is no logind, nothing is ever told

#include <QObject>

#include <functional>

namespace lanyard {

/// Calls `locked` each time, until `context` goes.
void watchSessionLock(QObject *context, std::function<void()> locked);

} // namespace lanyard
