#include "base/base64url.h"

#include "fuzz/invariants.h"

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::Input(data, size).rest();

    const auto decoded = base64UrlDecode(bytes);
    if (decoded) {
        require(base64UrlEncode(*decoded) == bytes, "one value has one form");
    } else {
        fuzz::requireFit(decoded.error());
    }
    const auto again = base64UrlDecode(base64UrlEncode(bytes));
    require(again && *again == bytes, "any bytes come back");
    return 0;
}
