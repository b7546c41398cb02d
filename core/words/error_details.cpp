#include "words/error_text.h"

#include "words/shown_text.h"

#include <QCoreApplication>

// What goes on to somebody else: the details for whoever helps, and what an administrator has to
// know.

namespace lanyard {

namespace {

constexpr qsizetype nameCap = 100;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

bool needsApproval(const Error &error)
{
    return error.cause == Cause::ApprovalNeeded;
}

QString approvalRequest(const Error &error, const ErrorContext &context)
{
    QStringList lines{
        Words::tr("Approval wanted: Lanyard, a desktop app that signs people in with their own "
                  "browser (OAuth 2.0 authorization code with PKCE)."),
        Words::tr("Provider: %1")
            .arg(plainText(context.provider, nameCap) + QLatin1String(", ")
                 + shownHost(context.host))};
    if (!context.clientId.isEmpty()) {
        lines += Words::tr("Client ID: %1").arg(plainText(context.clientId, nameCap));
    }
    if (!context.scope.isEmpty()) {
        lines += Words::tr("Permissions: %1").arg(plainText(context.scope));
    }
    const QString said = error.detail.isEmpty() ? error.code : error.detail;
    if (!said.isEmpty()) {
        lines += Words::tr("It answered: %1").arg(plainText(said));
    }
    return lines.join(u'\n');
}

QString errorDetails(const Error &error, const ErrorContext &context)
{
    QStringList lines{nameOf(error.kind)};
    if (!error.code.isEmpty()) {
        lines += Words::tr("Code: %1").arg(plainText(error.code));
    }
    if (!error.detail.isEmpty()) {
        lines += plainText(error.detail);
    }
    if (error.status != 0) {
        lines += Words::tr("HTTP status: %1").arg(error.status);
    }
    if (!context.host.isEmpty()) {
        lines += Words::tr("Host: %1").arg(shownHost(context.host));
    }
    return lines.join(u'\n');
}

} // namespace lanyard
