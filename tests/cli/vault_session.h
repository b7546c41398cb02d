#pragma once

/// A home whose accounts are kept in a vault that is a file, or go there and back, for the tests of
/// it: what is typed, its passphrase, and a keyring that can be away.
/// Owner:   the test derives from it

#include "demo_session.h"

#include <QFile>
#include <QTest>

namespace lanyard {

const QByteArray kPassphrase("correct horse battery");

class VaultSession : public QObject {
protected:
    static QFile::Permissions others()
    {
        return QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
    }
    static QStringList words(const char *line) { return QString::fromLatin1(line).split(u' '); }

    [[nodiscard]] QString startSession()
    {
        m_session = std::make_unique<DemoSession>();
        QString problem = m_session->start();
        m_data = m_session->environment().value(QStringLiteral("XDG_DATA_HOME"))
            + QStringLiteral("/lanyard");
        m_file = m_data + QStringLiteral("/vault/sessions.vault");
        return problem;
    }

    Ended run(const char *line) { return m_session->run(words(line)); }
    static QStringList fileArguments(const char *line)
    {
        return words(line)
            + QStringList{QStringLiteral("--vault-passphrase-fd"), QStringLiteral("0")};
    }
    Ended opening(const char *line)
    {
        return m_session->run(fileArguments(line), kPassphrase + '\n');
    }
    void signInToFile()
    {
        const Ended login = opening("login --provider demo --vault file");
        QVERIFY2(login.exitCode == 0, login.errors.constData());
    }
    void removeKeyring()
    {
        QProcessEnvironment &environment = m_session->environment();
        m_bus = environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent/bus"));
    }
    void bringBackKeyring()
    {
        m_session->environment().insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus);
    }
    bool typeAfter(QProcess &process, const char *question, const QByteArray &line = kPassphrase)
    {
        m_shown.clear();
        const bool wasAsked = QTest::qWaitFor(
            [&] {
                m_shown += process.readAllStandardOutput();
                return m_shown.contains(question);
            },
            60'000);
        process.write(line + '\n');
        return wasAsked;
    }

    std::unique_ptr<DemoSession> m_session;
    QString m_data;
    QString m_file;
    QString m_bus;
    QByteArray m_shown;
};

} // namespace lanyard
