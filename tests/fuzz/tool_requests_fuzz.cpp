/// Input: who asks, on a line of its own (git, kubectl or docker), then what it asks; or the
/// address of a server.

#include "base/server_origin.h"
#include "tools/docker_credential.h"
#include "tools/exec_credential.h"
#include "tools/git_credential.h"

#include "fuzz/invariants.h"

#include <algorithm>

using namespace lanyard;
using namespace lanyard::tools;
using fuzz::require;

namespace {

bool isOneLine(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

void requireOrigin(const Result<ServerOrigin> &origin)
{
    if (!origin) {
        fuzz::requireFit(origin.error());
        return;
    }
    const QUrl url(origin->text(), QUrl::StrictMode);
    require(isOneLine(origin->text().toUtf8()), "a server's name is one line");
    require(origin->text().startsWith(QLatin1String("https://"))
                || (origin->text().startsWith(QLatin1String("http://"))
                    && (url.host() == QLatin1String("localhost")
                        || url.host() == QLatin1String("127.0.0.1")
                        || url.host() == QLatin1String("::1"))),
            "a token goes to https, or to this computer");
    require(ServerOrigin::ofUrl(origin->text().toUtf8()) == origin, "it is its own only name");
}

void askAsGit(QByteArrayView text)
{
    const auto request = parseGitCredentialRequest(text);
    if (!request) {
        fuzz::requireFit(request.error());
        return;
    }
    for (const QByteArray &value : {request->protocol, request->host, request->username}) {
        require(isOneLine(value) && !value.contains('\t'), "a value is one line");
    }
    const QByteArrayView password = request->password.reveal(); // into the claim only
    require(isOneLine(password), "so is a password");
    requireOrigin(ServerOrigin::of(request->protocol, request->host));

    // What we answer is understood as we meant it.
    const Secret answer = gitCredentialAnswer(
        {GitCredential::Scheme::Basic, "oauth2", Secret(password), std::nullopt});
    const auto read = parseGitCredentialRequest(answer.reveal()); // into the claim only
    require(read && read->username == "oauth2" && read->password.equals(password),
            "the answer has its two lines");
}

void askAsKubectl(QByteArrayView json)
{
    const auto info = parseExecInfo(json);
    if (!info) {
        fuzz::requireFit(info.error());
        require(info.error().kind == ErrorKind::Misconfigured, "the kubeconfig is to be mended");
        return;
    }
    requireOrigin(info->server);
}

void askAsDocker(QByteArrayView text)
{
    const auto registry = parseDockerRegistry(text);
    if (!registry) {
        fuzz::requireFit(registry.error());
        return;
    }
    require(!registry->origins.isEmpty() && registry->origins.size() <= 2, "there is where to go");
    for (const ServerOrigin &origin : registry->origins) {
        requireOrigin(origin);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const QByteArrayView who = input.line();
    if (who == QByteArrayView("git")) {
        askAsGit(input.rest());
    } else if (who == QByteArrayView("kubectl")) {
        askAsKubectl(input.rest());
    } else if (who == QByteArrayView("docker")) {
        askAsDocker(input.rest());
    } else {
        requireOrigin(ServerOrigin::ofUrl(who));
    }
    return 0;
}
