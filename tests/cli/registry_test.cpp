#include "demo_session.h"

#include "support/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace lanyard;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

/// An image without layers, as a folder.
/// Source:  OCI Image Layout 1.0
class Image {
public:
    explicit Image(QString folder) : m_folder(std::move(folder))
    {
        const QJsonObject configuration{
            {QStringLiteral("architecture"), QStringLiteral("amd64")},
            {QStringLiteral("os"), QStringLiteral("linux")},
            {QStringLiteral("rootfs"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("layers")},
                         {QStringLiteral("diff_ids"), QJsonArray()}}}};
        const QString media = QStringLiteral("application/vnd.oci.image.%1.v1+json");
        m_manifest = bytesOf({{QStringLiteral("schemaVersion"), 2},
                              {QStringLiteral("mediaType"), media.arg(QLatin1String("manifest"))},
                              {QStringLiteral("config"),
                               addBlob(bytesOf(configuration), media.arg(QLatin1String("config")))},
                              {QStringLiteral("layers"), QJsonArray()}});
        const QJsonObject manifest = addBlob(m_manifest, media.arg(QLatin1String("manifest")));
        put("index.json",
            bytesOf({{QStringLiteral("schemaVersion"), 2},
                     {QStringLiteral("manifests"), QJsonArray{manifest}}}));
        put("oci-layout",
            bytesOf({{QStringLiteral("imageLayoutVersion"), QStringLiteral("1.0.0")}}));
    }

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QByteArray manifest() const { return m_manifest; }

private:
    static QByteArray bytesOf(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    void put(const QByteArray &name, const QByteArray &bytes) const
    {
        putFile(m_folder + u'/' + QString::fromLatin1(name), bytes);
    }
    [[nodiscard]] QJsonObject addBlob(const QByteArray &bytes, const QString &media) const
    {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        put("blobs/sha256/" + hash, bytes);
        return {{QStringLiteral("mediaType"), media},
                {QStringLiteral("digest"), QStringLiteral("sha256:") + QString::fromLatin1(hash)},
                {QStringLiteral("size"), bytes.size()}};
    }

    QString m_folder;
    QByteArray m_manifest;
};

} // namespace

/// Docker's own registry, and skopeo, which asks the helper as docker does.
class RegistryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;
    QProcess m_registry;
    QString m_host; ///< with its port

    [[nodiscard]] QString file(const char *name) const
    {
        return m_session->home() + u'/' + QString::fromLatin1(name);
    }
    /// Lets in whoever shows that token as a password. Empty on success.
    [[nodiscard]] QString startRegistry(const QByteArray &token)
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("docker-registry"));
        if (program.isEmpty()) {
            return QStringLiteral("docker-registry is not in $PATH; ./dev test puts it there");
        }
        const Ended hashed
            = m_session->runProgram(QStringLiteral("htpasswd"), words("-Bin oauth2"), token);
        putFile(file("passwords"), hashed.output);
        putFile(file("registry.yml"),
                QStringLiteral("version: 0.1\n"
                               "storage: {filesystem: {rootdirectory: '%1/images'}}\n"
                               "http: {addr: '127.0.0.1:0'}\n"
                               "auth: {htpasswd: {realm: test, path: '%1/passwords'}}\n")
                    .arg(m_session->home())
                    .toUtf8());
        m_registry.start(program, {QStringLiteral("serve"), file("registry.yml")});
        const QByteArray announced("listening on ");
        QByteArray said;
        const bool listens = QTest::qWaitFor(
            [&] {
                said += m_registry.readAllStandardError();
                const qsizetype end = said.indexOf('"', said.indexOf(announced));
                return said.contains(announced) && end > 0;
            },
            kPatience);
        const qsizetype start = said.indexOf(announced) + announced.size();
        m_host = QString::fromLatin1(said.mid(start, said.indexOf('"', start) - start));
        return listens ? QString() : QString::fromUtf8(said);
    }
    [[nodiscard]] Ended skopeo(const QStringList &arguments)
    {
        return m_session->runProgram(QStringLiteral("skopeo"),
                                     words("--insecure-policy") + arguments);
    }
    [[nodiscard]] QString image() const
    {
        return QStringLiteral("docker://") + m_host + QStringLiteral("/hello:1");
    }
    [[nodiscard]] Ended push(const Image &from)
    {
        return skopeo(words("copy --dest-tls-verify=false")
                      << QStringLiteral("oci:") + from.folder() << image());
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(m_session->run(words("login --provider demo")).exitCode, 0);
        const QByteArray token = m_session->run(words("token demo")).output.trimmed();
        const QString trouble = startRegistry(token);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QVERIFY(m_host.startsWith(QLatin1String("127.0.0.1:")));
        putFile(file(".docker/config.json"),
                QStringLiteral("{\"credHelpers\":{\"%1\":\"lanyard\"}}").arg(m_host).toUtf8());
        QProcessEnvironment &environment = m_session->environment();
        environment.insert(QStringLiteral("PATH"),
                           QFileInfo(QStringLiteral(LANYARD_EXECUTABLE)).path() + u':'
                               + environment.value(QStringLiteral("PATH")));
    }
    void cleanup()
    {
        m_registry.terminate();
        m_registry.waitForFinished(kPatience);
        m_session.reset();
    }

    void anImageGoesThereAndComesBack()
    {
        QCOMPARE(
            m_session->run(words("site add demo") << QStringLiteral("http://") + m_host).exitCode,
            0);
        const Image sent(file("image"));
        const Ended pushed = push(sent);
        QVERIFY2(pushed.exitCode == 0, pushed.output + pushed.errors);
        const Ended read = skopeo(words("inspect --raw --tls-verify=false") << image());
        QVERIFY2(read.exitCode == 0, read.errors);
        QCOMPARE(read.output, sent.manifest());
    }

    /// The helper has nothing for a registry that the person chose no account for.
    void whoIsNotChosenGetsNothing()
    {
        const Ended pushed = push(Image(file("image")));
        QVERIFY(pushed.exitCode != 0);
        QVERIFY2(pushed.errors.contains("authentication required")
                     || pushed.errors.contains("unauthorized"),
                 pushed.errors);
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "registry_test.moc"
