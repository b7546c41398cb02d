#include "doctor/reach_check.h"

#include "accounts/company_certificates.h"
#include "accounts/managed_settings.h"
#include "accounts/provider_search.h"
#include "flow/server_time.h"
#include "oauth/provider_metadata.h"
#include "oauth/syntax.h"

#include <QHostAddress>
#include <QSslConfiguration>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int fewDays = 14;
constexpr std::chrono::minutes farthestOffset{5};

/// Was nothing there at all, or nobody we may talk to?
bool isNoAnswer(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::TlsRefused
        || kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::Misconfigured;
}

/// The file of the company's certificate that vouches for `chain`; empty = none of them does.
QString companyFileFor(const QList<QSslCertificate> &chain, const Places &places)
{
    const Authorities company = companyCertificates(places);
    for (const QSslCertificate &authority : company.certificates) {
        const bool vouches = chain.contains(authority)
            || (!chain.isEmpty()
                && chain.last().issuerDisplayName() == authority.subjectDisplayName());
        if (vouches) {
            return company.files.value(authority);
        }
    }
    return {};
}

} // namespace

ReachTarget ReachTarget::ofIssuer(const QString &issuer)
{
    return {issuer, oauth::discoveryUrls(issuer).first()};
}

ReachCheck::ReachCheck(const Environment &environment, const Places &places, ReachTarget target,
                       QObject *context, Reply<DoctorLines> reply) :
    m_environment(environment),
    m_places(places), m_target(std::move(target)), m_reply(context, std::move(reply)),
    m_proxies(environment.clock), m_directory(environment.network, environment.clock)
{
}

ReachCheck::~ReachCheck() = default;

void ReachCheck::start()
{
    m_proxies.find({m_target.address}, this,
                   [this](const Result<QList<Way>> &ways) { takeWay(ways); });
}

void ReachCheck::takeWay(const Result<QList<Way>> &ways)
{
    if (!ways) {
        addProblem(DoctorCheck::Proxy, DoctorFinding::ProxyUnusable, ways.error());
        skipFrom(DoctorCheck::NameLookup);
        return;
    }
    const Way way = ways->first();
    const QString proxy = proxyName(way.proxy);
    if (way.isAssumed) {
        add(DoctorCheck::Proxy, CheckState::Warning, DoctorFinding::ProxyNotTold);
    } else if (proxy.isEmpty()) {
        add(DoctorCheck::Proxy, CheckState::Ok, DoctorFinding::Straight);
    } else {
        add(DoctorCheck::Proxy, CheckState::Ok, DoctorFinding::ThroughProxy).what = proxy;
    }
    lookUpName(way);
}

/// Where there is a proxy, only that knows the name, perhaps.
void ReachCheck::lookUpName(const Way &way)
{
    const QString host = m_target.address.host();
    if (!proxyName(way.proxy).isEmpty()) {
        add(DoctorCheck::NameLookup, CheckState::Skipped, DoctorFinding::NameIsProxys);
        connectTo();
    } else if (!QHostAddress(host).isNull()) {
        add(DoctorCheck::NameLookup, CheckState::Ok, DoctorFinding::NameIsAddress);
        connectTo();
    } else {
        QHostInfo::lookupHost(host, this, [this](const QHostInfo &found) { takeName(found); });
    }
}

void ReachCheck::takeName(const QHostInfo &found)
{
    if (found.error() == QHostInfo::NoError && !found.addresses().isEmpty()) {
        add(DoctorCheck::NameLookup, CheckState::Ok, DoctorFinding::NameKnown).number
            = int(found.addresses().size());
        connectTo();
        return;
    }
    const Cause cause = m_environment.network.isOnline() ? Cause::HostNotFound : Cause::Offline;
    addProblem(DoctorCheck::NameLookup, DoctorFinding::NameUnknown,
               {ErrorKind::Network, {}, plainText(found.errorString()), cause});
    skipFrom(DoctorCheck::Connection);
}

void ReachCheck::connectTo()
{
    RequestPolicy policy;
    policy.origins = {m_target.address};
    m_environment.network.open(
        std::move(policy), this, [this](Result<NetworkAccess::Manager> manager) {
            if (!manager) {
                addProblem(DoctorCheck::Connection, DoctorFinding::NotReached, manager.error());
                skipFrom(DoctorCheck::Discovery);
                return;
            }
            m_manager = std::move(*manager);
            QNetworkReply *reply = m_manager->get(QNetworkRequest(m_target.address));
            connect(reply, &QNetworkReply::finished, this, [this, reply] { takeAnswer(*reply); });
        });
}

