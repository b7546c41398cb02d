#include "oauth/client_authentication.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

using Method = ClientAuthenticationMethod;
using Supported = std::optional<QStringList>;

class ClientAuthenticationTest : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] static ClientAuthentication client(Method method, const char *secret)
    {
        return {QStringLiteral("id-._~:/ &"), method,
                secret ? std::make_shared<const Secret>(QByteArrayView(secret)) : nullptr};
    }

private Q_SLOTS:
    void knowsTheNamesOfCore9()
    {
        for (const Method method : {Method::None, Method::ClientSecretBasic,
                                    Method::ClientSecretPost, Method::PrivateKeyJwt}) {
            const auto parsed = parseClientAuthenticationMethod(nameOf(method));
            QVERIFY(parsed);
            QCOMPARE(*parsed, method);
        }
        for (const char *name : {"", "None", "client_secret_jwt", "tls_client_auth"}) {
            const auto parsed = parseClientAuthenticationMethod(QLatin1String(name));
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().kind, ErrorKind::Misconfigured);
        }
    }

    void chooses_data()
    {
        QTest::addColumn<std::optional<Method>>("configured");
        QTest::addColumn<bool>("hasSecret");
        QTest::addColumn<Supported>("supported");
        QTest::addColumn<Method>("chosen");
        const std::optional<Method> unsaid;
        const QString basic = QStringLiteral("client_secret_basic");
        const QString post = QStringLiteral("client_secret_post");
        QTest::newRow("public client") << unsaid << false << Supported() << Method::None;
        QTest::newRow("public client, none not announced")
            << unsaid << false << Supported(QStringList{basic}) << Method::None;
        QTest::newRow("public client, whatever the file says")
            << std::optional(Method::ClientSecretBasic) << false << Supported() << Method::None;
        QTest::newRow("Discovery §3: absent is Basic")
            << unsaid << true << Supported() << Method::ClientSecretBasic;
        QTest::newRow("both") << unsaid << true << Supported(QStringList{post, basic})
                              << Method::ClientSecretBasic;
        QTest::newRow("only post")
            << unsaid << true << Supported(QStringList{post}) << Method::ClientSecretPost;
        QTest::newRow("post or none")
            << unsaid << true << Supported(QStringList{QStringLiteral("none"), post})
            << Method::ClientSecretPost;
        QTest::newRow("nothing we know")
            << unsaid << true << Supported(QStringList{QStringLiteral("private_key_jwt")})
            << Method::ClientSecretBasic;
        QTest::newRow("the file's word first")
            << std::optional(Method::ClientSecretPost) << true << Supported(QStringList{basic})
            << Method::ClientSecretPost;
        QTest::newRow("the file says none")
            << std::optional(Method::None) << true << Supported() << Method::None;
    }
    void chooses()
    {
        QFETCH(std::optional<Method>, configured);
        QFETCH(bool, hasSecret);
        QFETCH(Supported, supported);
        QFETCH(Method, chosen);
        QCOMPARE(chooseClientAuthentication(configured, hasSecret, supported), chosen);
    }

    /// RFC 7523 §2.2: the assertion is in the body already, and a secret never goes along.
    void aKeyLeavesTheBodyToItsAssertion()
    {
        const auto request
            = authenticate(client(Method::PrivateKeyJwt, nullptr), "client_assertion=x");
        QCOMPARE(request.authorization, QByteArray());
        QCOMPARE(request.body, QByteArray("client_assertion=x&client_id=id-._~%3A%2F%20%26"));
    }

    void publicClientSendsItsIdInTheBody()
    {
        const auto request = authenticate(client(Method::None, nullptr), "grant_type=x");
        QCOMPARE(request.authorization, QByteArray());
        QCOMPARE(request.body, QByteArray("grant_type=x&client_id=id-._~%3A%2F%20%26"));
    }

    void publicClientNeverSendsASecret()
    {
        const auto request = authenticate(client(Method::None, "left over"), "grant_type=x");
        QVERIFY(!request.body.contains("client_secret"));
    }

    void postPutsBothIntoTheBody()
    {
        const auto request
            = authenticate(client(Method::ClientSecretPost, "s&=+ %"), "grant_type=x");
        QCOMPARE(request.authorization, QByteArray());
        QCOMPARE(request.body,
                 QByteArray("grant_type=x&client_id=id-._~%3A%2F%20%26"
                            "&client_secret=s%26%3D%2B%20%25"));
    }

    void basicEncodesBothFirst()
    {
        // RFC 6749 §2.3.1; -._~ stay, since some servers do not decode.
        const auto request
            = authenticate(client(Method::ClientSecretBasic, "s:-._~%"), "grant_type=x");
        QVERIFY(request.authorization.startsWith("Basic "));
        QCOMPARE(QByteArray::fromBase64(request.authorization.mid(6)),
                 QByteArray("id-._~%3A%2F%20%26:s%3A-._~%25"));
        QCOMPARE(request.body, QByteArray("grant_type=x"));
    }

    void takesOutWhatWasThereBefore_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("as Qt NetworkAuth writes it")
            << QByteArray("client_id=old&client_secret&grant_type=x&redirect_uri=a%26b");
        QTest::newRow("repeated") << QByteArray(
            "grant_type=x&client_id=a&client_id=b&redirect_uri=a%26b&client_id=c");
        QTest::newRow("in another spelling")
            << QByteArray("grant_type=x&client%5Fid=a&%63lient_secret=b&redirect_uri=a%26b&");
        QTest::newRow("with a value")
            << QByteArray("grant_type=x&client_secret=s%26x&redirect_uri=a%26b");
    }
    void takesOutWhatWasThereBefore()
    {
        QFETCH(QByteArray, body);
        const auto basic = authenticate(client(Method::ClientSecretBasic, "s"), body);
        QCOMPARE(basic.body, QByteArray("grant_type=x&redirect_uri=a%26b"));
        const auto none = authenticate(client(Method::None, nullptr), body);
        QCOMPARE(none.body.count("client_id="), 1);
        QVERIFY(!none.body.contains("secret"));
    }

    void makesABodyOfNothing()
    {
        QCOMPARE(authenticate(client(Method::None, nullptr), {}).body,
                 QByteArray("client_id=id-._~%3A%2F%20%26"));
    }
};

QTEST_APPLESS_MAIN(ClientAuthenticationTest)
#include "client_authentication_test.moc"
