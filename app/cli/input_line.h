#pragma once

/// One line from standard input, or another open descriptor, without blocking.
/// Shape:   up to 4 kB, without its line break; the end of input counts as one
/// Errors:  Misconfigured (nothing to read, or too long; not open, or nothing that has lines)
/// Owner:   destroying it stops reading and turns the echo on again

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

struct termios;

namespace lanyard {

class InputLine final : public QObject {
    Q_OBJECT
public:
    enum class Echo { On, Off };

    InputLine(Echo echo, QObject *context, Reply<Secret> reply);
    /// What we start does not inherit the descriptor. It stays open, and what follows stays in it.
    InputLine(int descriptor, Echo echo, QObject *context, Reply<Secret> reply);
    ~InputLine() override;

    /// Is somebody there who could be asked?
    [[nodiscard]] static bool isTerminal();
    [[nodiscard]] static bool isTerminal(int descriptor);

private:
    void readMore();
    void finish(Result<Secret> result);

    [[nodiscard]] QString name() const;

    int m_descriptor;
    Replier<Secret> m_reply;
    QByteArray m_line;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<termios> m_echoing; ///< what to go back to; null = nothing was changed
};

} // namespace lanyard
