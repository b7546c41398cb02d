#pragma once

/// A person with a browser, without a screen: goes where a page sends them, fills in forms, presses
/// a button, keeps cookies, and stops at the first page without a form.
/// Shape:   GET and POST, redirects by hand as browsers do them (303 and 302 become a GET); one
///          form per page, read with regular expressions: enough for the pages of test servers

#include "io/browser.h"

#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

class QNetworkReply;

namespace lanyard {

class FormBrowser final : public QObject, public Browser {
    Q_OBJECT
public:
    FormBrowser();

    void open(const QUrl &url, QObject *context, Reply<void> reply) override;

    /// What goes into every field of that name that the page leaves to the person.
    void type(const QString &field, const QString &value) { m_typed[field] = value; }
    /// The text of the button; without one of that text, the form's first button.
    void press(const QString &button) { m_button = button; }

    /// The way to each host; owned.
    void setProxyFactory(QNetworkProxyFactory *factory) { m_network.setProxyFactory(factory); }

    /// What comes back to loopback ends there: nobody listens on the person's own computer.
    void beOnAnotherComputer() { m_isElsewhere = true; }

    /// Authorities besides the system's.
    void trust(const QList<QSslCertificate> &authorities) { m_authorities = authorities; }

    [[nodiscard]] const QList<QUrl> &visited() const { return m_visited; }
    [[nodiscard]] QString page() const { return m_page; } ///< the last one's HTML
    [[nodiscard]] int status() const { return m_status; }

Q_SIGNALS:
    /// Before a page is asked for, redirects included.
    void leaving(const QUrl &url);
    /// A page without a form: nothing is left to do.
    void stopped();

private:
    void get(const QUrl &url);
    void read(QNetworkReply *reply);
    void submit(const QUrl &base, const QString &form);
    [[nodiscard]] QNetworkRequest requestTo(const QUrl &url) const;

    QNetworkAccessManager m_network;
    QHash<QString, QString> m_typed;
    QString m_button;
    QList<QSslCertificate> m_authorities;
    QList<QUrl> m_visited;
    bool m_isElsewhere = false;
    QString m_page;
    int m_status = 0;
};

} // namespace lanyard
