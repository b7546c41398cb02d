#include "agent/agent_server.h"

#include "accounts/platform_places.h"
#include "agent/wire/account_list.h"

#include <QDir>
#include <QPointer>

#include <algorithm>
#include <array>
#include <map>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostConnections = 512;
constexpr auto watchInterval = 1s;

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

template <class Request>
TokenLimits limitsOf(const Request &request)
{
    return tokenLimits(textOf(request.resource), textOf(request.scope));
}

/// A message with nothing in it.
void sayBare(AgentConnection &connection, wire::Type type)
{
    std::array<char, wire::headerSize> room{};
    connection.say({room.data(), wire::write(type, room)});
}

/// As Places::standard() makes them of the client's environment.
Places placesOf(const wire::Surroundings &theirs)
{
    const std::map<std::string_view, std::string_view> variables{
        {"XDG_DATA_HOME", theirs.dataHome},
        {"XDG_CONFIG_HOME", theirs.configHome},
        {"XDG_STATE_HOME", theirs.stateHome},
        {"XDG_CONFIG_DIRS", theirs.configDirs}};
    const QString home = theirs.home.empty() ? QDir::rootPath() : textOf(theirs.home);
    return xdgPlaces(
        [&variables](const char *name) {
            const auto variable = variables.find(name);
            return variable == variables.end() ? QString() : textOf(variable->second);
        },
        QDir::cleanPath(home), QStringLiteral("lanyard"));
}

bool areSame(const Places &left, const Places &right)
{
    return left.data == right.data && left.config == right.config && left.state == right.state
        && left.adminConfig == right.adminConfig;
}

ConsentAnswer answerOf(wire::Decision decision)
{
    switch (decision) {
    case wire::Decision::DontAllow:
        return ConsentAnswer::DontAllow;
    case wire::Decision::AllowOnce:
        return ConsentAnswer::AllowOnce;
    case wire::Decision::AlwaysAllow:
        return ConsentAnswer::AlwaysAllow;
    }
    Q_UNREACHABLE();
}

wire::AccountState stateOf(const Account &account)
{
    switch (account.state()) {
    case Account::State::SignedIn:
        return wire::AccountState::SignedIn;
    case Account::State::SignInRequired:
        return wire::AccountState::SignInNeeded;
    case Account::State::VaultLocked:
        return wire::AccountState::VaultLocked;
    }
    Q_UNREACHABLE();
}

} // namespace

AgentServer::AgentServer(AgentAccounts &accounts, TokenGate &gate, ConsentWindows &windows,
                         OwnPrograms own, std::unique_ptr<AgentDoor> door) :
    m_accounts(accounts),
    m_gate(gate), m_windows(windows), m_own(std::move(own)), m_door(std::move(door))
{
    connect(m_door.get(), &AgentDoor::entered, this, &AgentServer::welcome);
    connect(m_door.get(), &AgentDoor::exhausted, this, [this] {
        m_accounts.environment.clock.after(watchInterval, this, [this] { openAgain(); });
    });
}

/// One that goes may take a question along, and another one end of being told so.
AgentServer::~AgentServer()
{
    for (const auto &each : m_connections) {
        each->disconnect(this);
    }
}

void AgentServer::welcome(int descriptor)
{
    auto connection = std::make_unique<AgentConnection>(descriptor, m_accounts.environment.clock);
    AgentConnection &client = *connection;
    connect(&client, &AgentConnection::heard, this, [this, &client] { answer(client); });
    connect(&client, &AgentConnection::heardOtherVersion, this,
            [this, &client] { answerHello(client); });
    connect(&client, &AgentConnection::said, this, [this] {
        checkTimes(); // a next request has to come in time, too
        answerStop();
    });
    connect(&client, &AgentConnection::ended, this, [this, &client] { drop(client); });
    m_connections.push_back(std::move(connection));
    openAgain();
    checkTimes();
}

void AgentServer::answer(AgentConnection &connection)
{
    switch (connection.type()) {
    case wire::Type::Hello:
        answerHello(connection);
        return;
    case wire::Type::List:
        answerList(connection);
        return;
    case wire::Type::Token:
        answerToken(connection);
        return;
    case wire::Type::Lock:
        answerLock(connection);
        return;
    case wire::Type::Ask:
        answerAsk(connection);
        return;
    case wire::Type::Watch:
        answerWatch(connection);
        return;
    case wire::Type::Decide:
        answerDecide(connection);
        return;
    case wire::Type::Welcome:
    case wire::Type::Accounts:
    case wire::Type::GivenToken:
    case wire::Type::Failure:
    case wire::Type::SignInNeeded:
    case wire::Type::NotMine:
    case wire::Type::Working:
    case wire::Type::Done:
    case wire::Type::Question:
        break;
    }
    drop(connection); // what is no request is not answered
}

void AgentServer::answerToken(AgentConnection &connection)
{
    const auto request = wire::parseTokenRequest(connection.body());
    if (isForUs(connection, request)) {
        const auto freshness = request->freshness == wire::Freshness::Force
            ? Account::Freshness::Force
            : Account::Freshness::IfStale;
        startErrand(connection, {textOf(request->account), freshness, limitsOf(*request)});
    }
}

void AgentServer::answerAsk(AgentConnection &connection)
{
    const auto request = wire::parseAskRequest(connection.body());
    if (isForUs(connection, request)) {
        startErrand(connection,
                    {.account = textOf(request->account),
                     .limits = limitsOf(*request),
                     .isTokenWanted = false});
    }
}

