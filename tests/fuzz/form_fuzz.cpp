#include "oauth/client_authentication.h"
#include "oauth/form.h"

#include "fuzz/invariants.h"

#include <QSet>

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

/// RFC 6749 §2.3: whatever a body held, one client speaks for itself, in one way.
void requireOneClient(const QByteArray &body)
{
    ClientAuthentication client{.clientId = QStringLiteral("client & 1"),
                                .method = ClientAuthenticationMethod::ClientSecretPost,
                                .clientSecret = std::make_shared<const Secret>("secret")};
    const AuthenticatedBody post = authenticate(client, body);
    require(post.authorization.isEmpty(), "no header where the body has the secret");
    const auto sent = splitForm(post.body);
    if (!sent) { // it was no form before, and stays none
        require(!splitForm(body), "a form stays a form");
        return;
    }
    qsizetype ids = 0;
    qsizetype secrets = 0;
    for (const auto &[name, value] : *sent) {
        ids += name == QLatin1String("client_id") ? 1 : 0;
        secrets += name == QLatin1String("client_secret") ? 1 : 0;
    }
    require(ids == 1 && secrets == 1, "one client, one secret");
    require(formValue(*sent, "client_id") == client.clientId, "it is ours");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::Input(data, size).rest();

    requireOneClient(bytes.toByteArray());
    const auto form = parseForm(bytes);
    const auto split = splitForm(bytes);
    if (!form) {
        fuzz::requireFit(form.error());
        return 0;
    }
    require(split && *split == *form, "where nothing is repeated, both are the same");
    QSet<QString> names;
    for (const auto &[name, value] : *form) {
        require(!names.contains(name), "nothing is repeated");
        require(name.isValidUtf16() && value.isValidUtf16(), "texts are Unicode");
        require(formValue(*form, name) == value, "each is found by its name");
        names.insert(name);
    }
    const auto again = parseForm(formEncode(*form));
    require(again && *again == *form, "what was read can be written and read again");
    return 0;
}
