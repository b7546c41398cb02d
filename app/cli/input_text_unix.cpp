#include "input_text.h"

#include <array>
#include <cerrno>

#include <unistd.h>

namespace lanyard {

InputText::InputText(Until until, qsizetype cap, QObject *context, Reply<Secret> reply) :
    m_until(until), m_cap(cap), m_reply(context, std::move(reply)),
    m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    m_text.reserve(cap); // growing would leave copies behind
    connect(&m_notifier, &QSocketNotifier::activated, this, &InputText::readMore);
}

InputText::~InputText()
{
    wipeBytes(m_text);
}

void InputText::readMore()
{
    std::array<char, 4096> bytes{};
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    if (count < 0) {
        finish(fail(ErrorKind::Misconfigured, QStringLiteral("standard input cannot be read")));
    } else if (m_text.size() + count > m_cap) {
        finish(fail(ErrorKind::Misconfigured, QStringLiteral("standard input is too long")));
    } else {
        m_text.append(bytes.data(), count);
        if (count == 0 || isWhole()) {
            finish(Secret::take(std::move(m_text)));
        }
    }
    wipeMemory(bytes.data(), bytes.size());
}

bool InputText::isWhole() const
{
    return m_until == Until::EmptyLine && (m_text.startsWith('\n') || m_text.contains("\n\n"));
}

void InputText::finish(Result<Secret> result)
{
    m_notifier.setEnabled(false);
    m_reply(std::move(result));
}

} // namespace lanyard
