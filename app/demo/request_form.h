#pragma once

/// The parameters of a request, from its query or its form-encoded body.
/// Source:  RFC 6749 Appendix B; a parameter that is repeated is invalid (§3.1), but for `resource`
///          (RFC 8707 §2), and one without a value counts as left out
/// Errors:  none: a repeated name has no value and is listed

#include "io/http_message.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace lanyard::demo {

class RequestForm {
public:
    [[nodiscard]] static RequestForm fromEncoded(QByteArrayView encoded);
    /// The body, where the request says that it is a form; else nothing.
    [[nodiscard]] static RequestForm fromBody(const HttpRequest &request);

    [[nodiscard]] QByteArray value(const QByteArray &name) const { return m_values.value(name); }
    [[nodiscard]] const QList<QByteArray> &resources() const { return m_resources; }
    [[nodiscard]] bool has(const QByteArray &name) const { return m_values.contains(name); }
    [[nodiscard]] bool isRepeated(const QByteArray &name) const
    {
        return m_repeated.contains(name);
    }
    [[nodiscard]] bool hasRepeated() const { return !m_repeated.isEmpty(); }

private:
    QHash<QByteArray, QByteArray> m_values;
    QSet<QByteArray> m_repeated;
    QList<QByteArray> m_resources;
};

[[nodiscard]] bool isForm(const HttpRequest &request);

} // namespace lanyard::demo
