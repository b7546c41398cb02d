#pragma once

/// The way back from the browser, tried: our own listener, and whoever asks it.
/// Source:  RFC 8252 §7.3
/// Shape:   a page of ours on loopback, with a word in its address that nobody can guess. Asked by
///          ourselves, or by the person's own browser, which is started for it
/// Units:   the browser has 60 s
/// Errors:  ListenerUnavailable, naming the address; BrowserUnavailable; TimedOut
/// Owner:   whoever tries it; destroying it closes the port

#include "accounts/environment.h"
#include "base/result.h"
#include "io/loopback_listener.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>

namespace lanyard {

class LoopbackTrial final : public QObject {
public:
    enum class By { Ourselves, Browser };

    /// The environment must outlive the trial. The reply is where it was tried: "127.0.0.1:34567".
    LoopbackTrial(const Environment &environment, By by, QObject *context, Reply<QString> reply);
    ~LoopbackTrial() override;

    void start();

private:
    void ask();
    void openBrowser();
    void takeVisit();
    void finish(const Result<QString> &result);
    [[nodiscard]] QString place() const;

    const Environment m_environment;
    By m_by;
    Replier<QString> m_reply;
    QByteArray m_word;
    QUrl m_page;
    bool m_hasCome = false;
    std::unique_ptr<LoopbackListener> m_listener;
};

} // namespace lanyard
