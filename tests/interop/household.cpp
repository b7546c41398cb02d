#include "household.h"

#include <QSignalSpy>

namespace lanyard {

Household::Household()
{
    restart();
}

void Household::restart()
{
    m_store.reset();
    m_store = std::make_unique<AccountStore>(m_environment, m_places);
    const Result<void> loaded = m_store->load();
    Q_ASSERT(loaded);
}

Result<SignIn::Outcome> Household::signIn(SignInRequest request)
{
    const std::unique_ptr<SignIn> signIn = m_store->startSignIn(std::move(request));
    const bool isOver
        = QTest::qWaitFor([&] { return signIn->stage() == SignIn::Stage::Finished; }, kPatience);
    return isOver ? signIn->result()
                  : fail(ErrorKind::TimedOut,
                         QStringLiteral("the browser stopped at: ") + m_browser.page().left(500));
}

Result<void> Household::ensureFresh(Account &account, Account::Freshness freshness)
{
    return await<void>([&](QObject *context, Reply<void> reply) {
        account.ensureFresh(freshness, context, std::move(reply));
    });
}

Result<oauth::UserInfo> Household::userInfo(Account &account)
{
    return await<oauth::UserInfo>([&](QObject *context, Reply<oauth::UserInfo> reply) {
        account.fetchUserInfo(context, std::move(reply));
    });
}

Result<Account::SignOutReceipt> Household::signOut(Account &account)
{
    return await<Account::SignOutReceipt>(
        [&](QObject *context, Reply<Account::SignOutReceipt> reply) {
            account.signOut(context, std::move(reply));
        });
}

bool Household::becomesIdle()
{
    return await<void>([&](QObject *context, Reply<void> reply) {
               m_store->whenIdle(context, std::move(reply));
           })
        .has_value();
}

Result<SessionRecord> Household::session(const QString &accountId)
{
    const auto item
        = await<std::optional<Secret>>([&](QObject *context, Reply<std::optional<Secret>> reply) {
              m_vault.read(sessionKey(accountId), context, std::move(reply));
          });
    if (!item) {
        return fail(item.error());
    }
    return *item ? SessionRecord::fromBytes(**item)
                 : fail(ErrorKind::NotFound, QStringLiteral("no such item in the vault"));
}

Result<oauth::ClientRegistration> Household::registration(const QString &issuer)
{
    auto found = await<std::optional<oauth::ClientRegistration>>(
        [&](QObject *context, Reply<std::optional<oauth::ClientRegistration>> reply) {
            readRegistration(m_vault, issuer, context, std::move(reply));
        });
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<oauth::ClientRegistration>(std::move(**found))
                  : fail(ErrorKind::NotFound, QStringLiteral("no such item in the vault"));
}

Result<HttpReply> Household::post(const QUrl &url, const QByteArray &form)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    RequestPolicy policy;
    policy.origins = {url};
    return await<HttpReply>([&](QObject *context, Reply<HttpReply> reply) {
        sendRequest(m_network, m_clock, policy, request, form, context, std::move(reply));
    });
}

} // namespace lanyard
