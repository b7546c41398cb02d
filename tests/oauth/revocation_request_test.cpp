#include "oauth/revocation_request.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

class RevocationRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheTokenAndItsKind()
    {
        // RFC 7009 §2.1.
        QCOMPARE(revocationRequest(Secret("45ghi+/=& %"), TokenTypeHint::RefreshToken),
                 QByteArray("token=45ghi%2B%2F%3D%26%20%25&token_type_hint=refresh_token"));
        QCOMPARE(revocationRequest(Secret("a"), TokenTypeHint::AccessToken),
                 QByteArray("token=a&token_type_hint=access_token"));
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<std::optional<ErrorKind>>("kind");
        QTest::addColumn<QString>("code");
        using Kind = std::optional<ErrorKind>;
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                            const char *code) {
            QTest::newRow(name) << status << body << kind << QString::fromLatin1(code);
        };
        row("§2.2: 200", 200, {}, Kind(), "");
        row("§2.2: the body is ignored", 200, "<html>", Kind(), "");
        row("204", 204, {}, Kind(), "");
        row("§2.2.1: unsupported_token_type", 400, R"({"error":"unsupported_token_type"})",
            ErrorKind::RequestRefused, "unsupported_token_type");
        row("400 for an unknown token", 400, R"({"error":"invalid_grant"})",
            ErrorKind::RequestRefused, "invalid_grant");
        row("invalid_client", 401, R"({"error":"invalid_client"})", ErrorKind::RequestRefused,
            "invalid_client");
        row("404", 404, "<html>", ErrorKind::RequestRefused, "");
        row("429", 429, {}, ErrorKind::RateLimited, "");
        row("§2.2.1: 503", 503, {}, ErrorKind::ServerError, "");
        row("500", 500, "<html>", ErrorKind::ServerError, "");
        row("a redirect", 302, {}, ErrorKind::InvalidResponse, "");
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(std::optional<ErrorKind>, kind);
        QFETCH(QString, code);
        const auto answer = parseRevocationResponse(status, body);
        QCOMPARE(answer.has_value(), !kind.has_value());
        if (kind) {
            QCOMPARE(answer.error().kind, *kind);
            QCOMPARE(answer.error().code, code);
        }
    }
};

QTEST_APPLESS_MAIN(RevocationRequestTest)
#include "revocation_request_test.moc"
