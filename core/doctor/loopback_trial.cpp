#include "doctor/loopback_trial.h"

#include "base/base64url.h"
#include "words/browser_page.h"
#include "words/visit_page.h"

namespace lanyard {

namespace {

constexpr std::chrono::seconds patience{60};
constexpr qsizetype wordBytes = 16;

LoopbackPages pages()
{
    const QByteArray reached = visitPage();
    return {browserPageStyle(), reached, browserPage(BrowserPage::NotOurs, {}, {}), reached};
}

} // namespace

LoopbackTrial::LoopbackTrial(const Environment &environment, By by, QObject *context,
                             Reply<QString> reply) :
    m_environment(environment),
    m_by(by), m_reply(context, std::move(reply))
{
}

LoopbackTrial::~LoopbackTrial() = default;

/// As a sign-in does it, on any free port.
void LoopbackTrial::start()
{
    m_word = base64UrlEncode(m_environment.random.bytes(wordBytes));
    const QByteArray expected = "word=" + m_word;
    const auto judge = [expected](const QUrl &visit) {
        return visit.query(QUrl::FullyEncoded).toLatin1() == expected
            ? LoopbackListener::Verdict::Take
            : LoopbackListener::Verdict::Refuse;
    };
    auto listener
        = LoopbackListener::listen(QUrl(QStringLiteral("http://127.0.0.1/doctor")), pages(), judge,
                                   m_environment.clock, m_environment.random);
    if (!listener) {
        finish(fail(listener.error()));
        return;
    }
    m_listener = std::move(*listener);
    connect(m_listener.get(), &LoopbackListener::redirected, this, [this] { takeVisit(); });
    m_page = m_listener->redirectUri();
    m_page.setQuery(QString::fromLatin1(expected));
    m_environment.clock.after(patience, this, [this] {
        finish(fail(ErrorKind::TimedOut, QStringLiteral("nobody came to %1").arg(place())));
    });
    if (m_by == By::Browser) {
        openBrowser();
    } else {
        ask();
    }
}

/// The listener sends its visitor on, which is no error here: that it took the visit is what it
/// tells by itself.
void LoopbackTrial::ask()
{
    RequestPolicy policy;
    policy.origins = {m_page};
    sendRequest(m_environment.network, m_environment.clock, std::move(policy),
                QNetworkRequest(m_page), {}, this, [this](const Result<HttpReply> &answer) {
                    const bool isSentOn
                        = !answer && answer.error().kind == ErrorKind::InvalidResponse;
                    if (!isSentOn) {
                        const QString why = answer ? QStringLiteral("something else answers there")
                                                   : answer.error().detail;
                        finish(fail(ErrorKind::ListenerUnavailable,
                                    QStringLiteral("%1: %2").arg(place(), why)));
                    }
                });
}

void LoopbackTrial::openBrowser()
{
    m_environment.browser.open(m_page, this, [this](const Result<void> &opened) {
        if (!opened && !m_hasCome) {
            finish(fail(opened.error()));
        }
    });
}

/// A browser still has to be shown its page.
void LoopbackTrial::takeVisit()
{
    m_hasCome = true;
    if (m_by == By::Ourselves) {
        finish(place());
        return;
    }
    connect(m_listener.get(), &LoopbackListener::becameIdle, this, [this] { finish(place()); });
    m_listener->finish(visitPage());
}

void LoopbackTrial::finish(const Result<QString> &result)
{
    m_reply(result);
}

QString LoopbackTrial::place() const
{
    return m_page.authority();
}

} // namespace lanyard
