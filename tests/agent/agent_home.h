#pragma once

/// An agent in this process, with one account at a provider of the test's script, and a client of
/// it that says any bytes.
/// Owner:   the test; everything ends with it

#include "accounts/account_store.h"
#include "accounts/platform_places.h"
#include "accounts/session_record.h"
#include "agent/agent_server.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <sys/socket.h>

namespace lanyard {

/// Remembers what it was asked; allows all, unless a test says otherwise.
class FakeGate final : public TokenGate {
public:
    struct Question {
        TokenAsker asker;
        QString accountName;
        TokenLimits limits;
    };

    void ask(const TokenAsker &asker, const Account &account, const TokenLimits &limits,
             QObject *context, Reply<NoteUse> reply) override
    {
        asked.append({asker, account.name(), limits});
        m_waiting.emplace_back(context, std::move(reply));
        if (!isSilent) {
            answer();
        }
    }
    /// All that wait for it.
    void answer()
    {
        for (const Replier<NoteUse> &each : std::exchange(m_waiting, {})) {
            each(refusal ? Result<NoteUse>(fail(*refusal)) : NoteUse([this] { ++uses; }));
        }
    }

    std::optional<Error> refusal;
    bool isSilent = false;
    QList<Question> asked;
    int uses = 0; ///< that it was told of

private:
    std::vector<Replier<NoteUse>> m_waiting;
};

class AgentHome {
public:
    AgentHome()
    {
        AccountIndex index(places);
        if (!index.update([this](QList<AccountEntry> &entries) { entries = {entry()}; })) {
            qFatal("the list of accounts cannot be written");
        }
        putToken("access-0", 3600);
    }

    /// Empty on success.
    [[nodiscard]] QString start()
    {
        if (const auto loaded = store.load(); !loaded) {
            return loaded.error().detail;
        }
        auto door = AgentDoor::open(place);
        if (!door) {
            return door.error().detail;
        }
        const OwnPrograms own{{QCoreApplication::applicationFilePath()}};
        server = std::make_unique<AgentServer>(accounts, gate, windows, own, std::move(*door));
        return {};
    }

    [[nodiscard]] AccountEntry entry() const
    {
        AccountEntry entry;
        entry.id = QStringLiteral("0011");
        entry.name = QStringLiteral("acme");
        entry.providerId = QStringLiteral("acme");
        entry.providerName = QStringLiteral("Acme");
        entry.issuer = provider.issuer();
        entry.clientId = QStringLiteral("client-1");
        entry.subject = QStringLiteral("subject-1");
        entry.email = QStringLiteral("ada@example.org");
        entry.signedInAt = environment.clock.now();
        return entry;
    }

    /// As another process would have kept it.
    void putToken(const QByteArray &token, int expiresIn, const QString &type = {})
    {
        SessionRecord session;
        session.issuer = provider.issuer();
        session.providerId = QStringLiteral("acme");
        session.subject = QStringLiteral("subject-1");
        session.refreshToken = Secret("refresh-1");
        session.scope = QStringList{QStringLiteral("openid")};
        session.client.clientId = QStringLiteral("client-1");
        session.provider = provider.parsedMetadata();
        AccessTokenRecord access;
        access.accessToken = Secret(token);
        access.tokenType = type.isEmpty() ? QStringLiteral("Bearer") : type;
        access.expiresAt = environment.clock.now().addSecs(expiresIn);
        environment.vault.put(sessionKey(QStringLiteral("0011")), session.toBytes());
        environment.vault.put(accessTokenKey(QStringLiteral("0011")), access.toBytes());
    }

