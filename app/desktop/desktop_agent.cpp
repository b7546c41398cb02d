#include "desktop_agent.h"

#include "agent/wish_question.h"
#include "base/log.h"
#include "ui/consent_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

/// Between two looks for an agent that does not answer: the first, and the longest.
constexpr auto firstPause = 1s;
constexpr auto longestPause = 10min;

OwnPrograms installedPrograms()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QFileInfo cli(QDir::cleanPath(here + QStringLiteral("/" LANYARD_CLI_FROM_BIN)));
    return OwnPrograms::in({here, cli.path()});
}

} // namespace

DesktopAgent::DesktopAgent(AccountStore &store, const Environment &environment,
                           const Places &places) :
    m_store(store),
    m_environment(environment), m_places(places), m_pause(firstPause)
{
}

DesktopAgent::~DesktopAgent() = default;

void DesktopAgent::start()
{
    const auto place = agentPlace();
    if (m_isStopped || !place) {
        return;
    }
    m_place = *place;
    auto host
        = AgentHost::open(m_place, m_store, m_environment, m_places, installedPrograms(), this);
    if (host) {
        serve(std::move(*host));
    } else if (host.error().kind == ErrorKind::Busy) {
        watch();
    } else {
        qCWarning(logAccounts).noquote() << "tools get no tokens here:" << host.error().detail;
    }
}

void DesktopAgent::serve(std::unique_ptr<AgentHost> host)
{
    m_host = std::move(host);
    connect(m_host.get(), &AgentHost::grantsNotSuspended, this, [](const Error &error) {
        qCWarning(logAccounts).noquote() << "grants outlast the lock:" << error.detail;
    });
}

void DesktopAgent::watch()
{
    m_watch = std::make_unique<ConsentWatch>(m_place, m_environment.clock);
    connect(m_watch.get(), &ConsentWatch::changed, this, [this] {
        m_pause = firstPause;
        show(m_watch->question());
    });
    connect(
        m_watch.get(), &ConsentWatch::ended, this,
        [this] {
            m_watch.release()->deleteLater();
            show(std::nullopt);
            startLater();
        },
        Qt::SingleShotConnection);
    if (!m_watch->begin()) {
        m_watch.reset();
        startLater();
    }
}

/// One that does not talk to us is asked ever more rarely.
void DesktopAgent::startLater()
{
    m_environment.clock.after(m_pause, this, [this] { start(); });
    m_pause = std::min<std::chrono::seconds>(2 * m_pause, longestPause);
}

void DesktopAgent::ask(const TokenWish &wish, QObject *context, Reply<ConsentAnswer> reply)
{
    m_replier = Replier<ConsentAnswer>(context, std::move(reply));
    m_taken = connect(context, &QObject::destroyed, this, [this] { show(std::nullopt); });
    show(questionFor(wish));
}

void DesktopAgent::show(const std::optional<ToolQuestion> &question)
{
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog.release()->deleteLater();
    }
    if (question && !m_isStopped) {
        m_dialog = std::make_unique<ConsentDialog>(*question);
        connect(m_dialog.get(), &ConsentDialog::answered, this, &DesktopAgent::takeAnswer);
        m_dialog->show();
        m_dialog->raise();
        m_dialog->activateWindow();
    }
}

void DesktopAgent::takeAnswer(ConsentAnswer answer)
{
    show(std::nullopt);
    if (m_watch) {
        m_watch->answer(answer);
    } else {
        disconnect(m_taken);
        m_replier(answer);
    }
}

void DesktopAgent::stop(QObject *context, Reply<void> reply)
{
    m_isStopped = true;
    show(std::nullopt);
    m_watch.reset();
    if (!m_host) {
        const Replier<void> replier(context, std::move(reply));
        replier({});
        return;
    }
    disconnect(m_taken);
    m_replier(
        fail(ErrorKind::AuthorizationDenied, QStringLiteral("the window was closed"), nobodyToAsk));
    m_host->stop(context, std::move(reply));
}

} // namespace lanyard
