/// From the redirect's arrival to "signed in", beside the bare round trips it has to make: one
/// token request and one user-info request to the same provider, in a process of its own. The keys
/// are fetched while the person is in the browser, and the vault is in memory: a keychain adds its
/// own write.

#include "interop/household.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace lanyard;

namespace {

constexpr int rounds = 25;

struct Milliseconds {
    double median = 0;
    double least = 0;
    double most = 0;
};

Milliseconds summary(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return {values[values.size() / 2], values.front(), values.back()};
}

void print(const char *what, const Milliseconds &time)
{
    std::printf("%-42s %7.2f ms (median of %d; %.2f to %.2f)\n", what, time.median, rounds,
                time.least, time.most);
}

/// QTest's waits look every 10 ms, which is longer than what is measured here.
QByteArray finished(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return owned->error() == QNetworkReply::NoError ? owned->readAll() : QByteArray();
}

/// What any client would have to send, each on a connection of its own. Empty: something failed.
QString bareRoundTrips(const SessionRecord &session)
{
    QNetworkAccessManager tokens;
    QNetworkRequest request(session.provider.tokenEndpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    const QByteArray form = "grant_type=refresh_token&client_id=" + session.client.clientId.toUtf8()
        + "&refresh_token=" + session.refreshToken.reveal().toByteArray(); // into the request
    const QJsonObject answer
        = QJsonDocument::fromJson(finished(tokens.post(request, form))).object();

    QNetworkAccessManager profile;
    QNetworkRequest question(session.provider.userinfoEndpoint);
    question.setRawHeader("Authorization",
                          "Bearer "
                              + answer.value(QLatin1String("access_token")).toString().toUtf8());
    return QJsonDocument::fromJson(finished(profile.get(question)))
        .object()
        .value(QLatin1String("sub"))
        .toString();
}

/// Nanoseconds of one sign-in after the redirect; 0: it failed.
qint64 signInAfterRedirect(Household &home, const SignInRequest &request)
{
    QElapsedTimer timer;
    const auto watch = QObject::connect(
        &home.browser(), &FormBrowser::leaving, &home.browser(), [&timer](const QUrl &url) {
            if (url.path().startsWith(QLatin1String("/callback/"))) {
                timer.start();
            }
        });
    qint64 elapsed = 0;
    const auto signIn = home.store().startSignIn(request);
    QEventLoop loop;
    QObject::connect(signIn.get(), &SignIn::finished, &loop, [&] {
        elapsed = timer.isValid() ? timer.nsecsElapsed() : 0;
        loop.quit();
    });
    loop.exec();
    QObject::disconnect(watch);
    return signIn->result() ? elapsed : 0;
}

int failed(const char *what)
{
    std::printf("%s: nothing measured\n", what);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QProcess provider;
    provider.start(QStringLiteral(LANYARD_DEMO_PROVIDER), {});
    if (!provider.waitForReadyRead()) {
        return failed("the demo provider did not start");
    }
    const auto known = providerForIssuer(QString::fromLatin1(provider.readLine()).trimmed());
    if (!known) {
        return failed("the demo provider named no issuer");
    }
    SignInRequest request;
    request.provider = *known;
    request.provider.clientId = QStringLiteral("lanyard-demo");

    std::vector<double> signIns;
    std::vector<double> bare;
    for (int round = 0; round < rounds; ++round) {
        Household home;
        const qint64 elapsed = signInAfterRedirect(home, request);
        if (elapsed == 0) {
            return failed("a sign-in failed");
        }
        signIns.push_back(double(elapsed) / 1e6);
        const auto session = home.session(home.store().accounts().first()->id());
        QElapsedTimer timer;
        timer.start();
        if (!session || bareRoundTrips(*session).isEmpty()) {
            return failed("a bare round trip failed");
        }
        bare.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!home.becomesIdle()) {
            return failed("the listener did not close");
        }
    }
    print("redirect arrives -> signed in", summary(signIns));
    print("token + user-info, bare round trips", summary(bare));
    provider.closeWriteChannel();
    provider.waitForFinished();
    return 0;
}
