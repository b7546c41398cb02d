#include "tool_setup.h"

#include "words/tool_setup_text.h"

namespace lanyard {

namespace {

ErrorKind kindOfHelp(int exitCode)
{
    switch (exitCode) {
    case int(Recovery::SignInAgain):
        return ErrorKind::SignInRequired;
    case int(Recovery::TryLater):
        return ErrorKind::Network;
    case int(Recovery::RepairVault):
        return ErrorKind::VaultUnavailable;
    case int(Recovery::DistrustAnswer):
        return ErrorKind::IdTokenInvalid;
    case int(Recovery::TryAgain):
        return ErrorKind::AuthorizationDenied;
    default:
        return ErrorKind::Misconfigured;
    }
}

} // namespace

QProcessEnvironment ToolSetup::environment()
{
    return QProcessEnvironment::systemEnvironment();
}

void ToolSetup::run(const ToolCall &call, Reply<ToolEnd> reply)
{
    m_run = std::make_unique<ToolRun>(call, m_clock, this, std::move(reply));
}

Error ToolSetup::errorOfHelper(int exitCode, const QString &words)
{
    return {kindOfHelp(exitCode), {}, words};
}

} // namespace lanyard
