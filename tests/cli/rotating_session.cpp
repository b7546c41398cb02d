#include "rotating_session.h"

#include "life_watch.h"
#include "support/patience.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <algorithm>

#include <sys/inotify.h>
#include <unistd.h>

namespace lanyard {

RotatingSession::~RotatingSession() = default;

QString RotatingSession::start()
{
    QString problem = m_session.start();
    if (!problem.isEmpty()) {
        return problem;
    }
    m_provider = std::make_unique<MisbehavingProvider>(m_clock, m_random);
    behave({});
    const bool isAdded
        = m_session.addProvider(QStringLiteral("contoso"),
                                {{QStringLiteral("name"), QStringLiteral("Contoso")},
                                 {QStringLiteral("issuer"), m_provider->issuer()},
                                 {QStringLiteral("client_id"), QStringLiteral("lanyard-demo")},
                                 {QStringLiteral("redirect_uris"),
                                  QJsonArray{QStringLiteral("http://127.0.0.1/callback/demo")}}});
    QByteArray errors = isAdded ? signIn() : "the provider's file cannot be written";
    if (errors.isEmpty()) {
        errors = run({QStringLiteral("token"), QStringLiteral("contoso"),
                      QStringLiteral("--force-refresh")}); // makes the lock's file
    }
    give(Given::FiveMinutes);
    return QString::fromUtf8(errors);
}

bool RotatingSession::waitUntilItRanOut()
{
    const QDateTime end = m_clock.now().addSecs(1); // it came before now
    return QTest::qWaitFor([&] { return m_clock.now() >= end; }, kPatience);
}

QByteArray RotatingSession::signIn()
{
    return run({QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("contoso")});
}

QByteArray RotatingSession::run(const QStringList &arguments)
{
    const Ended ended = m_session.run(arguments);
    return ended.exitCode == 0 ? QByteArray() : arguments.first().toUtf8() + ": " + ended.errors;
}

void RotatingSession::behave(Mutation mutation)
{
    const auto change = mutation.tokens;
    mutation.tokens = [this, change](QJsonObject &answer) {
        if (answer.contains(QLatin1String("access_token"))) {
            noteTokens(answer);
        }
        if (change) {
            change(answer);
        }
    };
    m_provider->behave(std::move(mutation));
}

void RotatingSession::noteTokens(QJsonObject &answer)
{
    m_accessTokens += answer.value(QLatin1String("access_token")).toString().toLatin1();
    m_refreshTokens += answer.value(QLatin1String("refresh_token")).toString().toLatin1();
    if (m_given == Given::ASecond) {
        answer.insert(QStringLiteral("expires_in"), 1);
    }
}

qsizetype RotatingSession::refreshes() const
{
    return std::count_if(m_provider->requests().begin(), m_provider->requests().end(),
                         [](const HttpRequest &request) {
                             return request.path() == "/token"
                                 && request.body.contains("grant_type=refresh_token");
                         });
}

qsizetype RotatingSession::keyRequests() const
{
    return std::count_if(m_provider->requests().begin(), m_provider->requests().end(),
                         [](const HttpRequest &request) { return request.path() == "/jwks"; });
}

QByteArray RotatingSession::keptToken()
{
    QByteArrayList tokens;
    for (const auto &[name, secret] : LifeWatch(m_session.environment()).keptSecrets()) {
        if (name == QLatin1String("refresh_token")) {
            tokens += secret;
        }
    }
    return tokens.size() == 1 ? tokens.first() : QByteArray();
}

RotatingSession::Kept RotatingSession::judge(const QByteArray &keptToken) const
{
    if (!m_refreshTokens.contains(keptToken)) {
        return Kept::Nothing;
    }
    return keptToken == m_refreshTokens.last() ? Kept::Newest : Kept::Older;
}

QString RotatingSession::lockFile() const
{
    const QDir state(m_session.home() + QStringLiteral("/state/lanyard"));
    return state.filePath(state.entryList({QStringLiteral("account-*.lock")}).value(0));
}

std::unique_ptr<QProcess> RotatingSession::beginToken(const QStringList &options)
{
    return m_session.begin(QStringList{QStringLiteral("token"), QStringLiteral("contoso")}
                           + options);
}

bool waitForEnd(const QProcess &process)
{
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                           kPatience);
}

FileWatch::FileWatch(const QString &path, What what) :
    m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    ::inotify_add_watch(m_queue, qPrintable(path), what == What::Opened ? IN_OPEN : IN_MOVED_TO);
}

FileWatch::~FileWatch()
{
    ::close(m_queue);
}

bool FileWatch::waitForIt()
{
    QEventLoop loop;
    const QSocketNotifier notifier(m_queue, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    if (take()) {
        return true;
    }
    loop.exec();
    return take();
}

void FileWatch::forget()
{
    while (take()) { }
}

bool FileWatch::take() const
{
    alignas(inotify_event) char events[4096];
    return ::read(m_queue, events, sizeof events) > 0;
}

} // namespace lanyard
