#pragma once

/// Takes secrets out of texts that others wrote and a person or a log will see: a provider's
/// error_description may say our own code, verifier or token back to us.
/// Shape:   finds a secret as it is and percent-encoded, whole or any piece of 16 bytes (a text is
///          cut at its cap, and so may be the secret in it); what is found becomes "[secret]"
/// Owner:   holds copies of the secrets, as Secrets

#include "base/error.h"
#include "base/secret.h"

#include <vector>

namespace lanyard {

class Redaction {
public:
    /// One that is shorter than four bytes is in every text, and is not looked for.
    void add(const Secret &secret);
    void add(QByteArrayView secret);

    [[nodiscard]] QString applied(const QString &text) const;
    [[nodiscard]] Error applied(Error error) const;

private:
    std::vector<Secret> m_secrets;
};

} // namespace lanyard
