#include "agent/gateway.h"

#include "words/proxy_text.h"

#include <algorithm>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostConnections = 128;
constexpr auto watchInterval = 1s;

} // namespace

Gateway::Gateway(const GatewaySetup &setup, std::unique_ptr<GatewayDoor> door) :
    m_setup(setup), m_door(std::move(door)), m_names{m_door->address(), m_door->hosts()}
{
    connect(m_door.get(), &GatewayDoor::entered, this, &Gateway::welcome);
    connect(m_door.get(), &GatewayDoor::turnedAway, this,
            [this] { Q_EMIT troubled(somebodyElseWasTurnedAway()); });
    connect(m_door.get(), &GatewayDoor::exhausted, this,
            [this] { m_setup.clock.after(watchInterval, this, [this] { openAgain(); }); });
}

Gateway::~Gateway() = default;

void Gateway::welcome(int descriptor)
{
    auto connection = std::make_unique<GatewayConnection>(descriptor, m_names, m_setup);
    GatewayConnection &client = *connection;
    connect(&client, &GatewayConnection::troubled, this, &Gateway::troubled);
    connect(&client, &GatewayConnection::ended, this, [this, &client] { drop(client); });
    m_connections.push_back(std::move(connection));
    openAgain();
    checkTimes();
    client.start();
}

/// Which may be further up the stack.
void Gateway::drop(GatewayConnection &connection)
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
}

void Gateway::openAgain()
{
    m_door->setOpen(m_connections.size() < mostConnections);
}

/// One timer for all of them, and none where there is nobody.
void Gateway::checkTimes()
{
    if (m_isWatchingTime || m_connections.empty()) {
        return;
    }
    m_isWatchingTime = true;
    m_setup.clock.after(watchInterval, this, [this] {
        m_isWatchingTime = false;
        std::vector<GatewayConnection *> all;
        for (const auto &each : m_connections) {
            all.push_back(each.get());
        }
        for (GatewayConnection *each : all) {
            each->checkTime(); // which may drop it, and no other one
        }
        checkTimes();
    });
}

} // namespace lanyard
