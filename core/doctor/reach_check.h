#pragma once

/// The way to a provider, one thing after the other: proxy, name, connection, document, clock.
/// Source:  OIDC Discovery §4, RFC 8414 §3; RFC 5280 §6; RFC 9110 §6.6.1 (Date)
/// Shape:   asks as every sign-in does, through the same doors, and past the cache. Where there is
///          no document (plain OAuth) the token endpoint is asked, which has to refuse a GET
/// Units:   a certificate that lasts for less than 14 days is worth a word; a clock 60 s off makes
///          no difference, one up to 5 min off is allowed for (server_time.h)
/// Errors:  each line has its own
/// Owner:   whoever looks; destroying it ends every request

#include "accounts/environment.h"
#include "accounts/places.h"
#include "base/doctor_line.h"
#include "base/result.h"
#include "flow/provider_directory.h"
#include "io/proxy_search.h"

#include <QHostInfo>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

namespace lanyard {

/// What is asked.
struct ReachTarget {
    QString issuer; ///< empty with plain OAuth
    QUrl address; ///< of the document, or of the token endpoint

    [[nodiscard]] static ReachTarget ofIssuer(const QString &issuer);
    friend bool operator==(const ReachTarget &, const ReachTarget &) = default;
};

class ReachCheck final : public QObject {
public:
    /// Environment and places must outlive the check. The reply is never an error.
    ReachCheck(const Environment &environment, const Places &places, ReachTarget target,
               QObject *context, Reply<DoctorLines> reply);
    ~ReachCheck() override;

    void start();

private:
    void takeWay(const Result<QList<Way>> &ways);
    void lookUpName(const Way &way);
    void takeName(const QHostInfo &found);
    void connectTo();
    void takeAnswer(QNetworkReply &reply);
    void judgeConnection(const QList<QSslCertificate> &chain);
    void discover();
    void takeDocument(const Result<oauth::ProviderMetadata> &metadata);
    void judgeClock();
    void skipFrom(DoctorCheck first);
    void finish();

    DoctorLine &add(DoctorCheck check, CheckState state, DoctorFinding seen);
    void addProblem(DoctorCheck check, DoctorFinding seen, const Error &error);

    const Environment m_environment;
    const Places &m_places;
    ReachTarget m_target;
    Replier<DoctorLines> m_reply;
    DoctorLines m_lines;
    ProxySearch m_proxies;
    ProviderDirectory m_directory;
    NetworkAccess::Manager m_manager;
    HttpReply m_heard; ///< as far as it tells the time there
};

} // namespace lanyard
