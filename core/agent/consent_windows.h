#pragma once

/// The person at windows that are other processes: each that waits to hear of a question is told,
/// and the first answer counts.
/// Shape:   a window is there from its first watch() until its connection ends. What it is told is
///          a state and no event, so that nothing is missed while it says its next word
/// Errors:  AuthorizationDenied, `code` nobodyToAsk: no window is there, or the last one has gone
/// Owner:   whoever runs the agent

#include "agent/consent.h"
#include "agent/wire/message.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lanyard {

class ConsentWindows final : public QObject, public ConsentQuestion {
    Q_OBJECT
public:
    using Tell = std::function<void(std::string_view message)>;

    [[nodiscard]] bool isThere() const override { return !m_windows.isEmpty(); }
    void ask(const TokenWish &wish, QObject *context, Reply<ConsentAnswer> reply) override;

    /// `tell` is called once, with a whole wire::Question, as soon as another one is to be shown
    /// than `shown`, or when all are closed; not after `window` is destroyed.
    void watch(QObject *window, std::uint8_t shown, Tell tell);
    /// They are not waited for any more, and whoever is asked about has nobody to ask.
    void close();
    /// Of a question that is over it is of no effect.
    void decide(std::uint8_t number, ConsentAnswer answer);

private:
    struct Watching {
        QPointer<QObject> window;
        std::uint8_t shown;
        Tell tell;
    };

    [[nodiscard]] std::uint8_t number() const;
    void tellAll();
    void tell(const std::vector<Watching> &watching);
    void leave(QObject *window);
    void finish(const Result<ConsentAnswer> &answer);
    void endQuestion();

    QSet<QObject *> m_windows;
    std::vector<Watching> m_watching;
    std::uint8_t m_lastNumber = wire::noQuestion;
    QByteArray m_question; ///< the message; empty = there is none
    Replier<ConsentAnswer> m_replier;
    QMetaObject::Connection m_taken; ///< whoever asks takes the question along
};

} // namespace lanyard
