#pragma once

/// The options of `lanyard login` that say how somebody signs in, and for which APIs.
/// Source:  OIDC Core §3.1.2.1, RFC 8707 §2
/// Errors:  Misconfigured, naming what cannot be asked for

#include "accounts/sign_in.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace lanyard {

class LoginWishes {
public:
    /// `--device` has to be there: it goes with `--resource` alone.
    void addTo(CLI::App &command);
    /// Into the request, once they were looked at.
    [[nodiscard]] Result<void> putInto(SignInRequest &request) const;

private:
    std::string m_prompt;
    std::string m_loginHint;
    std::string m_maxAge;
    std::string m_acrValues;
    std::vector<std::string> m_resources;
};

} // namespace lanyard
