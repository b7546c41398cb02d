#include "words/proxy_text.h"

#include "base/error.h"
#include "words/command_words.h"

namespace lanyard {

namespace {

using command_words::filled;
using command_words::name;
using command_words::Words;

constexpr QLatin1String reason("reason");
constexpr QLatin1String site("site");

} // namespace

QString proxyHelp(ProxyHelp help)
{
    switch (help) {
    case ProxyHelp::Proxy:
        return Words::tr(
            "Pass requests of your programs on to one server, each with a fresh access "
            "token, until Ctrl-C");
    case ProxyHelp::To:
        return Words::tr("The server: https:// and its host, with the port where it has one of its "
                         "own");
    case ProxyHelp::Port:
        return Words::tr("Listen on this port of 127.0.0.1; else on any that is free");
    case ProxyHelp::Socket:
        return Words::tr("Listen on a Unix socket at this path instead, which nobody but you may "
                         "use");
    case ProxyHelp::Resource:
        return Words::tr("Tokens for this API alone, by its address; each is kept in memory until "
                         "it runs out");
    }
    Q_UNREACHABLE();
}

QString proxyTargetIsNoServer(const QString &problem)
{
    return filled(Words::tr("--to names no server for tokens: {reason}"), {{reason, problem}});
}

QString proxyTargetHasPath()
{
    return Words::tr("--to names a server alone, like https://api.example.com: paths stay what "
                     "your programs ask for");
}

QString proxyTargetIsItself()
{
    return Words::tr("--to is the address of this very proxy: name another port");
}

QString proxyPortFails(quint16 port, const QString &problem)
{
    return Words::tr("the proxy cannot listen on port %1 of 127.0.0.1: %2").arg(port).arg(problem);
}

QString proxyCannotTellPeople()
{
    return Words::tr(
        "this system does not tell whose a connection to a port is, so that anybody on "
        "it could use your token: use --socket PATH");
}

QString proxySocketIsNone(const QString &path)
{
    return Words::tr("something that is no socket of yours is at %1: move it away, or name another "
                     "path")
        .arg(plainText(path));
}

QString proxySocketIsTaken(const QString &path)
{
    return Words::tr("another program answers at %1 already: end it, or name another path")
        .arg(plainText(path));
}

QString proxySocketFails(const QString &path, const QString &problem)
{
    return Words::tr("the proxy cannot listen at %1: %2").arg(plainText(path), problem);
}

QString proxyServes(const QString &server, const QString &account)
{
    return filled(Words::tr("What your programs ask there goes to {site}, with a token of {name}, "
                            "until Ctrl-C."),
                  {{site, server}, {name, account}});
}

QString requestIsNone()
{
    return Words::tr("this is no request that can be passed on: ask for a path, with one Host and "
                     "one length (this is no proxy for other servers)");
}

QString requestIsForAnother(const QString &address)
{
    return filled(Words::tr("the request was for another server: ask at {site}"),
                  {{site, address}});
}

QString requestIsFromWebPage()
{
    return Words::tr("a browser asked, maybe for a web page: this is for programs alone");
}

QString requestIsNotPassedOn()
{
    return Words::tr("TRACE and CONNECT are not passed on: the token would get out");
}

QString requestExpectsTooMuch()
{
    return Words::tr("nothing can be expected but 100-continue");
}

QString serverIsNotReached(const QString &server, const QString &problem)
{
    return Words::tr("%1 is not reached: %2").arg(plainText(server), problem);
}

QString serverAnswersBadly(const QString &server)
{
    return filled(Words::tr("{site} answered with something that is no HTTP answer"),
                  {{site, server}});
}

QString serverDoesNotAnswer(const QString &server)
{
    return filled(Words::tr("{site} closed the connection without an answer"), {{site, server}});
}

QString somebodyElseWasTurnedAway()
{
    return Words::tr("somebody else on this computer was turned away");
}

} // namespace lanyard
