#include "rows.h"

#include "client_under_test.h"
#include "misbehaving_provider.h"
#include "support/proxy_process.h"
#include "support/test_certificates.h"

#include <QNetworkProxy>

#include <algorithm>

namespace lanyard {

namespace {

/// A name that nobody but the proxy knows: to everybody else it is somewhere on the internet.
const QString &publicHost()
{
    static const QString host = QStringLiteral("id.lanyard.test");
    return host;
}

/// One proxy for all rows, from the first one on that needs it.
class Proxy {
public:
    /// Empty, or what this machine lacks.
    [[nodiscard]] QString ensure()
    {
        if (!m_process) {
            m_process = std::make_unique<ProxyProcess>();
            m_problem = m_process->start({publicHost()});
        }
        return m_problem;
    }
    [[nodiscard]] QByteArray address() const { return m_process->address().toLatin1(); }
    [[nodiscard]] quint16 port() const { return m_process->port(); }

private:
    std::unique_ptr<ProxyProcess> m_process;
    QString m_problem;
};

/// As the environment says it to us.
class ProxyInEnvironment {
public:
    explicit ProxyInEnvironment(const QByteArray &address) { qputenv(name, address); }
    ~ProxyInEnvironment() { m_before.isNull() ? qunsetenv(name) : qputenv(name, m_before); }

private:
    static constexpr auto name = "https_proxy";
    QByteArray m_before = qgetenv(name);
};

/// The person's browser, which is on this machine as we are.
class WayOfThePerson final : public QNetworkProxyFactory {
public:
    explicit WayOfThePerson(quint16 port) :
        m_proxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const bool isPublic = query.peerHostName() == publicHost();
        return {isPublic ? m_proxy : QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    QNetworkProxy m_proxy;
};

enum class Entrance { Issuer, Email };

enum class Client { Known, ToBeRegistered };

Outcome signIn(Proxy &proxy, Entrance entrance, const Mutation &mutation,
               Client known = Client::Known)
{
    if (const QString lacking = proxy.ensure(); !lacking.isEmpty()) {
        return wentWrong(lacking);
    }
    const ProxyInEnvironment environment(proxy.address());
    const TestAuthority authority;
    FakeClock clock;
    SystemRandomSource random;
    MisbehavingProvider server(
        clock, random, authority.serverConfiguration({.dnsName = publicHost(), .address = {}}),
        publicHost());
    server.behave(mutation);
    ClientUnderTest client(clock, {authority.certificate()});
    client.browser().setProxyFactory(new WayOfThePerson(proxy.port())); // the browser owns it
    const auto provider = entrance == Entrance::Email
        ? client.providerFor(QStringLiteral("ada@") + QUrl(server.issuer()).authority())
        : providerForIssuer(server.issuer());
    Outcome outcome;
    if (provider) {
        Provider demo = asDemo(*provider);
        if (known == Client::ToBeRegistered) {
            demo.clientId.clear();
        }
        outcome = client.signIn(demo);
    } else {
        outcome.kind = Outcome::Kind::Refused;
        outcome.error = provider.error();
    }
    outcome.requests = server.requests();
    return server.surprises().isEmpty() ? outcome : wentWrong(server.surprises().first());
}

/// For that reason, and before anything else was asked.
QString askedOnce(const Outcome &outcome)
{
    return outcome.requests.size() == 1
            && outcome.error->detail.contains(QLatin1String("a private "))
        ? QString()
        : QStringLiteral("%1 requests; %2").arg(outcome.requests.size()).arg(outcome.error->detail);
}

struct Lead {
    const char *name;
    const char *does;
    const char *member;
    const char *address;
};

constexpr Lead endpoints[] = {
    {"attack-reach-authorization", "authorization_endpoint: in 10.0.0.0/8",
     "authorization_endpoint", "https://10.0.0.1/x"},
    {"attack-reach-token", "token_endpoint: in 10.0.0.0/8", "token_endpoint", "https://10.0.0.1/x"},
    {"attack-reach-userinfo", "userinfo_endpoint: in 10.0.0.0/8", "userinfo_endpoint",
     "https://10.0.0.1/x"},
    {"attack-reach-keys", "jwks_uri: in 10.0.0.0/8", "jwks_uri", "https://10.0.0.1/x"},
    {"attack-reach-revocation", "revocation_endpoint: in 10.0.0.0/8", "revocation_endpoint",
     "https://10.0.0.1/x"},
    {"attack-reach-end-session", "end_session_endpoint: in 10.0.0.0/8", "end_session_endpoint",
     "https://10.0.0.1/x"},
    {"attack-reach-cloud", "token_endpoint: 169.254.169.254", "token_endpoint",
     "https://169.254.169.254/latest"},
    {"attack-reach-loopback", "token_endpoint: 127.0.0.1", "token_endpoint", "https://127.0.0.1/x"},
    {"attack-reach-localhost", "token_endpoint: localhost", "token_endpoint",
     "https://localhost/x"},
    {"attack-reach-loopback-6", "token_endpoint: [::1]", "token_endpoint", "https://[::1]/x"},
    {"attack-reach-home", "token_endpoint: 192.168.1.1", "token_endpoint", "https://192.168.1.1/x"},
};

constexpr Lead issuers[] = {
    {"attack-reach-webfinger", "WebFinger: an issuer in 10.0.0.0/8", "href", "https://10.0.0.1"},
    {"attack-reach-webfinger-loopback", "WebFinger: an issuer on loopback", "href",
     "https://127.0.0.1:8443"},
};

Row reachRow(const std::shared_ptr<Proxy> &proxy, const Lead &lead, Entrance entrance)
{
    Row row;
    row.name = lead.name;
    row.source = "RFC 9700 §4; RFC 1918, RFC 3927";
    row.does = lead.does;
    row.expected = refused(ErrorKind::InvalidResponse, {"/authorize", "/token"});
    row.play = [proxy, lead, entrance](Part part) {
        Mutation mutation;
        if (part == Part::Attack) {
            const auto change = withMember(lead.member, QString::fromLatin1(lead.address));
            (entrance == Entrance::Email ? mutation.webFinger : mutation.metadata) = change;
        }
        return signIn(*proxy, entrance, mutation);
    };
    row.check = askedOnce;
    return row;
}

/// Only who is to be registered goes there.
Row registrationRow(const std::shared_ptr<Proxy> &proxy)
{
    Row row;
    row.name = "attack-reach-registration";
    row.source = "RFC 9700 §4; RFC 7591 §5";
    row.does = "registration_endpoint: in 10.0.0.0/8";
    row.expected = refused(ErrorKind::InvalidResponse, {"/register", "/authorize", "/token"});
    row.play = [proxy](Part part) {
        const Mutation mutation{.metadata = [part](QJsonObject &document) {
            document.insert(QStringLiteral("registration_endpoint"),
                            part == Part::Attack
                                ? QStringLiteral("https://10.0.0.1/register")
                                : document.value(QStringLiteral("issuer")).toString()
                                    + QStringLiteral("/register"));
        }};
        return signIn(*proxy, Entrance::Issuer, mutation, Client::ToBeRegistered);
    };
    row.check = askedOnce;
    return row;
}

} // namespace

QList<Row> attackReachRows()
{
    const auto proxy = std::make_shared<Proxy>();
    QList<Row> rows;
    for (const Lead &lead : endpoints) {
        rows.append(reachRow(proxy, lead, Entrance::Issuer));
    }
    for (const Lead &lead : issuers) {
        rows.append(reachRow(proxy, lead, Entrance::Email));
    }
    rows.append(registrationRow(proxy));
    return rows;
}

} // namespace lanyard