void AgentServer::startErrand(AgentConnection &connection, TokenErrand::Wish wish)
{
    auto *errand = new TokenErrand(
        m_accounts, m_gate, {connection.descriptor(), connection.connectedBy()}, std::move(wish),
        [&connection](std::string_view message) { connection.say(message); }, &connection);
    errand->start();
}

void AgentServer::answerList(AgentConnection &connection)
{
    if (!isForUs(connection, wire::parseListRequest(connection.body()))) {
        return;
    }
    std::vector<QByteArray> texts;
    const auto kept = [&texts](const QString &text) {
        const QByteArray &bytes = texts.emplace_back(text.toUtf8());
        return std::string_view(bytes.constData(), std::size_t(bytes.size()));
    };
    std::vector<wire::ListedAccount> accounts;
    const QList<Account *> all = m_accounts.store.accounts();
    for (const Account *each : all) {
        const AccountEntry &entry = each->entry();
        accounts.push_back({kept(entry.name), kept(entry.email), kept(entry.providerName),
                            stateOf(*each), entry.isDefault});
    }
    std::vector<char> room(wire::largestAnswer);
    const std::size_t size = wire::write(std::span<const wire::ListedAccount>(accounts), room);
    if (size == 0) {
        sayBare(connection, wire::Type::NotMine);
        return;
    }
    connection.say({room.data(), size});
}

void AgentServer::answerLock(AgentConnection &connection)
{
    if (!isForUs(connection, wire::parseLockRequest(connection.body()))) {
        return;
    }
    m_gate.forget();
    // Whoever asked may not wait for it.
    m_accounts.forgetTokens(this, [client = QPointer(&connection)](const Result<void> &) {
        if (client) {
            sayBare(*client, wire::Type::Done);
        }
    });
}

/// The connection waits for the answer, and is destroyed if it ends before.
void AgentServer::answerWatch(AgentConnection &connection)
{
    const auto request = wire::parseWatchRequest(connection.body());
    if (!isForUs(connection, request) || !isOneOfOurs(connection)) {
        return;
    }
    if (!m_door) { // it would be waited for
        sayBare(connection, wire::Type::NotMine);
    } else {
        m_windows.watch(&connection, request->shown,
                        [&connection](std::string_view message) { connection.say(message); });
    }
}

void AgentServer::answerDecide(AgentConnection &connection)
{
    const auto request = wire::parseDecideRequest(connection.body());
    if (isForUs(connection, request) && isOneOfOurs(connection)) {
        m_windows.decide(request->number, answerOf(request->decision));
        sayBare(connection, wire::Type::Done);
    }
}

/// A program that asks could else allow itself what it asks for.
bool AgentServer::isOneOfOurs(AgentConnection &connection)
{
    const bool isOurs = isPeerOneOf(m_own, connection.descriptor(), connection.connectedBy());
    if (!isOurs) {
        drop(connection);
    }
    return isOurs;
}

/// And then the list is as it is on the disk now; to forget, none is needed. False: it has been
/// answered, or dropped for being no request.
template <class Request>
bool AgentServer::isForUs(AgentConnection &connection, const std::optional<Request> &request)
{
    if (!request) {
        drop(connection);
        return false;
    }
    const bool isOurs = areSame(placesOf(request->surroundings), m_accounts.places)
        && (connection.type() == wire::Type::Lock || m_accounts.catchUp());
    if (!isOurs) {
        sayBare(connection, wire::Type::NotMine);
    }
    return isOurs;
}

/// Also to whoever speaks another version, and can find out by it that this is so.
void AgentServer::answerHello(AgentConnection &connection)
{
    std::array<char, 64> room{};
    const std::size_t size = wire::write(wire::Welcome{LANYARD_VERSION}, room);
    connection.say({room.data(), size});
}

/// Which may be further up the stack.
void AgentServer::drop(AgentConnection &connection)
{
    const auto place = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&](const auto &each) { return each.get() == &connection; });
    if (place == m_connections.end()) {
        return;
    }
    connection.disconnect(this);
    place->release()->deleteLater();
    m_connections.erase(place);
    openAgain();
    answerStop();
}

void AgentServer::openAgain()
{
    if (m_door) {
        m_door->setOpen(m_connections.size() < mostConnections);
    }
}

/// One timer for all of them, and none where nobody has to hurry.
void AgentServer::checkTimes()
{
    if (m_isWatchingTime
        || std::none_of(m_connections.begin(), m_connections.end(),
                        [](const auto &each) { return each->isTimed(); })) {
        return;
    }
    m_isWatchingTime = true;
    m_accounts.environment.clock.after(watchInterval, this, [this] {
        m_isWatchingTime = false;
        std::vector<AgentConnection *> all;
        for (const auto &each : m_connections) {
            all.push_back(each.get());
        }
        for (AgentConnection *each : all) {
            each->checkTime(); // which may drop it, and no other one
        }
        checkTimes();
    });
}

void AgentServer::stop(QObject *context, Reply<void> reply)
{
    m_stopped = Replier<void>(context, std::move(reply));
    m_door.reset();
    m_windows.close(); // whoever is asked about goes elsewhere
    answerStop();
}

void AgentServer::answerStop()
{
    const bool isAnyBusy = std::any_of(m_connections.begin(), m_connections.end(),
                                       [](const auto &each) { return each->isBusy(); });
    if (!m_door && !isAnyBusy) {
        m_stopped({});
    }
}

} // namespace lanyard
