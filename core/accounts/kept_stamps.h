#pragma once

/// Whether what other processes may change is still as it was: so cheap to ask that it can be done
/// before each use of what is in memory.

#include "accounts/places.h"
#include "io/file_stamp.h"

#include <QString>

#include <utility>

namespace lanyard {

/// Of the list of accounts, and of where they are kept. Taken before AccountStore::load(), it is
/// the same for as long as that would give the same again.
using ListStamp = std::pair<FileStamp, FileStamp>;
[[nodiscard]] ListStamp listStamp(const Places &places);

/// Of the access token that is kept of an account.
[[nodiscard]] FileStamp tokenStamp(const Places &places, const QString &accountId);
/// There is another one now. Whoever calls holds the account's lock, which is the file that bears
/// the stamp.
void noteNewToken(const Places &places, const QString &accountId);

} // namespace lanyard
