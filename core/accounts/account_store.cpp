#include "accounts/account_store.h"

#include "accounts/account_parts.h"
#include "accounts/account_saving.h"
#include "accounts/index_watch.h"
#include "accounts/provider_search.h"
#include "accounts/provider_setup.h"
#include "accounts/service_setup.h"
#include "accounts/session_vault.h"
#include "accounts/vault_home.h"
#include "accounts/vault_move.h"
#include "base/log.h"
#include "flow/issuer_discovery.h"
#include "oauth/webfinger.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

AccountStore::AccountStore(const Environment &environment, Places places, QObject *parent) :
    QObject(parent), m_parts(std::make_unique<AccountParts>(environment, std::move(places)))
{
    connect(&m_parts->background, &BackgroundWork::settled, this, &AccountStore::answerWhenIdle,
            Qt::QueuedConnection);
    connect(&m_parts->lateRevocations, &LateRevocations::accountRemoved, this,
            &AccountStore::loadAgain);
}

AccountStore::~AccountStore()
{
    for (const auto &signIn : m_signIns) {
        if (signIn) {
            signIn->abandon();
        }
    }
    m_accounts.clear(); // before the parts they use
}

Result<void> AccountStore::load()
{
    const ListStamp stamp = listStamp(m_parts->places); // before: what changes since is read again
    auto loaded = m_parts->index.load();
    if (!loaded) {
        return fail(loaded.error());
    }
    if (!loaded->setAside.isEmpty()) {
        m_indexSetAside = loaded->setAside;
        for (const auto &each : m_accounts) {
            each->m_listedSignIn.reset(); // nobody has signed it out
        }
    }
    takeEntries(loaded->entries);
    m_loaded = stamp;
    return {};
}

void AccountStore::follow()
{
    if (m_watch || !m_parts->environment.vault.isLasting()) {
        return; // a list in memory is nobody else's
    }
    m_watch = std::make_unique<IndexWatch>(m_parts->places);
    connect(m_watch.get(), &IndexWatch::changed, this, &AccountStore::loadAgain);
    if (m_loaded != listStamp(m_parts->places)) {
        loadAgain(); // between load() and here there was nobody to notice
    }
}

void AccountStore::loadAgain()
{
    if (const auto loaded = load(); !loaded) {
        qCWarning(logAccounts) << "the index of accounts cannot be read:" << loaded.error().detail;
    }
}

Result<void> AccountStore::probeIndex() const
{
    return m_parts->index.probe();
}

void AccountStore::takeEntries(const QList<AccountEntry> &entries)
{
    QStringList removed;
    QStringList added;
    std::vector<QPointer<Account>> changed;
    QStringList order;
    for (const auto &each : m_accounts) {
        order.append(each->id());
    }
    std::vector<std::unique_ptr<Account>> before = std::exchange(m_accounts, {});
    for (const AccountEntry &entry : entries) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const auto &each) {
            return each && each->id() == entry.id;
        });
        if (known == before.end()) {
            m_accounts.emplace_back(new Account(*this, *m_parts, entry));
            m_accounts.back()->m_listedSignIn = entry.signedInAt;
            added.append(entry.id);
            continue;
        }
        if ((*known)->takeListed(entry)) {
            changed.push_back(known->get());
        }
        m_accounts.push_back(std::move(*known));
    }
    for (auto &gone : before) {
        if (gone && (gone->isOnlyHere() || gone->m_signOut)) {
            // Never was in the index; or we are taking it out, and there is more to do for it.
            m_accounts.push_back(std::move(gone));
        } else if (gone) {
            removed.append(gone->id());
            revokeUnsaved(*gone);
            letGo(std::move(gone));
        }
    }
    awaitVaultNoMore();
    if (!m_loaded) {
        return; // whoever loads for the first time reads accounts()
    }
    for (const auto &account : changed) {
        if (account) {
            Q_EMIT account->changed();
        }
    }
    QStringList stayed;
    const QSet<QString> wereThere(order.begin(), order.end());
    for (const auto &each : m_accounts) {
        if (wereThere.contains(each->id())) {
            stayed.append(each->id());
        }
    }
    for (const QString &id : removed) {
        order.removeAll(id);
        Q_EMIT accountRemoved(id);
    }
    for (const QString &id : added) {
        Q_EMIT accountAdded(id);
    }
    if (stayed != order) {
        Q_EMIT orderChanged();
    }
}

