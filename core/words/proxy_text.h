#pragma once

/// What `lanyard proxy` says: to the person, and to the programs that ask through it.
/// Shape:   one line each without a line break at the end
/// Note:    names come in bare and are made plain here (placeholders.h); a path stays whole

#include <QString>

namespace lanyard {

enum class ProxyHelp {
    Proxy,
    To,
    Port,
    Socket,
    Resource,
};
[[nodiscard]] QString proxyHelp(ProxyHelp text);

/// Why it cannot start: each is the detail of a Misconfigured, Busy or ListenerUnavailable.
[[nodiscard]] QString proxyTargetIsNoServer(const QString &reason);
[[nodiscard]] QString proxyTargetHasPath();
[[nodiscard]] QString proxyTargetIsItself();
[[nodiscard]] QString proxyPortFails(quint16 port, const QString &reason);
[[nodiscard]] QString proxyCannotTellPeople();
[[nodiscard]] QString proxySocketIsNone(const QString &path);
[[nodiscard]] QString proxySocketIsTaken(const QString &path);
[[nodiscard]] QString proxySocketFails(const QString &path, const QString &reason);

[[nodiscard]] QString proxyServes(const QString &server, const QString &account);

/// What a request is told that does not get through.
[[nodiscard]] QString requestIsNone();
[[nodiscard]] QString requestIsForAnother(const QString &address); ///< the proxy's own
[[nodiscard]] QString requestIsFromWebPage();
[[nodiscard]] QString requestIsNotPassedOn(); ///< TRACE, CONNECT
[[nodiscard]] QString requestExpectsTooMuch();
[[nodiscard]] QString serverIsNotReached(const QString &server, const QString &reason);
[[nodiscard]] QString serverAnswersBadly(const QString &server);
[[nodiscard]] QString serverDoesNotAnswer(const QString &server);

/// To the person alone: who was turned away hears nothing.
[[nodiscard]] QString somebodyElseWasTurnedAway();

} // namespace lanyard
