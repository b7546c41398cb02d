#include "accounts/sign_in.h"

#include "accounts/account_parts.h"

// In the place of listener and browser: a code for another device (RFC 8628), and polls.

namespace lanyard {

const oauth::DeviceAuthorization *SignIn::deviceAuthorization() const
{
    return m_stage == Stage::AwaitingDevice ? &m_deviceFlow->authorization() : nullptr;
}

bool SignIn::offersOtherDevice() const
{
    return !m_client.provider.deviceAuthorizationEndpoint.isEmpty();
}

void SignIn::requestDeviceCode()
{
    const Environment &environment = m_parts.environment;
    m_deviceFlow = std::make_unique<DeviceFlow>(m_client, environment.network, m_parts.directory,
                                                environment.clock);
    const auto take = [this](const Result<void> &begun) {
        if (isOver()) {
            return;
        }
        if (!begun) {
            giveUp(begun.error());
            return;
        }
        awaitDevice();
    };
    m_deviceFlow->begin(m_request.scope, m_request.resources, m_work.get(), take);
}

void SignIn::awaitDevice()
{
    const oauth::DeviceAuthorization &authorization = m_deviceFlow->authorization();
    m_redaction.add(authorization.deviceCode);
    m_expiresAt = std::min(m_expiresAt, authorization.expiresAt);
    fetchKeysAhead();
    m_deviceFlow->await(
        [this, note = noteTokens()](const oauth::TokenResponse &tokens,
                                    const std::function<void()> &kept) {
            enter(Stage::Exchanging);
            note(tokens, kept);
        },
        m_work.get(), [this](Result<BelievedTokens> believed) { takeTokens(std::move(believed)); });
    enter(Stage::AwaitingDevice);
}

} // namespace lanyard