/// Whoever signed it out did not know of that session.
void AccountStore::revokeUnsaved(Account &account)
{
    if (account.m_unsaved) {
        m_parts->background.revoke(std::move(*account.m_unsaved));
        account.m_unsaved.reset();
    }
}

/// It was signed out, by us or by another process.
void AccountStore::letGo(std::unique_ptr<Account> account)
{
    for (const Replier<void> &replier : std::exchange(account->m_waiting, {})) {
        replier(fail(ErrorKind::NotFound,
                     QStringLiteral("%1 was signed out meanwhile").arg(account->name())));
    }
    account->failLimitedRefreshes(
        {ErrorKind::NotFound,
         {},
         QStringLiteral("%1 was signed out meanwhile").arg(account->name())});
    account.release()->deleteLater();
}

QList<Account *> AccountStore::accounts() const
{
    QList<Account *> result;
    for (const auto &account : m_accounts) {
        result.append(account.get());
    }
    return result;
}

QList<AccountEntry> AccountStore::entries() const
{
    QList<AccountEntry> result;
    for (const auto &account : m_accounts) {
        result.append(account->entry());
    }
    return result;
}

Account *AccountStore::account(const QString &id) const
{
    const auto place = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&id](const auto &each) { return each->id() == id; });
    return place == m_accounts.end() ? nullptr : place->get();
}

Result<Account *> AccountStore::find(const QString &nameOrEmail) const
{
    QList<Account *> byEmail;
    for (const auto &each : m_accounts) {
        if (each->name() == nameOrEmail) {
            return each.get();
        }
        if (!nameOrEmail.isEmpty()
            && each->entry().email.compare(nameOrEmail, Qt::CaseInsensitive) == 0) {
            byEmail.append(each.get());
        }
    }
    if (byEmail.size() == 1) {
        return byEmail.first();
    }
    return fail(ErrorKind::NotFound,
                byEmail.isEmpty()
                    ? QStringLiteral("there is no account \"%1\"").arg(plainText(nameOrEmail, 100))
                    : QStringLiteral("%1 accounts have the e-mail \"%2\"; use the name of one")
                          .arg(byEmail.size())
                          .arg(plainText(nameOrEmail, 100)));
}

void AccountStore::providerFor(const QString &issuerOrEmail, QObject *context,
                               Reply<Provider> reply)
{
    const Replier<Provider> replier(context, std::move(reply));
    if (!oauth::isEmailAddress(issuerOrEmail)) {
        replier(managedProvider(issuerOrEmail, m_parts->places));
        return;
    }
    const Environment &environment = m_parts->environment;
    discoverIssuer(
        issuerOrEmail, environment.network, environment.clock, context,
        [replier, email = issuerOrEmail.trimmed(),
         places = m_parts->places](const Result<QString> &issuer) {
            auto provider = issuer ? managedProvider(*issuer, places) : fail(issuer.error());
            if (provider) {
                provider->authorizationParameters.insert(QStringLiteral("login_hint"), email);
            }
            replier(std::move(provider));
        });
}

void AccountStore::lookFor(const Provider &provider, QObject *context, Reply<Provider> reply)
{
    const Replier<Provider> replier(context, std::move(reply));
    if (provider.isListed && provider.tenant.isEmpty()) {
        replier(provider);
        return;
    }
    searchProvider(provider, *m_parts, context,
                   [replier](Result<Provider> found) { replier(std::move(found)); });
}

std::unique_ptr<SignIn> AccountStore::startSignIn(SignInRequest request)
{
    std::unique_ptr<SignIn> signIn(new SignIn(*this, *m_parts, std::move(request)));
    std::erase_if(m_signIns, [](const auto &each) { return each.isNull(); });
    m_signIns.emplace_back(signIn.get());
    QMetaObject::invokeMethod(signIn.get(), &SignIn::start, Qt::QueuedConnection);
    return signIn;
}

