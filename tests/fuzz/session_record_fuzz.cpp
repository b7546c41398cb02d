/// Input: what the keyring gives back, as a session and as an access token.

#include "accounts/session_record.h"

#include "fuzz/invariants.h"

using namespace lanyard;
using fuzz::require;

namespace {

/// Written, read and written again it is the same; so nothing is lost by a refresh that saves.
template <class Record>
void requireLasting(const Record &record)
{
    const Secret written = record.toBytes();
    const auto again = Record::fromBytes(written);
    require(again.has_value(), "what was written can be read");
    require(again->toBytes().equals(written.reveal()), "nothing is lost"); // compared
}

template <class Record>
void read(QByteArrayView bytes)
{
    const auto record = Record::fromBytes(Secret(bytes));
    if (!record) {
        fuzz::requireFit(record.error());
        require(record.error().kind == ErrorKind::VaultFailed, "it is the vault's fault");
        return;
    }
    requireLasting(*record);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::Input(data, size).rest();

    read<AccessTokenRecord>(bytes);
    read<SessionRecord>(bytes);
    if (const auto session = SessionRecord::fromBytes(Secret(bytes))) {
        require(!session->subject.isEmpty(), "a session is somebody's");
        require(!session->refreshToken.isEmpty() || !session->accessToken.isEmpty(),
                "a session holds a token");
        require(session->clone().toBytes().equals(session->toBytes().reveal()), // compared
                "a clone is the same");
    }
    return 0;
}
