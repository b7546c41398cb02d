#include "redirect_form.h"

namespace lanyard {

RedirectParameters redirectParameters(const QByteArray &query)
{
    RedirectParameters parameters;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype mark = pair.indexOf('=');
        parameters.append({QByteArray::fromPercentEncoding(pair.left(mark)),
                           QByteArray::fromPercentEncoding(pair.mid(mark + 1))});
    }
    return parameters;
}

QByteArray queryOf(const RedirectParameters &parameters)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : parameters) {
        pairs.append(name.toPercentEncoding() + '=' + value.toPercentEncoding());
    }
    return pairs.join('&');
}

HttpAnswer formPost(const QByteArray &action, const RedirectParameters &parameters)
{
    QByteArray form = "<form method=\"post\" action=\"" + action + "\">";
    for (const auto &[name, value] : parameters) {
        form += "<input type=\"hidden\" name=\"" + name.toPercentEncoding() + "\" value=\""
            + QString::fromUtf8(value).toHtmlEscaped().toUtf8() + "\">";
    }
    return {200,
            {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}},
            form + "<button>Go on</button></form>"};
}

HttpAnswer formPostOf(const QByteArray &location)
{
    const qsizetype mark = location.indexOf('?');
    return formPost(location.left(mark), redirectParameters(location.mid(mark + 1)));
}

} // namespace lanyard
