#pragma once

/// Asks the person at the terminal that controls this process, whatever its standard input is.
/// Shape:   "n", "once" or "always"; an empty line, the end of input and Ctrl-C mean no, anything
///          else is asked again. What was typed before the question is no answer
/// Errors:  AuthorizationDenied, `code` nobodyToAsk: there is no such terminal, or this is in its
///          background

#include "agent/consent.h"
#include "input_line.h"
#include "words/grant_text.h"

#include <QFile>
#include <QObject>

#include <memory>

namespace lanyard {

class TerminalQuestion final : public QObject, public ConsentQuestion {
    Q_OBJECT
public:
    void ask(const TokenWish &wish, QObject *context, Reply<ConsentAnswer> reply) override;

    [[nodiscard]] bool isAsking() const { return m_input != nullptr; }
    /// As if that had been answered.
    void refuse();

private:
    void show(const QString &lines);
    void readAnswer();
    void takeLine(const Result<Secret> &line);
    void finish(const Result<ConsentAnswer> &answer);

    QFile m_terminal;
    ToolQuestion m_question;
    Replier<ConsentAnswer> m_reply;
    std::unique_ptr<InputLine> m_input;
};

} // namespace lanyard