void AccountStore::hasSignOutPage(const Account &account, QObject *context, Reply<bool> reply)
{
    if (account.entry().service) {
        const Replier<bool> replier(context, std::move(reply));
        replier(false); // no browser has a session of a program's
        return;
    }
    if (account.m_unsaved) {
        const Replier<bool> replier(context, std::move(reply));
        replier(!account.m_unsaved->provider.endSessionEndpoint.isEmpty());
        return;
    }
    readSession(m_parts->environment.vault, account.id(), context,
                [reply = std::move(reply)](const Result<std::optional<SessionRecord>> &session) {
                    reply(session && *session
                          && !(*session)->provider.endSessionEndpoint.isEmpty());
                });
}

std::unique_ptr<BrowserSignOut> AccountStore::startBrowserSignOut(Account &account,
                                                                  std::chrono::seconds timeLimit)
{
    std::unique_ptr<BrowserSignOut> signOut(new BrowserSignOut(account, *m_parts, timeLimit));
    QMetaObject::invokeMethod(signOut.get(), &BrowserSignOut::start, Qt::QueuedConnection);
    return signOut;
}

std::unique_ptr<StepUp> AccountStore::startStepUp(Account &account,
                                                  oauth::AuthenticationChallenge challenge,
                                                  SignInRequest how)
{
    std::unique_ptr<StepUp> stepUp(
        new StepUp(*this, account, *m_parts, std::move(challenge), std::move(how)));
    QMetaObject::invokeMethod(stepUp.get(), &StepUp::start, Qt::QueuedConnection);
    return stepUp;
}

void AccountStore::addService(ServiceRequest request, QObject *context,
                              Reply<SignIn::Outcome> reply)
{
    auto *setup = new ServiceSetup(*this, std::move(request), context, std::move(reply));
    setup->start(); // the context's child
}

void AccountStore::moveTo(TokenVault &target, QObject *context, Reply<VaultMoveReceipt> reply)
{
    if (const auto allowed = checkVault(target.choice(), m_parts->places); !allowed) {
        const Replier<VaultMoveReceipt> replier(context, std::move(reply));
        replier(fail(allowed.error()));
        return;
    }
    auto *move
        = new VaultMove(*this, m_parts->environment.vault, target, context, std::move(reply));
    move->start(); // the context's child
}

void AccountStore::clearUp(TokenVault &other, QObject *context, Reply<VaultMoveReceipt> reply)
{
    auto *move = new VaultMove(*this, other, m_parts->environment.vault, context, std::move(reply));
    move->start();
}

void AccountStore::save(NewSession session, QObject *context, Reply<SignIn::Outcome> reply)
{
    auto *saving = new Saving(*this, std::move(session), context, std::move(reply)); // our child
    saving->start();
}

Account &AccountStore::put(const AccountEntry &entry)
{
    if (Account *known = account(entry.id)) {
        known->m_signInBefore = known->m_listedSignIn;
        known->m_isOvertaken = false;
        known->m_entry = entry;
        return *known;
    }
    return *m_accounts.emplace_back(new Account(*this, *m_parts, entry));
}

void AccountStore::remove(Account &account)
{
    const auto place = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const auto &each) { return each.get() == &account; });
    if (place == m_accounts.end()) {
        return;
    }
    const QString id = account.id();
    letGo(std::move(*place));
    m_accounts.erase(place);
    awaitVaultNoMore();
    Q_EMIT accountRemoved(id);
}

void AccountStore::tellOfSignOuts()
{
    m_parts->lateRevocations.tryDue();
}

void AccountStore::whenToldOfSignOuts(QObject *context, Reply<void> reply)
{
    m_parts->lateRevocations.whenTried(context, std::move(reply));
}

bool AccountStore::isIdle() const
{
    return m_parts->background.isIdle();
}

void AccountStore::whenIdle(QObject *context, Reply<void> reply)
{
    m_waitingForIdle.emplace_back(context, std::move(reply));
    answerWhenIdle();
}

void AccountStore::answerWhenIdle()
{
    if (!isIdle()) {
        return;
    }
    for (const Replier<void> &replier : std::exchange(m_waitingForIdle, {})) {
        replier({});
    }
}

} // namespace lanyard
