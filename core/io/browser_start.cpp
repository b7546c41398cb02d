#include "io/browser_start.h"

namespace lanyard {

BrowserStart::BrowserStart(QList<QStringList> commands, QString problem, Replier<void> reply) :
    m_commands(std::move(commands)), m_problem(std::move(problem)), m_reply(std::move(reply))
{
    startNext();
}

void BrowserStart::startNext()
{
    while (m_reply.isWaiting() && !m_commands.isEmpty()) {
        m_program = SpawnedProgram::start(m_commands.takeFirst());
        if (m_program) {
            connect(m_program.get(), &SpawnedProgram::ended, this, &BrowserStart::takeEnd,
                    Qt::QueuedConnection); // which may destroy the sender
            return;
        }
    }
    m_reply(fail(ErrorKind::BrowserUnavailable, m_problem));
}

void BrowserStart::takeEnd(int exitCode)
{
    m_program.reset();
    if (exitCode == 0) {
        m_reply({});
    } else {
        startNext();
    }
}

} // namespace lanyard
