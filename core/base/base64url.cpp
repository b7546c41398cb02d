#include "base/base64url.h"

namespace lanyard {

QByteArray base64UrlEncode(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> base64UrlDecode(QByteArrayView text)
{
    auto result = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()),
                                                 QByteArray::Base64UrlEncoding
                                                     | QByteArray::AbortOnBase64DecodingErrors);
    // Qt takes padding and stray bits; encoding again tells the one canonical form apart.
    if (!result || base64UrlEncode(*result) != text) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("not canonical base64url"));
    }
    return std::move(*result);
}

} // namespace lanyard
