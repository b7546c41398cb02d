#include "io/key_derivation.h"

#include <memory>
#include <system_error>

namespace lanyard {

KeyDerivation::KeyDerivation(const Secret &passphrase, VaultSalt salt, Derived derived) :
    m_passphrase(passphrase.clone()), m_salt(std::move(salt)), m_derived(std::move(derived))
{
    try {
        m_thread = std::thread([this] { derive(); });
    } catch (const std::system_error &) {
        derive(); // no thread is to be had: late is better than never
    }
}

KeyDerivation::~KeyDerivation()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

/// In the thread. Posting to `this` is safe: the destructor joins first.
void KeyDerivation::derive()
{
    auto key = std::make_shared<Result<VaultKey>>(VaultKey::derive(m_passphrase, m_salt));
    QMetaObject::invokeMethod(
        this, [this, key] { m_derived(std::move(*key)); }, Qt::QueuedConnection);
}

} // namespace lanyard
