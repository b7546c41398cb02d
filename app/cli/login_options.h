#pragma once

/// What `lanyard login` was called with, as the parser fills it.

#include <string>

namespace lanyard {

struct LoginOptions {
    std::string provider;
    std::string issuer;
    std::string clientId;
    bool clientSecretStdin = false;
    std::string tenant;
    std::string scope;
    std::string redirectUri;
    std::string name;
    int timeout = 600; ///< seconds
    bool printUrl = false;
    bool device = false;
};

} // namespace lanyard
