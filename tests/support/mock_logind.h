#pragma once

/// A logind of python3-dbusmock on a bus of the test's own, which is the system bus of this process
/// from then on.

#include "support/keyring_session.h"

#include <QProcess>
#include <QString>

#include <sys/types.h>

namespace lanyard {

class MockLogind {
public:
    ~MockLogind();

    [[nodiscard]] QString start(); ///< empty, or the problem

    /// The path of a new session; empty = it was not made.
    [[nodiscard]] static QString makeSession(const char *id, uid_t user);
    [[nodiscard]] static bool lock(const QString &session);
    [[nodiscard]] static bool hint(const QString &session, bool isLocked);

private:
    KeyringSession m_session;
    QProcess m_logind;
};

} // namespace lanyard
