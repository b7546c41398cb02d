#include "oauth/authorization_request.h"

#include "oauth/form.h"
#include "oauth/pkce.h"
#include "support/problem.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

using Configured = QMap<QString, std::optional<QString>>;
using Parameters = QMap<QString, QString>;

class AuthorizationRequestTest : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] static AuthorizationRequest request()
    {
        AuthorizationRequest result;
        result.provider.issuer = QStringLiteral("https://op.example");
        result.provider.jwksUri = QUrl(QStringLiteral("https://op.example/jwks"));
        result.provider.authorizationEndpoint
            = QUrl(QStringLiteral("https://op.example/authorize"));
        result.clientId = QStringLiteral("client 1&x");
        result.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:49152/callback/op"));
        result.scope = {QStringLiteral("openid"), QStringLiteral("profile"),
                        QStringLiteral("https://op.example/a+b")};
        result.state = QByteArray(43, 's');
        result.nonce = QByteArray(43, 'n');
        result.codeVerifier = Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        return result;
    }

    [[nodiscard]] static QStringList namesOf(const FormParameters &parameters)
    {
        QStringList names;
        for (const auto &parameter : parameters) {
            names.append(parameter.first);
        }
        return names;
    }

private Q_SLOTS:
    void defaultScopeAsksToStaySignedIn_data()
    {
        QTest::addColumn<std::optional<QStringList>>("supported");
        QTest::addColumn<QString>("scope");
        const QString online = QStringLiteral("openid profile email");
        QTest::newRow("absent means nothing")
            << std::optional<QStringList>() << online + QStringLiteral(" offline_access");
        QTest::newRow("listed, Core §11") << std::optional(
            QStringList{QStringLiteral("openid"), QStringLiteral("offline_access")})
                                          << online + QStringLiteral(" offline_access");
        QTest::newRow("not listed")
            << std::optional(QStringList{QStringLiteral("openid")}) << online;
        QTest::newRow("empty list") << std::optional(QStringList()) << online;
    }
    void defaultScopeAsksToStaySignedIn()
    {
        QFETCH(std::optional<QStringList>, supported);
        QFETCH(QString, scope);
        ProviderMetadata provider = request().provider;
        provider.scopesSupported = supported;
        QCOMPARE(defaultScope(provider).join(QChar(u' ')), scope);
    }

    void plainOAuthHasNoDefaultScope()
    {
        QCOMPARE(defaultScope(ProviderMetadata()), QStringList());
    }

    void joinsPrompts_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<Configured>("configured");
        QTest::addColumn<Parameters>("result");
        const QString prompt = QStringLiteral("prompt");
        const QString consent = QStringLiteral("consent");
        const QString login = QStringLiteral("login");
        QTest::newRow("nothing asked") << QStringLiteral("openid") << Configured() << Parameters();
        QTest::newRow("Core §11: offline_access") << QStringLiteral("openid offline_access")
                                                  << Configured() << Parameters{{prompt, consent}};
        QTest::newRow("Core §11: joined by a space")
            << QStringLiteral("openid offline_access") << Configured{{prompt, login}}
            << Parameters{{prompt, QStringLiteral("login consent")}};
        QTest::newRow("consent once")
            << QStringLiteral("openid offline_access") << Configured{{prompt, consent}}
            << Parameters{{prompt, consent}};
        QTest::newRow("null removes") << QStringLiteral("openid offline_access")
                                      << Configured{{prompt, std::nullopt}} << Parameters();
        QTest::newRow("null without anything to remove")
            << QStringLiteral("openid") << Configured{{prompt, std::nullopt}} << Parameters();
        QTest::newRow("empty is not sent")
            << QStringLiteral("openid") << Configured{{prompt, QString()}} << Parameters();
        QTest::newRow("without offline_access as it is")
            << QStringLiteral("openid") << Configured{{prompt, login}}
            << Parameters{{prompt, login}};
        QTest::newRow("other parameters")
            << QStringLiteral("openid")
            << Configured{{QStringLiteral("access_type"), QStringLiteral("offline")},
                          {prompt, consent}}
            << Parameters{{QStringLiteral("access_type"), QStringLiteral("offline")},
                          {prompt, consent}};
        QTest::newRow("none alone")
            << QStringLiteral("openid") << Configured{{prompt, QStringLiteral("none")}}
            << Parameters{{prompt, QStringLiteral("none")}};
    }
    void joinsPrompts()
    {
        QFETCH(QString, scope);
        QFETCH(Configured, configured);
        QFETCH(Parameters, result);
        const auto parameters = authorizationParameters(scope.split(QChar(u' ')), configured);
        QVERIFY2(parameters, qPrintable(problemOf(parameters)));
        QCOMPARE(*parameters, result);
    }

    void refusesWhatIsNotAFilesToSet_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        for (const char *name :
             {"response_type", "response_mode", "client_id", "client_secret", "redirect_uri",
              "scope", "state", "nonce", "code_challenge", "code_challenge_method", "code_verifier",
              "request", "request_uri", "registration", "dpop_jkt"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << QStringLiteral("x");
        }
        QTest::newRow("no name") << QString() << QStringLiteral("x");
        QTest::newRow("name with a line break") << QStringLiteral("a\nb") << QStringLiteral("x");
        QTest::newRow("none with another, Core §3.1.2.1")
            << QStringLiteral("prompt") << QStringLiteral("none login");
        QTest::newRow("none with the consent of offline_access")
            << QStringLiteral("prompt") << QStringLiteral("none");
    }
    void refusesWhatIsNotAFilesToSet()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto parameters
            = authorizationParameters({QStringLiteral("offline_access")}, {{name, value}});
        QVERIFY(!parameters);
        QCOMPARE(parameters.error().kind, ErrorKind::Misconfigured);
    }

    void aFileMayAskForAFormPost()
    {
        const auto parameters = authorizationParameters(
            {}, {{QStringLiteral("response_mode"), QStringLiteral("form_post")}});
        QVERIFY(parameters);
        AuthorizationRequest asking = request();
        QVERIFY(!asksForFormPost(asking));
        asking.parameters = *parameters;
        QVERIFY(asksForFormPost(asking));
        QVERIFY(namesOf(parametersOf(asking)).contains(QStringLiteral("response_mode")));
    }

    void sendsEveryParameterOnceInOrder()
    {
        AuthorizationRequest full = request();
        full.parameters.insert(QStringLiteral("prompt"), QStringLiteral("login consent"));
        full.parameters.insert(QStringLiteral("access_type"), QStringLiteral("offline"));
        const FormParameters parameters = parametersOf(full);
        QCOMPARE(namesOf(parameters).join(QChar(u' ')),
                 QStringLiteral("response_type client_id redirect_uri scope state nonce "
                                "code_challenge code_challenge_method access_type prompt"));
        const auto value = [&](const char *name) {
            return formValue(parameters, QLatin1String(name)).value_or(QString());
        };
        QCOMPARE(value("response_type"), QStringLiteral("code"));
        QCOMPARE(value("client_id"), full.clientId);
        QCOMPARE(value("redirect_uri"), QStringLiteral("http://127.0.0.1:49152/callback/op"));
        QCOMPARE(value("scope"), QStringLiteral("openid profile https://op.example/a+b"));
        QCOMPARE(value("state"), QString::fromLatin1(full.state));
        QCOMPARE(value("nonce"), QString::fromLatin1(full.nonce));
        QCOMPARE(value("code_challenge"),
                 QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
        QCOMPARE(value("code_challenge_method"), QStringLiteral("S256"));
    }

    /// RFC 9449 §10.
    void namesTheKeyThatTheCodeIsFor()
    {
        AuthorizationRequest bound = request();
        bound.dpopJkt = QByteArray(43, 'k');
        bound.parameters.insert(QStringLiteral("dpop_jkt"), QStringLiteral("another"));
        const FormParameters parameters = parametersOf(bound);
        QCOMPARE(namesOf(parameters).count(QStringLiteral("dpop_jkt")), 1);
        QCOMPARE(formValue(parameters, QLatin1String("dpop_jkt")),
                 QString::fromLatin1(bound.dpopJkt));
    }

    void plainOAuthGetsNoNonce()
    {
        AuthorizationRequest plain = request();
        plain.provider.issuer.clear();
        plain.provider.jwksUri.clear();
        plain.scope.clear();
        QCOMPARE(namesOf(parametersOf(plain)).join(QChar(u' ')),
                 QStringLiteral("response_type client_id redirect_uri state code_challenge "
                                "code_challenge_method"));
    }

    void ourParametersCannotBeOverridden()
    {
        AuthorizationRequest hostile = request();
        hostile.parameters.insert(QStringLiteral("state"), QStringLiteral("evil"));
        hostile.parameters.insert(QStringLiteral("redirect_uri"), QStringLiteral("evil"));
        hostile.parameters.insert(QStringLiteral("response_mode"), QStringLiteral("evil"));
        QCOMPARE(parametersOf(hostile), parametersOf(request()));
    }

    void urlEncodesEveryValueOnce()
    {
        AuthorizationRequest full = request();
        full.parameters.insert(QStringLiteral("prompt"), QStringLiteral("login consent"));
        full.parameters.insert(QStringLiteral("login_hint"), QStringLiteral("jané+x@op.example"));
        QCOMPARE(authorizationUrl(full).toEncoded(),
                 QByteArray("https://op.example/authorize?response_type=code"
                            "&client_id=client+1%26x"
                            "&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Fcallback%2Fop"
                            "&scope=openid+profile+https%3A%2F%2Fop.example%2Fa%2Bb"
                            "&state=")
                     + full.state + "&nonce=" + full.nonce
                     + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                       "&code_challenge_method=S256"
                       "&login_hint=jan%C3%A9%2Bx%40op.example&prompt=login+consent");
    }

    void urlSurvivesTheSpacesOfToString()
    {
        // The OpenURI portal of Qt 6.4 gets url.toString(), where %20 has become a space.
        AuthorizationRequest full = request();
        full.parameters.insert(QStringLiteral("prompt"), QStringLiteral("login consent"));
        const QString text = authorizationUrl(full).toString();
        QVERIFY(!text.contains(QChar(u' ')));
        const auto sent = parseForm(QUrl(text).query(QUrl::FullyEncoded).toLatin1());
        QVERIFY(sent);
        QCOMPARE(*sent, parametersOf(full));
    }

    void urlKeepsTheEndpointsOwnQuery_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("RFC 6749 §3.1: kept")
            << QStringLiteral("https://op.example/a?p=b2c%2F1&empty=")
            << QByteArray("https://op.example/a?p=b2c%2F1&empty=&response_type=code&");
        QTest::newRow("empty query") << QStringLiteral("https://op.example/a?")
                                     << QByteArray("https://op.example/a?response_type=code&");
        QTest::newRow("RFC 6749 §3.1: never twice")
            << QStringLiteral("https://op.example/a?response_type=token&p=1&st%61te=evil")
            << QByteArray("https://op.example/a?p=1&response_type=code&");
        QTest::newRow("RFC 6749 Appendix B: only what can be read")
            << QStringLiteral("https://op.example/a?p=1&st%F7ate=evil&q=%ED%A0%80")
            << QByteArray("https://op.example/a?p=1&response_type=code&");
    }
    void urlKeepsTheEndpointsOwnQuery()
    {
        QFETCH(QString, endpoint);
        QFETCH(QByteArray, begin);
        AuthorizationRequest full = request();
        full.provider.authorizationEndpoint = QUrl(endpoint);
        const QByteArray url = authorizationUrl(full).toEncoded();
        QVERIFY2(url.startsWith(begin), url.constData());
        QVERIFY(!url.contains("evil"));
        QVERIFY(!url.contains("response_type=token"));
    }

    void verifierNeverLeaves()
    {
        const AuthorizationRequest full = request();
        QVERIFY(!authorizationUrl(full).toEncoded().contains("dBjftJeZ4CVP"));
    }
};

QTEST_APPLESS_MAIN(AuthorizationRequestTest)
#include "authorization_request_test.moc"
