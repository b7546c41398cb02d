#pragma once

/// What a look at this computer's own files tells, and whether there is a browser to start.
/// Shape:   nothing is asked of the network or the vault, and nothing is kept that was not there

#include "accounts/account_store.h"
#include "accounts/places.h"
#include "base/doctor_line.h"

namespace lanyard {

/// Loads the list once more, which is what shows whether it can be read.
[[nodiscard]] DoctorLines checkHome(AccountStore &store, const Places &places,
                                    const QDateTime &now);

[[nodiscard]] DoctorLine checkBrowser();

} // namespace lanyard
