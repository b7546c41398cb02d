#include "proxy_command.h"

#include "accounts/company_certificates.h"
#include "base/server_origin.h"
#include "not_empty.h"
#include "words/proxy_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <utility>

namespace lanyard {

ProxyCommand::~ProxyCommand() = default;

void ProxyCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "proxy", proxyHelp(ProxyHelp::Proxy));
    addAccountName(m_name, AccountName::OrDefault);
    command.add_option("--to", m_to, proxyHelp(ProxyHelp::To).toStdString())
        ->type_name("URL")
        ->required()
        ->check(notEmpty(), "");
    m_limitOptions.addTo(command, proxyHelp(ProxyHelp::Resource));
    CLI::Option *port
        = command.add_option("--port", m_port, proxyHelp(ProxyHelp::Port).toStdString())
              ->type_name("N")
              ->check(CLI::Range(1, 65535).description(""));
    command.add_option("--socket", m_socket, proxyHelp(ProxyHelp::Socket).toStdString())
        ->type_name("PATH")
        ->check(notEmpty(), "")
        ->excludes(port);
}

/// A path would look as if the token were for that alone, and no other one could be asked for.
Result<QUrl> ProxyCommand::server() const
{
    const QByteArray to = QByteArray::fromStdString(m_to);
    const auto origin = ServerOrigin::ofUrl(to);
    if (!origin) {
        return fail(ErrorKind::Misconfigured, proxyTargetIsNoServer(origin.error().detail));
    }
    const QByteArray behind = to.mid(to.indexOf("://") + 3);
    const bool hasSlashAlone = behind.endsWith('/') && behind.count('/') == 1;
    if (behind.contains('?') || behind.contains('#') || (behind.contains('/') && !hasSlashAlone)) {
        return fail(ErrorKind::Misconfigured, proxyTargetHasPath());
    }
    return QUrl(origin->text());
}

void ProxyCommand::start()
{
    const auto named = server();
    if (!named) {
        failWithLine(named.error(), named.error().detail);
        return;
    }
    m_server = *named;
    if (Account *account = findAccountOrDefault(m_name)) {
        giveToken(*account);
    }
}

/// The first one is for nobody yet: it shows that there is one to be had.
void ProxyCommand::useToken(Account &account)
{
    auto door = GatewayDoor::open({m_port, QString::fromStdString(m_socket)});
    const QByteArray asked = m_server.authority(QUrl::FullyEncoded).toLatin1();
    const bool isPlain = m_server.scheme() == QLatin1String("http");
    if (!door) {
        failWithLine(door.error(), door.error().detail);
    } else if (isPlain && (*door)->hosts().contains(asked)) {
        failWithLine({ErrorKind::Misconfigured, {}, {}}, proxyTargetIsItself());
    } else {
        serve(account, std::move(*door));
    }
}

void ProxyCommand::serve(const Account &account, std::unique_ptr<GatewayDoor> door)
{
    const QString address = door->address();
    m_accounts
        = std::make_unique<AgentAccounts>(world().store, world().environment, world().places);
    m_credentials = m_limitedToken
        ? std::make_unique<AccountCredentials>(*m_accounts, account, m_limits,
                                               *std::exchange(m_limitedToken, std::nullopt))
        : std::make_unique<AccountCredentials>(*m_accounts, account);
    m_connector
        = std::make_unique<WebConnector>(world().environment.clock, [places = world().places] {
              return companyCertificates(places);
          });
    m_gateway = std::make_unique<Gateway>(
        GatewaySetup{m_server, *m_credentials, *m_connector, world().environment.clock},
        std::move(door));
    connect(m_gateway.get(), &Gateway::troubled, this, &ProxyCommand::tell);
    world().store.follow(); // what is signed out gets no token any more
    const QJsonObject object{{QStringLiteral("address"), address}};
    const Result<void> printed = world().console.isJson()
        ? world().console.printJson(QJsonDocument(object))
        : world().console.printLine(address);
    if (!printed) {
        m_gateway.reset();
        succeed(printed); // which says why not
        return;
    }
    tell(proxyServes(m_server.toString(), account.name()));
}

/// A program that asks in vain asks again.
void ProxyCommand::tell(const QString &line)
{
    if (line != m_lastTold) {
        m_lastTold = line;
        world().console.note(line);
    }
}

/// Requests that are on their way are cut off: they may be of any length. No rotation is.
void ProxyCommand::endInOrder()
{
    if (!m_gateway) {
        FreshTokenCommand::endInOrder();
        return;
    }
    m_gateway.reset();
    if (!world().store.isIdle()) {
        world().console.note(waitingNote());
    }
    world().store.finish(this, [this](const Result<void> &) { succeed({}); });
}

void ProxyCommand::endAtOnce()
{
    m_gateway.reset();
    Command::endAtOnce();
}

} // namespace lanyard
