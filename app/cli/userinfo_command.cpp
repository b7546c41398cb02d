#include "userinfo_command.h"

#include "words/command_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

namespace {

QString valueText(const QJsonValue &value)
{
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    return value.isNull() ? QStringLiteral("null") : value.toVariant().toString();
}

} // namespace

void UserInfoCommand::addTo(CLI::App &program)
{
    addCommand(program, "userinfo", commandHelp(CommandHelp::UserInfo));
    addAccountName(m_name);
}

void UserInfoCommand::start()
{
    m_account = findAccount(m_name);
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
    const QJsonObject &claims = userInfo->claims;
    if (world().console.isJson()) {
        succeed(world().console.printJson(QJsonDocument(claims)));
        return;
    }
    QString lines;
    for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
        lines += plainText(claim.key()) + QLatin1String(": ") + plainText(valueText(claim.value()))
            + u'\n';
    }
    succeed(world().console.print(lines.toUtf8()));
}

} // namespace lanyard
