#include "tools/git_credential.h"

#include <QSet>

#include <algorithm>

namespace lanyard::tools {

namespace {

tl::unexpected<Error> refuse(const char *problem)
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("what git asks cannot be understood: ") + QLatin1String(problem));
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

/// A header may have a tab in it (RFC 9110 §5.5), which is no end of a line to anybody.
bool hasControl(QByteArrayView value, bool isHeader)
{
    return std::any_of(value.begin(), value.end(),
                       [isHeader](char c) { return isControl(c) && !(isHeader && c == '\t'); });
}

void take(GitCredentialRequest &request, QByteArrayView key, QByteArrayView value)
{
    if (key == QByteArrayView("protocol")) {
        request.protocol = value.toByteArray();
    } else if (key == QByteArrayView("host")) {
        request.host = value.toByteArray();
    } else if (key == QByteArrayView("username")) {
        request.username = value.toByteArray();
    } else if (key == QByteArrayView("password")) {
        request.password = Secret(value);
    } else if (key == QByteArrayView("credential")) {
        request.credential = Secret(value);
    } else if (key == QByteArrayView("capability[]")) {
        request.capabilities += value.toByteArray();
    } else if (key == QByteArrayView("wwwauth[]")) {
        request.wwwAuth += value.toByteArray();
    }
}

} // namespace

Result<GitCredentialRequest> parseGitCredentialRequest(QByteArrayView text)
{
    if (text.size() > longestGitRequest) {
        return refuse("it is too long");
    }
    GitCredentialRequest request;
    QSet<QByteArray> seen;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = text.first(end < 0 ? text.size() : end);
        text = text.sliced(end < 0 ? text.size() : end + 1);
        if (line.isEmpty()) {
            break;
        }
        const qsizetype equals = line.indexOf('=');
        if (equals < 1) {
            return refuse("a line has no key");
        }
        const QByteArrayView key = line.first(equals);
        const QByteArrayView value = line.sliced(equals + 1);
        if (hasControl(key, false) || hasControl(value, key == QByteArrayView("wwwauth[]"))) {
            return refuse("a control character is in it");
        }
        if (!key.endsWith("[]") && seen.contains(key.toByteArray())) {
            return refuse("it says a thing twice");
        }
        seen.insert(key.toByteArray());
        take(request, key, value);
    }
    return request;
}

Secret gitCredentialAnswer(const GitCredential &credential)
{
    const QByteArrayView token = credential.token.reveal(); // into the answer that git reads
    QByteArray answer;
    answer.reserve(token.size() + credential.username.size() + 256); // growing would leave copies
    if (credential.scheme == GitCredential::Scheme::Bearer) {
        // Ephemeral: no other helper is to keep it.
        answer += "capability[]=authtype\nauthtype=Bearer\nephemeral=1\ncredential=";
    } else {
        answer += "username=" + credential.username + "\npassword=";
    }
    answer += token;
    answer += '\n';
    if (credential.expiresAt) {
        answer += "password_expiry_utc="
            + QByteArray::number(credential.expiresAt->toSecsSinceEpoch()) + '\n';
    }
    return Secret::take(std::move(answer));
}

} // namespace lanyard::tools
