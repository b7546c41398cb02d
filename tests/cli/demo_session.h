#pragma once

/// A home with an open keyring, the demo provider in this process, and a person who presses its
/// buttons: all that `lanyard login` needs, real but for the person.
/// Shape:   the provider is known as "demo" by a file in the home's config folder
/// Owner:   the test; everything ends with it

#include "base/clock.h"
#include "base/random_source.h"
#include "demo_provider.h"
#include "support/keyring_session.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>

#include <functional>
#include <memory>

namespace lanyard {

/// Keeps what the provider made of its random bytes: every code, token and ticket it issued.
class RecordingRandom final : public RandomSource {
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
    [[nodiscard]] const QByteArrayList &issued() const { return m_issued; }
    /// Called once, before the next ones.
    void beforeNext(std::function<void()> call) { m_beforeNext = std::move(call); }

private:
    std::function<void()> m_beforeNext;
    SystemRandomSource m_system;
    QByteArrayList m_issued; ///< base64url, as they go over the wire
};

struct Ended {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

class DemoSession {
public:
    ~DemoSession();

    /// Empty on success.
    [[nodiscard]] QString start(std::chrono::seconds tokenLifetime = std::chrono::seconds(300));

    /// Before start().
    void makeOfPushedRequests(demo::PushedRequests what) { m_pushedRequests = what; }
    void makeOfProofs(demo::Dpop what) { m_dpop = what; }
    void letAppsRegister(demo::Registration how) { m_registration = how; }

    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }
    [[nodiscard]] QString home() const { return m_keyring.home(); }
    [[nodiscard]] QString issuer() const { return m_issuer; }
    [[nodiscard]] KeyringSession &keyring() { return m_keyring; }
    [[nodiscard]] const QByteArrayList &issued() const { return m_random.issued(); }

    /// A provider file of the person's own; false = it cannot be written.
    [[nodiscard]] bool addProvider(const QString &id, const QJsonObject &file);

    /// A company's authority, for us and for the person's browser; false = it cannot be written.
    [[nodiscard]] bool trust(const QSslCertificate &authority);

    /// What the person does next: "Continue", "Deny" or "Nothing".
    void personPresses(const QString &button);
    /// The file of that name that the person left: "link", "processes".
    [[nodiscard]] QByteArray seenByPerson(const QString &name) const;
    /// Where the person ended up. The command may be done before they have read it.
    [[nodiscard]] QByteArray lastPage() const;

    /// In the middle of the next request that the provider answers with something it makes.
    void whileProviderAnswers(std::function<void()> call) { m_random.beforeNext(std::move(call)); }

    void stopProvider() { m_provider.reset(); }
    [[nodiscard]] bool startProvider(quint16 port);

    /// The real `lanyard`, to its end.
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {});
    /// Another program in this session.
    [[nodiscard]] Ended runProgram(const QString &program, const QStringList &arguments,
                                   const QByteArray &input = {});
    /// Started only.
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &arguments);
    /// At a terminal of its own: what is written to it is typed, what it shows is standard output.
    [[nodiscard]] std::unique_ptr<QProcess> beginAtTerminal(const QString &commandLine);

    /// This is its last input; then its end.
    [[nodiscard]] static Ended endOf(QProcess &process, const QByteArray &input = {});

private:
    [[nodiscard]] std::unique_ptr<QProcess> beginProgram(const QString &program,
                                                         const QStringList &arguments);

    KeyringSession m_keyring;
    QProcessEnvironment m_environment;
    QString m_notes;
    QString m_issuer;
    SystemClock m_clock;
    RecordingRandom m_random;
    std::chrono::seconds m_tokenLifetime{300};
    demo::PushedRequests m_pushedRequests = demo::PushedRequests::No;
    demo::Dpop m_dpop = demo::Dpop::No;
    demo::Registration m_registration = demo::Registration::No;
    std::unique_ptr<demo::DemoProvider> m_provider;
};

} // namespace lanyard
