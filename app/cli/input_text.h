#pragma once

/// What a tool writes to our standard input, without blocking.
/// Shape:   up to the end of input, or an empty line, which is included
/// Errors:  Misconfigured (longer than `cap`, or not to be read)
/// Owner:   destroying it stops reading

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace lanyard {

class InputText final : public QObject {
    Q_OBJECT
public:
    enum class Until { End, EmptyLine };

    InputText(Until until, qsizetype cap, QObject *context, Reply<Secret> reply);
    ~InputText() override;

private:
    void readMore();
    [[nodiscard]] bool isWhole() const;
    void finish(Result<Secret> result);

    Until m_until;
    qsizetype m_cap;
    Replier<Secret> m_reply;
    QByteArray m_text;
    QSocketNotifier m_notifier;
};

} // namespace lanyard
