#include "life_watch.h"
#include "rotating_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

#include <vector>

using namespace lanyard;

/// Fifty people at one provider that rotates, whose sessions are in a real keyring.
class FiftyAccountsTest : public QObject {
    Q_OBJECT

    static constexpr int count = 50;

    RotatingSession m_session;
    QByteArray m_person; ///< who is at the provider now, or whose session it renews
    QMap<QByteArray, QByteArray> m_personOf; ///< by every refresh token that was given
    QMap<QByteArray, QByteArray> m_newest; ///< refresh tokens, by person
    QMap<QByteArray, QByteArray> m_access; ///< likewise, access tokens

    [[nodiscard]] Mutation oneOfMany()
    {
        Mutation mutation;
        mutation.before = [this](const HttpRequest &request, MisbehavingProvider &) {
            if (request.path() == "/token") {
                const QUrlQuery form(QString::fromLatin1(request.body));
                const QByteArray token
                    = form.queryItemValue(QStringLiteral("refresh_token")).toLatin1();
                m_person = m_personOf.value(token, m_person);
            }
        };
        mutation.idToken = [this](UnsignedToken &token) {
            token.claims.insert(QStringLiteral("sub"), person());
        };
        mutation.userInfo
            = [this](QJsonObject &claims) { claims.insert(QStringLiteral("sub"), person()); };
        mutation.tokens = [this](QJsonObject &answer) {
            const auto given = [&answer](QLatin1String name) {
                return answer.value(name).toString().toLatin1();
            };
            if (given(QLatin1String("refresh_token")).isEmpty()) {
                return;
            }
            m_newest[m_person] = given(QLatin1String("refresh_token"));
            m_access[m_person] = given(QLatin1String("access_token"));
            m_personOf[m_newest[m_person]] = m_person;
        };
        return mutation;
    }
    [[nodiscard]] QString person() const { return QString::fromLatin1(m_person); }

    /// Name -> subject, of the accounts of this test.
    [[nodiscard]] QMap<QString, QByteArray> people()
    {
        const Ended listed
            = m_session.session().run({QStringLiteral("list"), QStringLiteral("--json")});
        QMap<QString, QByteArray> people;
        for (const QJsonValue &account : QJsonDocument::fromJson(listed.output).array()) {
            const QByteArray subject
                = account.toObject().value(QLatin1String("sub")).toString().toLatin1();
            if (subject.startsWith("person-")) {
                people.insert(account.toObject().value(QLatin1String("account")).toString(),
                              subject);
            }
        }
        return people;
    }
    [[nodiscard]] QSet<QByteArray> keptTokens()
    {
        QSet<QByteArray> tokens;
        for (const auto &[name, secret] :
             LifeWatch(m_session.session().environment()).keptSecrets()) {
            if (name == QLatin1String("refresh_token")) {
                tokens += secret;
            }
        }
        return tokens;
    }

private Q_SLOTS:
    void eachGetsTheirOwnTokenAndKeepsTheirSession()
    {
        const QString problem = m_session.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session.behave(oneOfMany());
        m_session.give(RotatingSession::Given::ASecond);
        for (int each = 0; each < count; ++each) {
            m_person = "person-" + QByteArray::number(each);
            const QByteArray errors = m_session.signIn();
            QVERIFY2(errors.isEmpty(), errors.constData());
        }
        const auto names = people();
        QCOMPARE(names.size(), qsizetype(count));
        QVERIFY(m_session.waitUntilItRanOut());
        m_session.give(RotatingSession::Given::FiveMinutes);

        const qsizetype before = m_session.refreshes();
        std::vector<std::pair<QByteArray, std::unique_ptr<QProcess>>> all;
        for (auto each = names.begin(); each != names.end(); ++each) {
            all.emplace_back(each.value(),
                             m_session.session().begin({QStringLiteral("token"), each.key()}));
        }
        for (const auto &[subject, process] : all) {
            QVERIFY(waitForEnd(*process));
            QCOMPARE(process->readAllStandardError(), QByteArray());
            QCOMPARE(process->readAllStandardOutput(), m_access.value(subject) + '\n');
        }
        QCOMPARE(m_session.refreshes(), before + count);
        const QSet<QByteArray> kept = keptTokens();
        QCOMPARE(kept.size(), qsizetype(count) + 1); // and that of the session's own account
        for (const QByteArray &newest : std::as_const(m_newest)) {
            QVERIFY(kept.contains(newest));
        }
    }

    /// What fifty sign-outs leave of them in the keyring: nothing.
    void allOfThemSignOut()
    {
        const Ended ended
            = m_session.session().run({QStringLiteral("logout"), QStringLiteral("--all")});
        QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        QVERIFY(people().isEmpty());
        QVERIFY(keptTokens().isEmpty());
    }
};

QTEST_GUILESS_MAIN(FiftyAccountsTest)
#include "fifty_accounts_test.moc"
