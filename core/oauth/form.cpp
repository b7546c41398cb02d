#include "oauth/form.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace lanyard::oauth {

namespace {

bool isHexDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f')
        || (character >= 'A' && character <= 'F');
}

tl::unexpected<Error> malformed(const char *problem)
{
    return fail(ErrorKind::InvalidResponse, QStringLiteral("form: %1").arg(QLatin1String(problem)));
}

Result<QString> decode(QByteArray text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (at + 2 >= text.size() || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2])) {
            return malformed("broken percent escape");
        }
    }
    text.replace('+', ' ');
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    QString result = decoder(QByteArray::fromPercentEncoding(text));
    if (decoder.hasError()) {
        return malformed("not UTF-8");
    }
    return result;
}

} // namespace

QByteArray formEncode(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

QByteArray formEncode(const FormParameters &parameters)
{
    QByteArray result;
    for (const auto &[name, value] : parameters) {
        if (!result.isEmpty()) {
            result += '&';
        }
        result += formEncode(name) + '=' + formEncode(value);
    }
    return result;
}

Result<FormParameters> splitForm(QByteArrayView form)
{
    FormParameters result;
    const QList<QByteArray> pieces = form.toByteArray().split('&');
    for (const QByteArray &piece : pieces) {
        if (piece.isEmpty()) {
            continue;
        }
        const qsizetype equals = piece.indexOf('=');
        auto name = decode(piece.left(equals < 0 ? piece.size() : equals));
        auto value = decode(equals < 0 ? QByteArray() : piece.mid(equals + 1));
        if (!name || !value) {
            return fail(name ? value.error() : name.error());
        }
        result.append({std::move(*name), std::move(*value)});
    }
    return result;
}

Result<FormParameters> parseForm(QByteArrayView form)
{
    auto result = splitForm(form);
    if (!result) {
        return result;
    }
    QSet<QString> seen;
    for (const auto &[name, value] : std::as_const(*result)) {
        if (seen.contains(name)) {
            return fail(ErrorKind::InvalidResponse,
                        QStringLiteral("parameter \"%1\" is repeated").arg(plainText(name, 60)));
        }
        seen.insert(name);
    }
    return result;
}

std::optional<QString> formValue(const FormParameters &parameters, QAnyStringView name)
{
    for (const auto &[key, value] : parameters) {
        if (QAnyStringView(key) == name) {
            return value;
        }
    }
    return std::nullopt;
}

QUrl withParameters(const QUrl &endpoint, const FormParameters &parameters)
{
    QByteArrayList pieces;
    // Who reads less strictly than we do might take for one of ours what is not UTF-8 here
    // (RFC 6749 Appendix B).
    const QList<QByteArray> existing = endpoint.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray &piece : existing) {
        const auto decoded = splitForm(piece);
        const bool isKept = decoded
            && std::none_of(parameters.begin(), parameters.end(), [&](const auto &parameter) {
                                return formValue(*decoded, parameter.first).has_value();
                            });
        if (!piece.isEmpty() && isKept) {
            pieces.append(piece);
        }
    }
    pieces.append(formEncode(parameters).replace("%20", "+"));
    const QByteArray base = endpoint.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    return QUrl::fromEncoded(base + '?' + pieces.join('&'), QUrl::StrictMode);
}

} // namespace lanyard::oauth
