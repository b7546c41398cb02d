#include "tool_run.h"

#include "words/tool_setup_text.h"

namespace lanyard {

namespace {

constexpr std::chrono::minutes patience{2}; ///< a refresh at a slow provider is in it

const QByteArray ownPrefix("lanyard: ");

} // namespace

ToolRun::ToolRun(const ToolCall &call, Clock &clock, QObject *context, Reply<ToolEnd> reply) :
    m_program(call.program), m_reply(context, std::move(reply))
{
    connect(&m_process, &QProcess::finished, this, &ToolRun::takeEnd);
    connect(&m_process, &QProcess::errorOccurred, this, &ToolRun::takeFault);
    clock.after(patience, this, [this] { giveUp(); });
    m_process.setProcessEnvironment(call.environment);
    m_process.setWorkingDirectory(call.folder);
    m_process.start(call.program, call.arguments);
    m_process.write(call.input);
    m_process.closeWriteChannel();
}

/// What it says of its end is for nobody then.
ToolRun::~ToolRun()
{
    m_process.disconnect(this);
}

void ToolRun::takeEnd(int exitCode, QProcess::ExitStatus status)
{
    m_reply(ToolEnd{status == QProcess::NormalExit ? exitCode : -1,
                    Secret::take(m_process.readAllStandardOutput()),
                    m_process.readAllStandardError()});
}

void ToolRun::takeFault(QProcess::ProcessError fault)
{
    if (fault == QProcess::FailedToStart) {
        m_reply(fail(ErrorKind::Misconfigured, programIsMissing(m_program)));
    }
}

void ToolRun::giveUp()
{
    m_reply(fail(ErrorKind::TimedOut, toolTookTooLong(m_program)));
    m_process.kill();
}

QString lastWordsOf(const QByteArray &errors)
{
    const QByteArrayList lines = errors.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(ownPrefix)) {
            return QString::fromUtf8(line.mid(ownPrefix.size()));
        }
    }
    return QString::fromUtf8(lines.last());
}

} // namespace lanyard
