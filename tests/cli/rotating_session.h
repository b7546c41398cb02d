#pragma once

/// A DemoSession whose account "contoso" is at a provider that replaces each refresh token and ends
/// the session where one is used twice (RFC 9700 §4.14.2); it counts what it was asked, and knows
/// what it gave.
/// Shape:   after start() the account is signed in, and its access token lives for a second
/// Owner:   the test; everything ends with it

#include "demo_session.h"
#include "misbehaving_provider.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace lanyard {

class RotatingSession {
public:
    ~RotatingSession();

    /// Empty on success.
    [[nodiscard]] QString start();
    /// Waits until the last token that lives for a second does so no more.
    [[nodiscard]] bool waitUntilItRanOut();
    /// The same person again. Empty on success.
    [[nodiscard]] QByteArray signIn();

    [[nodiscard]] DemoSession &session() { return m_session; }
    [[nodiscard]] MisbehavingProvider &provider() { return *m_provider; }

    /// As MisbehavingProvider does it; what it gives is known all the same.
    void behave(Mutation mutation);

    /// How long an access token lives from now on.
    enum class Given { ASecond, FiveMinutes };
    void give(Given given) { m_given = given; }

    /// Refresh requests that came, whatever came of them.
    [[nodiscard]] qsizetype refreshes() const;
    /// How often the provider was asked for its keys.
    [[nodiscard]] qsizetype keyRequests() const;
    /// What every request that was answered with tokens got.
    [[nodiscard]] const QByteArrayList &accessTokens() const { return m_accessTokens; }

    /// What the keyring has of the session, by what the provider gave.
    enum class Kept { Newest, Older, Nothing };
    [[nodiscard]] Kept kept() { return judge(keptToken()); }
    /// In two steps, where the provider may yet have to hear what was sent before.
    [[nodiscard]] QByteArray keptToken(); ///< empty = none, or not one
    [[nodiscard]] Kept judge(const QByteArray &keptToken) const;

    [[nodiscard]] QString lockFile() const; ///< of the account
    /// `lanyard token` and its options, started only.
    [[nodiscard]] std::unique_ptr<QProcess> beginToken(const QStringList &options = {});

private:
    [[nodiscard]] QByteArray run(const QStringList &arguments);
    void noteTokens(QJsonObject &answer);

    DemoSession m_session;
    SystemClock m_clock;
    SystemRandomSource m_random;
    std::unique_ptr<MisbehavingProvider> m_provider;
    QByteArrayList m_accessTokens;
    QByteArrayList m_refreshTokens;
    Given m_given = Given::ASecond;
};

/// While it runs, so does the provider, which lives in this very process.
[[nodiscard]] bool waitForEnd(const QProcess &process);

/// Knows whether something has happened to a file, or in a folder.
class FileWatch {
public:
    enum class What { Opened, Replaced }; ///< Replaced: by another that was renamed to it
    FileWatch(const QString &path, What what);
    ~FileWatch();
    FileWatch(const FileWatch &) = delete;
    FileWatch &operator=(const FileWatch &) = delete;

    /// Since it was asked before. The event loop runs meanwhile.
    [[nodiscard]] bool waitForIt();
    void forget(); ///< what happened until now

private:
    [[nodiscard]] bool take() const;

    int m_queue;
};

} // namespace lanyard
