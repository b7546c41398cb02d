#include "request_form.h"

namespace lanyard::demo {

namespace {

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

RequestForm RequestForm::fromEncoded(QByteArrayView encoded)
{
    RequestForm form;
    QSet<QByteArray> seen;
    for (const QByteArray &pair : encoded.toByteArray().split('&')) {
        const qsizetype mark = pair.indexOf('=');
        const QByteArray name = decoded(mark < 0 ? pair : pair.left(mark));
        const QByteArray value = mark < 0 ? QByteArray() : decoded(pair.mid(mark + 1));
        if (name.isEmpty()) {
            continue;
        }
        if (name == "resource") {
            if (!value.isEmpty()) {
                form.m_resources.append(value);
            }
            continue;
        }
        if (seen.contains(name)) {
            form.m_values.remove(name);
            form.m_repeated.insert(name);
            continue;
        }
        seen.insert(name);
        if (!value.isEmpty()) {
            form.m_values.insert(name, value);
        }
    }
    return form;
}

RequestForm RequestForm::fromBody(const HttpRequest &request)
{
    return isForm(request) ? fromEncoded(request.body) : RequestForm();
}

bool isForm(const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type").value_or(QByteArray());
    return type.split(';').first().trimmed().toLower() == "application/x-www-form-urlencoded";
}

} // namespace lanyard::demo
