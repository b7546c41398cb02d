#include "rows.h"

namespace lanyard {

const QList<Section> &sections()
{
    static const QList<Section> all{
        {"discovery", discoveryRows},
        {"keys", keyRows},
        {"authorization_response", authorizationResponseRows},
        {"token", tokenRows},
        {"id_token", idTokenRows},
        {"authentication", authenticationRows},
        {"userinfo", userInfoRows},
        {"claims", foreignClaimRows},
        {"refresh", refreshRows},
        {"device", deviceRows},
        {"fapi2", fapi2Rows},
        {"pushed_requests", pushedRequestRows},
        {"dpop", dpopRows},
        {"registration", registrationRows},
        {"logout", logoutRows},
        {"attack_callback", attackCallbackRows},
        {"attack_discovery", attackDiscoveryRows},
        {"attack_keys", attackKeyRows},
        {"attack_tokens", attackTokenRows},
        {"attack_answers", attackAnswerRows},
        {"attack_reach", attackReachRows},
        {"attack_redirect", attackRedirectRows},
        {"attack_two_providers", attackTwoProvidersRows},
        {"attack_window", attackWindowRows},
        {"other", otherRows},
    };
    return all;
}

} // namespace lanyard
