#pragma once

/// Whether what sign-ins are kept in can be used: is it there, is it open, and does it give back
/// what it was given?
/// Shape:   a keyring is never made to ask the person; a vault file asks for its passphrase, as for
///          any command. The trial is accounts/vault_trial's
/// Units:   slow is what takes longer than 2 s

#include "accounts/environment.h"
#include "accounts/places.h"
#include "base/doctor_line.h"
#include "base/result.h"

namespace lanyard {

/// `environment` and `places` must outlive `context`. The reply is never an error.
void checkKeyring(const Environment &environment, const Places &places, QObject *context,
                  Reply<DoctorLine> reply);

} // namespace lanyard