    TestEnvironment environment;
    ScriptedProvider provider{environment.clock};
    QByteArray home = environment.folder.path().toUtf8();
    QByteArray admin = home + "/admin";
    Places places = xdgPlaces(
        [this](const char *name) {
            return QByteArrayView(name) == QByteArrayView("XDG_CONFIG_DIRS")
                ? QString::fromUtf8(admin)
                : QString();
        },
        QString::fromUtf8(home), QStringLiteral("lanyard"));
    FakeGate gate;
    ConsentWindows windows;
    Environment world = environment.environment();
    AccountStore store{world, places};
    AgentAccounts accounts{store, world, places};
    QTemporaryDir loginSession;
    AgentPlace place{loginSession.filePath(QStringLiteral("lanyard")),
                     loginSession.filePath(QStringLiteral("lanyard/agent.sock")),
                     loginSession.filePath(QStringLiteral("lanyard/agent.lock"))};
    std::unique_ptr<AgentServer> server;

    [[nodiscard]] wire::Surroundings surroundings() const
    {
        return {.home = {home.constData(), std::size_t(home.size())},
                .dataHome = {},
                .configHome = {},
                .stateHome = {},
                .configDirs = {admin.constData(), std::size_t(admin.size())}};
    }
    template <class Message>
    [[nodiscard]] static QByteArray bytesOf(const Message &message)
    {
        std::array<char, wire::largestRequest> room{};
        const std::size_t size = wire::write(message, room);
        return {room.data(), qsizetype(size)};
    }
    [[nodiscard]] QByteArray question(std::string_view account = "acme") const
    {
        return bytesOf(wire::TokenRequest{.surroundings = surroundings(), .account = account});
    }
};

/// What came back: messages, as far as they are whole.
class AgentClient {
public:
    explicit AgentClient(const AgentHome &home) { m_socket.connectToServer(home.place.socket); }

    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    /// Says nothing more, and listens.
    void sayNoMore()
    {
        m_socket.flush();
        ::shutdown(int(m_socket.socketDescriptor()), SHUT_WR);
    }

    struct Heard {
        wire::Type type;
        QByteArray body;
    };
    /// The next message. nullopt: the agent has hung up, or says nothing.
    [[nodiscard]] std::optional<Heard> hear()
    {
        std::optional<wire::Header> header;
        const auto isHere = [&] {
            m_heard += m_socket.readAll();
            header = wire::parseHeader({m_heard.constData(), std::size_t(m_heard.size())},
                                       wire::largestAnswer);
            return (header && std::size_t(m_heard.size()) >= wire::headerSize + header->bodySize)
                || hasEnded();
        };
        if (!QTest::qWaitFor(isHere, kPatience) || !header) {
            return std::nullopt;
        }
        Heard heard{header->type, m_heard.mid(wire::headerSize, qsizetype(header->bodySize))};
        m_heard.remove(0, qsizetype(wire::headerSize) + qsizetype(header->bodySize));
        return heard;
    }
    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QLocalSocket::ConnectedState;
    }
    [[nodiscard]] bool hasEnded() const
    {
        return m_socket.state() == QLocalSocket::UnconnectedState;
    }
    [[nodiscard]] bool hasHeardNothing()
    {
        return m_heard.isEmpty() && m_socket.readAll().isEmpty();
    }

    /// The token, or what was said in its place.
    [[nodiscard]] QByteArray token(const QByteArray &question)
    {
        say(question);
        const auto heard = hear();
        if (!heard) {
            return "nothing";
        }
        const std::string_view body{heard->body.constData(), std::size_t(heard->body.size())};
        if (const auto given = wire::parseGivenToken(body);
            given && heard->type == wire::Type::GivenToken) {
            return {given->token.data(), qsizetype(given->token.size())};
        }
        if (const auto failure = wire::parseFailure(body);
            failure && heard->type == wire::Type::Failure) {
            return QByteArray::number(failure->exitCode) + ' '
                + QByteArray(failure->sentence.data(), qsizetype(failure->sentence.size()));
        }
        return "type " + QByteArray::number(int(heard->type));
    }

private:
    QLocalSocket m_socket;
    QByteArray m_heard;
};

} // namespace lanyard
