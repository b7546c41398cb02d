#include "terminal_question.h"

#include "agent/wish_question.h"

#include <termios.h>

namespace lanyard {

void TerminalQuestion::ask(const TokenWish &wish, QObject *context, Reply<ConsentAnswer> reply)
{
    m_reply = Replier<ConsentAnswer>(context, std::move(reply));
    m_question = questionFor(wish);
    m_terminal.close();
    m_terminal.setFileName(QStringLiteral("/dev/tty"));
    if (!m_terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        || !InputLine::isTerminal(m_terminal.handle())) {
        finish(fail(ErrorKind::AuthorizationDenied,
                    QStringLiteral("there is no terminal to ask at"), nobodyToAsk));
        return;
    }
    ::tcflush(m_terminal.handle(), TCIFLUSH); // typed for somebody else
    show(toolQuestion(m_question));
    readAnswer();
}

void TerminalQuestion::refuse()
{
    finish(ConsentAnswer::DontAllow);
}

void TerminalQuestion::show(const QString &lines)
{
    m_terminal.write(lines.toUtf8() + ' ');
}

void TerminalQuestion::readAnswer()
{
    m_input = std::make_unique<InputLine>(m_terminal.handle(), InputLine::Echo::On, this,
                                          [this](const Result<Secret> &line) { takeLine(line); });
}

void TerminalQuestion::takeLine(const Result<Secret> &line)
{
    if (!m_input) { // refused meanwhile
        return;
    }
    m_input.reset();
    const QByteArray answer = line
        ? line->reveal().toByteArray().trimmed().toLower() // one word, and no secret
        : QByteArray();
    if (answer == "once" || answer == "o") {
        finish(ConsentAnswer::AllowOnce);
    } else if ((answer == "always" || answer == "a") && m_question.canBeKept) {
        finish(ConsentAnswer::AlwaysAllow);
    } else if (answer.isEmpty() || answer == "n" || answer == "no") {
        finish(ConsentAnswer::DontAllow);
    } else {
        show(toolAnswers(m_question));
        readAnswer();
    }
}

void TerminalQuestion::finish(const Result<ConsentAnswer> &answer)
{
    m_input.reset();
    m_terminal.close();
    m_reply(answer);
}

} // namespace lanyard