/// Any answer is one here: what it says is looked at next.
void ReachCheck::takeAnswer(QNetworkReply &reply)
{
    const Result<HttpReply> answer = readReply(reply, m_environment.clock.now());
    if (!answer && isNoAnswer(answer.error().kind)) {
        addProblem(DoctorCheck::Connection, DoctorFinding::NotReached, answer.error());
        skipFrom(DoctorCheck::Discovery);
        return;
    }
    m_heard.receivedAt = m_environment.clock.now();
    m_heard.date = reply.rawHeader("Date");
    judgeConnection(reply.sslConfiguration().peerCertificateChain());
    discover();
}

void ReachCheck::judgeConnection(const QList<QSslCertificate> &chain)
{
    if (m_target.address.scheme() != QLatin1String("https") || chain.isEmpty()) {
        add(DoctorCheck::Connection, CheckState::Ok, DoctorFinding::LoopbackWithoutTls);
        return;
    }
    const QDateTime until
        = std::min_element(chain.begin(), chain.end(), [](const auto &one, const auto &other) {
              return one.expiryDate() < other.expiryDate();
          })->expiryDate();
    const int days = int(m_environment.clock.now().daysTo(until));
    const bool lasts = days >= fewDays;
    DoctorLine &line = add(DoctorCheck::Connection, lasts ? CheckState::Ok : CheckState::Warning,
                           lasts ? DoctorFinding::Secured : DoctorFinding::SecuredNotForLong);
    line.at = until;
    line.number = days;
    line.what = companyFileFor(chain, m_places);
}

void ReachCheck::discover()
{
    if (m_target.issuer.isEmpty()) {
        add(DoctorCheck::Discovery, CheckState::Skipped, DoctorFinding::NoDocument);
        judgeClock();
        return;
    }
    m_directory.metadata(
        m_target.issuer, this,
        [this](const Result<oauth::ProviderMetadata> &metadata) { takeDocument(metadata); });
}

/// By the rules of a sign-in: whose endpoints they are, and what an administrator allows.
void ReachCheck::takeDocument(const Result<oauth::ProviderMetadata> &metadata)
{
    const auto judged = [this, &metadata]() -> Result<void> {
        if (!metadata) {
            return fail(metadata.error());
        }
        const auto managed = ManagedSettings::read(m_places);
        const auto allowed = managed
            ? managed->checkIssuer(metadata->issuer, metadata->tokenEndpoint)
            : fail(managed.error());
        return allowed ? checkEndpoints(*metadata, {}, m_places) : allowed;
    }();
    if (judged) {
        add(DoctorCheck::Discovery, CheckState::Ok, DoctorFinding::Discovered);
    } else {
        addProblem(DoctorCheck::Discovery, DoctorFinding::DocumentUnusable, judged.error());
    }
    judgeClock();
}

void ReachCheck::judgeClock()
{
    if (!httpDate(m_heard.date).isValid()) {
        add(DoctorCheck::Clock, CheckState::Skipped, DoctorFinding::ClockNotTold);
        finish();
        return;
    }
    const std::chrono::seconds behind = secondsBehind(m_heard);
    const auto off = std::chrono::abs(behind);
    if (off <= std::chrono::seconds(oauth::leeway)) {
        add(DoctorCheck::Clock, CheckState::Ok, DoctorFinding::ClockRight);
    } else if (off <= farthestOffset) {
        add(DoctorCheck::Clock, CheckState::Warning, DoctorFinding::ClockNearlyRight).span = behind;
    } else {
        addProblem(DoctorCheck::Clock, DoctorFinding::ClockOff,
                   {.kind = ErrorKind::Misconfigured,
                    .code = {},
                    .detail = QStringLiteral("its clock says %1")
                                  .arg(httpDate(m_heard.date).toString(Qt::ISODate)),
                    .cause = Cause::ClockOff,
                    .behind = behind});
        m_lines.last().span = behind;
    }
    finish();
}

void ReachCheck::skipFrom(DoctorCheck first)
{
    for (const DoctorCheck check : {DoctorCheck::NameLookup, DoctorCheck::Connection,
                                    DoctorCheck::Discovery, DoctorCheck::Clock}) {
        if (check >= first) {
            add(check, CheckState::Skipped, DoctorFinding::NotAskedYet);
        }
    }
    finish();
}

void ReachCheck::finish()
{
    m_reply(m_lines);
}

DoctorLine &ReachCheck::add(DoctorCheck check, CheckState state, DoctorFinding seen)
{
    m_lines.append(
        {.check = check, .state = state, .seen = seen, .subject = m_target.address.host()});
    return m_lines.last();
}

void ReachCheck::addProblem(DoctorCheck check, DoctorFinding seen, const Error &error)
{
    add(check, CheckState::Problem, seen).error = error;
}

} // namespace lanyard
