#include "words/error_text.h"

#include "words/error_words.h"
#include "words/shown_text.h"

// What goes on to somebody else: the details for whoever helps, and what an administrator has to
// know.

namespace lanyard {

using namespace error_words;

namespace {

constexpr qsizetype nameCap = 100;

} // namespace

bool needsApproval(const Error &error)
{
    return error.cause == Cause::ApprovalNeeded;
}

QString approvalRequest(const Error &error, const ErrorContext &context)
{
    QStringList lines{
        Text::tr("Approval wanted: Lanyard, a desktop app that signs people in with their own "
                 "browser (OAuth 2.0 authorization code with PKCE)."),
        Text::tr("Provider: %1")
            .arg(plainText(context.provider, nameCap) + QLatin1String(", ")
                 + shownHost(context.host))};
    if (!context.clientId.isEmpty()) {
        lines += Text::tr("Client ID: %1").arg(plainText(context.clientId, nameCap));
    }
    if (!context.scope.isEmpty()) {
        lines += Text::tr("Permissions: %1").arg(plainText(context.scope));
    }
    const QString said = error.detail.isEmpty() ? error.code : error.detail;
    if (!said.isEmpty()) {
        lines += Text::tr("It answered: %1").arg(plainText(said));
    }
    return lines.join(u'\n');
}

QString errorDetails(const Error &error, const ErrorContext &context)
{
    QStringList lines{nameOf(error.kind)};
    if (!error.code.isEmpty()) {
        lines += Text::tr("Code: %1").arg(plainText(error.code));
    }
    if (!error.detail.isEmpty()) {
        lines += plainText(error.detail);
    }
    if (error.status != 0) {
        lines += Text::tr("HTTP status: %1").arg(error.status);
    }
    if (!context.host.isEmpty()) {
        lines += Text::tr("Host: %1").arg(shownHost(context.host));
    }
    return lines.join(u'\n');
}

} // namespace lanyard
