#include "agent/token_errand.h"

#include "accounts/account_words.h"
#include "agent/consent.h"
#include "oauth/dpop_proof.h"
#include "words/command_text.h"
#include "words/vault_text.h"

#include <array>

namespace lanyard {

namespace {

/// One at a time is written, so one is enough.
std::array<char, wire::largestAnswer> room;

/// What lanyard-cli says beside such a token, or instead of it.
QByteArray noteFor(const Account &account, const QString &type)
{
    QStringList lines;
    if (oauth::isDpopType(type)) {
        lines += tokenIsBound(account.name());
    }
    if (const auto trouble = account.lastError(); trouble && account.isUnsaved()) {
        lines += lineOf(*trouble, errorContextOf(account.entry(), ErrorContext::During::Rotation));
    }
    return lines.join(u'\n').toUtf8();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

TokenErrand::TokenErrand(AgentAccounts &accounts, TokenGate &gate, const TokenAsker &asker,
                         Wish wish, Say say, QObject *parent) :
    QObject(parent),
    m_accounts(accounts), m_store(accounts.store), m_gate(gate), m_wish(std::move(wish)),
    m_asker(asker), m_say(std::move(say))
{
}

void TokenErrand::start()
{
    if (const auto sound = checkTokenLimits(m_wish.limits); !sound) {
        fail(sound.error(), {});
        return;
    }
    const auto account = accountOrDefault(m_store, m_wish.account);
    if (!account) {
        fail(account.error().error, account.error().context);
        return;
    }
    askGate(**account);
}

void TokenErrand::askGate(const Account &account)
{
    m_accountId = account.id();
    m_accountName = account.name();
    m_gate.ask(
        m_asker, account, m_wish.limits, this,
        [this](const Result<TokenGate::NoteUse> &permission) { takePermission(permission); });
}

/// The account may have gone while somebody thought about it.
void TokenErrand::takePermission(const Result<TokenGate::NoteUse> &permission)
{
    Account *account = m_store.account(m_accountId);
    if (!permission && permission.error().code == nobodyToAsk) {
        passOn();
        return;
    }
    if (!permission && permission.error().code == toolRefused) {
        const QByteArray line = permission.error().detail.toUtf8();
        finish(room,
               wire::write(
                   wire::Failure{std::uint8_t(recoveryFor(permission.error().kind)), viewOf(line)},
                   room));
        return;
    }
    if (!permission || !account) {
        failOf(permission ? Error{ErrorKind::NotFound, {}, {}} : permission.error());
        return;
    }
    m_noteUse = *permission;
    if (m_wish.isTokenWanted) {
        fetch(*account);
    } else { // it is given elsewhere, and by this word
        noteUse();
        finish(room, wire::write(wire::Type::Done, room));
    }
}

void TokenErrand::noteUse()
{
    if (m_noteUse) {
        m_noteUse();
    }
}

void TokenErrand::fetch(Account &account)
{
    if (m_wish.limits.isNone()) {
        m_accounts.ensureNewest(account, m_wish.freshness, this,
                                [this](const Result<void> &fresh) { takeFresh(fresh); });
        return;
    }
    account.fetchTokenFor(m_wish.limits, this, [this](const Result<AccessTokenRecord> &token) {
        if (!token) {
            failOf(token.error());
        } else if (const Account *asked = listedAccount()) {
            giveToken(*asked, token->accessToken, token->tokenType);
        }
    });
}

void TokenErrand::takeFresh(const Result<void> &fresh)
{
    if (!fresh) {
        failOf(fresh.error());
    } else if (const Account *account = listedAccount()) {
        if (const Secret *token = account->accessToken()) {
            giveToken(*account, *token, account->tokenType());
        } else if (account->state() == Account::State::SignInRequired) {
            failOf({ErrorKind::SignInRequired, {}, {}}); // somebody has found out meanwhile
        } else { // it was forgotten meanwhile
            passOn();
        }
    }
}

/// As the list is by now: who was signed out between the question and here has no token any more.
/// Null: there is none, and the errand is over.
const Account *TokenErrand::listedAccount()
{
    if (!m_accounts.catchUp()) {
        passOn();
        return nullptr;
    }
    const Account *account = m_store.account(m_accountId);
    if (!account) {
        failOf({ErrorKind::NotFound, {}, {}});
    }
    return account;
}

void TokenErrand::giveToken(const Account &account, const Secret &token, const QString &type)
{
    noteUse();
    const QByteArray note = noteFor(account, type);
    const QByteArrayView bytes = token.reveal(); // to the client, of the same person, that asked
    const std::size_t size = wire::write(
        wire::GivenToken{viewOf(note), {bytes.data(), std::size_t(bytes.size())}}, room);
    finish(room, size);
}

void TokenErrand::failOf(const Error &error)
{
    if (const Account *account = m_store.account(m_accountId)) {
        fail(error, errorContextOf(account->entry(), m_wish.limits));
        return;
    }
    ErrorContext context;
    context.who = m_accountName;
    fail(error, context);
}

void TokenErrand::fail(const Error &error, const ErrorContext &context)
{
    const QByteArray line = errorLine(error, context).toUtf8();
    const Recovery recovery = recoveryFor(error.kind);
    if (recovery == Recovery::RepairVault) {
        passOn();
    } else if (recovery == Recovery::SignInAgain) {
        const QByteArray name = m_accountName.toUtf8();
        finish(room, wire::write(wire::SignInNeeded{viewOf(name), viewOf(line)}, room));
    } else {
        finish(room, wire::write(wire::Failure{std::uint8_t(recovery), viewOf(line)}, room));
    }
}

/// To lanyard-cli, which can ask a person.
void TokenErrand::passOn()
{
    finish(room, wire::write(wire::Type::NotMine, room));
}

/// What does not fit a message is lanyard-cli's to print.
void TokenErrand::finish(std::span<char> written, std::size_t size)
{
    if (size == 0) {
        size = wire::write(wire::Type::NotMine, written);
    }
    m_noteUse = nullptr; // before the client can come again
    m_say({written.data(), size});
    wire::wipe(written.first(size));
    deleteLater();
}

} // namespace lanyard
