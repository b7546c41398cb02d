/// lanyard-demo-provider: prints its issuer on one line, then serves until its stdin closes, its
/// parent ends or it is told to stop. It keeps nothing, so any end is a clean one.

#include "base/clock.h"
#include "base/random_source.h"
#include "demo_provider.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace lanyard;

namespace {

void say(FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
    std::fflush(stream);
}

struct Options {
    QCommandLineOption port{QStringLiteral("port"),
                            QStringLiteral("Listen on this port of 127.0.0.1."),
                            QStringLiteral("port"), QStringLiteral("0")};
    QCommandLineOption lifetime{QStringLiteral("token-lifetime"),
                                QStringLiteral("Access tokens are good for this long."),
                                QStringLiteral("seconds"), QStringLiteral("300")};
    QCommandLineOption algorithm{QStringLiteral("id-token-alg"),
                                 QStringLiteral("Sign ID tokens with RS256 or ES256."),
                                 QStringLiteral("algorithm"), QStringLiteral("RS256")};
    QCommandLineOption pushedRequests{
        QStringLiteral("pushed-requests"),
        QStringLiteral("Take authorization requests before the browser comes: offered or "
                       "required (RFC 9126)."),
        QStringLiteral("how")};
    QCommandLineOption dpop{
        QStringLiteral("dpop"),
        QStringLiteral("Bind tokens to the key of whoever proves one: offered, required, or nonce "
                       "(required, and each proof with a nonce of ours; RFC 9449)."),
        QStringLiteral("how")};
    QCommandLineOption registration{
        QStringLiteral("registration"),
        QStringLiteral("Say that apps register themselves, and let them (open) or nobody (closed) "
                       "(RFC 7591)."),
        QStringLiteral("how")};
    QCommandLineOption redirectUri{
        QStringLiteral("redirect-uri"),
        QStringLiteral("Let lanyard-demo use this redirect URI as well; with any port, if it names "
                       "none on 127.0.0.1 or [::1]."),
        QStringLiteral("uri")};
};

Result<demo::DemoOptions> optionsFrom(const QCommandLineParser &parser, const Options &wanted)
{
    demo::DemoOptions options;
    bool isPort = false;
    options.port = parser.value(wanted.port).toUShort(&isPort);
    bool isLifetime = false;
    const int lifetime = parser.value(wanted.lifetime).toInt(&isLifetime);
    const QString algorithm = parser.value(wanted.algorithm);
    if (!isPort) {
        return fail(ErrorKind::Misconfigured, QStringLiteral("--port wants 0 to 65535"));
    }
    if (!isLifetime || lifetime < 1) {
        return fail(ErrorKind::Misconfigured, QStringLiteral("--token-lifetime wants seconds"));
    }
    if (algorithm != u"RS256" && algorithm != u"ES256") {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("--id-token-alg wants RS256 or ES256"));
    }
    const QString pushed = parser.value(wanted.pushedRequests);
    if (pushed == u"offered" || pushed == u"required") {
        options.pushedRequests
            = pushed == u"offered" ? demo::PushedRequests::Offered : demo::PushedRequests::Required;
    } else if (parser.isSet(wanted.pushedRequests)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("--pushed-requests wants offered or required"));
    }
    const QString dpop = parser.value(wanted.dpop);
    if (dpop == u"offered" || dpop == u"required" || dpop == u"nonce") {
        options.dpop = dpop == u"offered" ? demo::Dpop::Offered
            : dpop == u"required"         ? demo::Dpop::Required
                                          : demo::Dpop::Nonce;
    } else if (parser.isSet(wanted.dpop)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("--dpop wants offered, required or nonce"));
    }
    const QString registration = parser.value(wanted.registration);
    if (registration == u"open" || registration == u"closed") {
        options.registration
            = registration == u"open" ? demo::Registration::Open : demo::Registration::Closed;
    } else if (parser.isSet(wanted.registration)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("--registration wants open or closed"));
    }
    options.tokenLifetime = std::chrono::seconds(lifetime);
    options.idTokenAlgorithm
        = algorithm == u"ES256" ? demo::SigningAlgorithm::Es256 : demo::SigningAlgorithm::Rs256;
    for (const QString &uri : parser.values(wanted.redirectUri)) {
        options.clients.first().redirectUris.append(uri.toUtf8());
    }
    return options;
}

/// Whoever started us holds the other end of stdin; the kernel closes it with them.
void endWithStdin(QCoreApplication &application)
{
#ifdef Q_OS_UNIX
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] {
        std::array<char, 256> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0) {
            QCoreApplication::quit();
        }
    });
#else
    Q_UNUSED(application)
#endif
}

/// A parent whose stdin we merely share (a terminal) leaves no end of file behind.
void endWithParent()
{
#ifdef Q_OS_LINUX
    const pid_t parent = ::getppid();
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent) { // it ended just before we asked
        std::raise(SIGTERM);
    }
#endif
}

} // namespace

int main(int argc, char **argv)
{
    endWithParent();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyard-demo-provider"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "An OpenID Provider on this computer, to try Lanyard with. Prints its issuer "
        "and ends when its standard input is closed."));
    parser.addHelpOption();
    parser.addVersionOption();
    const Options wanted;
    parser.addOptions({wanted.port, wanted.lifetime, wanted.algorithm, wanted.pushedRequests,
                       wanted.dpop, wanted.registration, wanted.redirectUri});
    parser.process(application);

    auto options = optionsFrom(parser, wanted);
    if (!options) {
        say(stderr, QStringLiteral("lanyard-demo-provider: ") + options.error().detail);
        return static_cast<int>(recoveryFor(options.error().kind));
    }
    SystemClock clock;
    SystemRandomSource random;
    const auto provider = demo::DemoProvider::start(std::move(*options), clock, random);
    if (!provider) {
        say(stderr, QStringLiteral("lanyard-demo-provider: ") + provider.error().detail);
        return static_cast<int>(recoveryFor(provider.error().kind));
    }
    say(stdout, (*provider)->issuer());
    endWithStdin(application);
    return QCoreApplication::exec();
}
