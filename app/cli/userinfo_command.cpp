#include "userinfo_command.h"

#include "words/command_text.h"

#include <QJsonObject>

namespace lanyard {

namespace {

QString valueText(const oauth::UserInfo &userInfo, const QString &claim)
{
    const QJsonValue value = userInfo.claims.value(claim);
    return value.isString() ? value.toString() : QString::fromUtf8(userInfo.jsonOf(claim));
}

} // namespace

void UserInfoCommand::addTo(CLI::App &program)
{
    addCommand(program, "userinfo", commandHelp(CommandHelp::UserInfo));
    addAccountName(m_name, AccountName::OrDefault);
}

void UserInfoCommand::start()
{
    m_account = findAccountOrDefault(m_name);
    if (!m_account) {
        return;
    }
    m_context = errorContextOf(m_account->entry(), ErrorContext::During::Refresh);
    m_account->fetchUserInfo(this,
                             [this](const Result<oauth::UserInfo> &userInfo) { print(userInfo); });
}

void UserInfoCommand::print(const Result<oauth::UserInfo> &userInfo)
{
    if (!userInfo) {
        failWith(userInfo.error(), m_context);
        return;
    }
    if (failedToKeep(*m_account)) {
        return;
    }
    if (!userInfo->isAsked) {
        world().console.note(userInfoOfIdToken(m_account->entry().providerName));
    }
    if (world().console.isJson()) {
        succeed(world().console.printJson(userInfo->claimsJson()));
        return;
    }
    QString lines;
    for (const QString &claim : userInfo->claims.keys()) {
        lines += plainText(claim) + QLatin1String(": ") + plainText(valueText(*userInfo, claim))
            + u'\n';
    }
    succeed(world().console.print(lines.toUtf8()));
}

} // namespace lanyard
