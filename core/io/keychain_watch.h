#pragma once

/// Tells when the keychain may have become usable: it came, or somebody opened it. One file per
/// platform.
/// Note:    a hint and no promise: whoever hears it asks checkKeychain() (keychain_state.h)

#include <QObject>

#include <functional>

namespace lanyard {

/// Calls `changed` each time, until `context` goes. Starts nothing, and never prompts.
void watchKeychain(QObject *context, std::function<void()> changed);

} // namespace lanyard
