#include "support/form_browser.h"

#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QUrlQuery>

namespace lanyard {

namespace {

/// The value of an attribute in a tag, unescaped as far as servers escape.
QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(QStringLiteral(R"re(\s%1="([^"]*)")re").arg(name));
    return pattern.match(tag)
        .captured(1)
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QStringList tags(const QString &html, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption)
                       .globalMatch(html);
    while (matches.hasNext()) {
        found.append(matches.next().captured());
    }
    return found;
}

bool isRedirect(int status)
{
    return status >= 301 && status <= 303;
}

} // namespace

FormBrowser::FormBrowser()
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void FormBrowser::open(const QUrl &url, QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    replier({});
    get(url);
}

void FormBrowser::get(const QUrl &url)
{
    m_visited.append(url);
    Q_EMIT leaving(url);
    QNetworkReply *reply = m_network.get(requestTo(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { read(reply); });
}

QNetworkRequest FormBrowser::requestTo(const QUrl &url) const
{
    QNetworkRequest request(url);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(m_authorities);
    request.setSslConfiguration(tls);
    return request;
}

void FormBrowser::read(QNetworkReply *reply)
{
    reply->deleteLater();
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(m_status)) {
        const QUrl target = reply->url().resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
        if (m_isElsewhere && target.authority() != m_visited.first().authority()) {
            m_visited.append(target);
            Q_EMIT stopped();
        } else {
            get(target);
        }
        return;
    }
    m_page = QString::fromUtf8(reply->readAll());
    const QStringList forms = tags(m_page, QStringLiteral("<form\\s.*?</form>"));
    if (forms.isEmpty()) {
        Q_EMIT stopped();
        return;
    }
    submit(reply->url(), forms.first());
}

void FormBrowser::submit(const QUrl &base, const QString &form)
{
    QUrlQuery fields;
    const auto add = [&](const QString &name, const QString &value) {
        if (!name.isEmpty()) {
            fields.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                                QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
    };
    for (const QString &input : tags(form, QStringLiteral("<input\\s[^>]*>"))) {
        const QString name = attribute(input, QStringLiteral("name"));
        const bool isChoice = attribute(input, QStringLiteral("type")) == u"radio";
        if (isChoice && m_typed.contains(name)) {
            if (attribute(input, QStringLiteral("value")) == m_typed.value(name)) {
                add(name, m_typed.value(name));
            }
        } else if (!isChoice || input.contains(QStringLiteral(" checked"))) {
            add(name, m_typed.value(name, attribute(input, QStringLiteral("value"))));
        }
    }
    const QStringList buttons = tags(form, QStringLiteral("<button[\\s>].*?</button>"));
    QString pressed = buttons.value(0);
    for (const QString &button : buttons) {
        if (!m_button.isEmpty() && button.contains(u'>' + m_button + u'<')) {
            pressed = button;
        }
    }
    add(attribute(pressed, QStringLiteral("name")), attribute(pressed, QStringLiteral("value")));

    const QString opening = form.left(form.indexOf(u'>') + 1);
    const QUrl target = base.resolved(QUrl(attribute(opening, QStringLiteral("action"))));
    m_visited.append(target);
    QNetworkRequest request = requestTo(target);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    QNetworkReply *reply = m_network.post(request, fields.toString(QUrl::FullyEncoded).toLatin1());
    connect(reply, &QNetworkReply::finished, this, [this, reply] { read(reply); });
}

} // namespace lanyard
