#include "demo_session.h"

#include "base/base64url.h"
#include "support/patience.h"
#include "support/ports.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <utility>

namespace lanyard {

namespace {

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

QByteArray RecordingRandom::bytes(qsizetype count)
{
    if (const auto call = std::exchange(m_beforeNext, nullptr)) {
        call();
    }
    QByteArray random = m_system.bytes(count);
    m_issued += base64UrlEncode(random);
    return random;
}

QString DemoSession::start(std::chrono::seconds tokenLifetime)
{
    QString problem = m_keyring.start();
    if (!problem.isEmpty()) {
        return problem;
    }
    m_tokenLifetime = tokenLifetime;
    if (!startProvider(freePort())) {
        return QStringLiteral("the demo provider did not start");
    }
    m_issuer = m_provider->issuer();
    // The person's notes are not in the home: what is in there is searched for secrets.
    m_notes = home() + QStringLiteral("-notes");
    m_environment = m_keyring.environment();
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("BROWSER"), QStringLiteral(LANYARD_PERSON));
    m_environment.insert(QStringLiteral("PERSON_NOTES"), m_notes);
    const bool written
        = addProvider(QStringLiteral("demo"),
                      {{QStringLiteral("name"), QStringLiteral("Demo")},
                       {QStringLiteral("issuer"), m_issuer},
                       {QStringLiteral("client_id"), QStringLiteral("lanyard-demo")},
                       {QStringLiteral("post_logout_redirect_uris"),
                        QJsonArray{QStringLiteral("http://127.0.0.1/signed-out/demo")}}});
    return written && QDir().mkpath(m_notes) ? QString()
                                             : QStringLiteral("the home cannot be written");
}

bool DemoSession::addProvider(const QString &id, const QJsonObject &file)
{
    return writeFile(m_environment.value(QStringLiteral("XDG_CONFIG_HOME"))
                         + QStringLiteral("/lanyard/providers/") + id + QStringLiteral(".json"),
                     QJsonDocument(file).toJson());
}

bool DemoSession::trust(const QSslCertificate &authority)
{
    const QString file = m_environment.value(QStringLiteral("XDG_CONFIG_HOME"))
        + QStringLiteral("/lanyard/certificates/company.pem");
    m_environment.insert(QStringLiteral("PERSON_TRUSTS"), file);
    return writeFile(file, authority.toPem());
}

DemoSession::~DemoSession()
{
    QDir(m_notes).removeRecursively();
}

void DemoSession::personPresses(const QString &button)
{
    m_environment.insert(QStringLiteral("PERSON_PRESSES"), button);
}

QByteArray DemoSession::seenByPerson(const QString &name) const
{
    QFile file(m_notes + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray DemoSession::lastPage() const
{
    QByteArray page;
    const bool isRead = QTest::qWaitFor(
        [&] {
            page = seenByPerson(QStringLiteral("page"));
            return !page.isEmpty();
        },
        kPatience);
    return isRead ? page : QByteArray("the person read no page");
}

bool DemoSession::startProvider(quint16 port)
{
    demo::DemoOptions options;
    options.port = port;
    options.tokenLifetime = m_tokenLifetime;
    options.pushedRequests = m_pushedRequests;
    options.dpop = m_dpop;
    options.registration = m_registration;
    auto provider = demo::DemoProvider::start(std::move(options), m_clock, m_random);
    if (provider) {
        m_provider = std::move(*provider);
    }
    return provider.has_value();
}

std::unique_ptr<QProcess> DemoSession::beginProgram(const QString &program,
                                                    const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(program, arguments);
    return process;
}

std::unique_ptr<QProcess> DemoSession::begin(const QStringList &arguments)
{
    return beginProgram(QStringLiteral(LANYARD_EXECUTABLE), arguments);
}

std::unique_ptr<QProcess> DemoSession::beginAtTerminal(const QString &commandLine)
{
    return beginProgram(QStringLiteral("script"),
                        {QStringLiteral("-qec"),
                         QStringLiteral(LANYARD_EXECUTABLE) + u' ' + commandLine,
                         QStringLiteral("/dev/null")});
}

Ended DemoSession::run(const QStringList &arguments, const QByteArray &input)
{
    return runProgram(QStringLiteral(LANYARD_EXECUTABLE), arguments, input);
}

Ended DemoSession::runProgram(const QString &program, const QStringList &arguments,
                              const QByteArray &input)
{
    return endOf(*beginProgram(program, arguments), input);
}

Ended DemoSession::endOf(QProcess &process, const QByteArray &input)
{
    process.write(input);
    process.closeWriteChannel();
    // The event loop runs: the provider lives in this very process.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                         kPatience)) {
        process.kill();
        process.waitForFinished(kPatience);
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace lanyard
