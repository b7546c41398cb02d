#include "agent/account_credentials.h"

#include "accounts/account_words.h"
#include "base/base64url.h"
#include "io/http_syntax.h"
#include "oauth/auth_challenge.h"
#include "oauth/authentication_challenge.h"
#include "oauth/dpop_proof.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <utility>

namespace lanyard {

namespace {

constexpr char proofField[] = "DPoP";

/// All fields of one name, joined as RFC 9110 §5.3 has it.
QByteArray joined(const HttpHeaders &headers, QByteArrayView name)
{
    QByteArrayList values;
    for (const auto &[field, value] : headers) {
        if (isSameFieldName(field, name)) {
            values += value;
        }
    }
    return values.join(", ");
}

/// "Bearer …"; whoever gets it wipes it.
Secret authorizationBy(const char *scheme, const Secret &token)
{
    QByteArray value(scheme);
    value.reserve(value.size() + 1 + token.size());
    value += ' ';
    value += token.reveal(); // into the field that goes to the server
    return Secret::take(std::move(value));
}

/// There is no other token than the one that is there, and nothing is wrong with the session.
bool isOnlyBySignIn(const Error &error, const Account *account)
{
    return error.kind == ErrorKind::SignInRequired && account
        && account->state() == Account::State::SignedIn;
}

/// What stands behind the scheme.
QByteArrayView tokenIn(const Secret &authorization)
{
    const QByteArrayView value = authorization.reveal(); // into a comparison, and a Secret
    return value.sliced(value.indexOf(' ') + 1);
}

QByteArray pathIn(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

/// That the proof among them was made with (RFC 9449 §4.2). Empty: none; nullopt: there is none.
std::optional<QByteArray> nonceIn(const CredentialFields &fields)
{
    const auto proof = std::find_if(fields.begin(), fields.end(),
                                    [](const auto &field) { return field.name == proofField; });
    if (proof == fields.end()) {
        return std::nullopt;
    }
    const QList<QByteArray> parts
        = proof->value.reveal().toByteArray().split('.'); // into the parser of its claims
    const QByteArray claims = base64UrlDecode(parts.value(1)).value_or(QByteArray());
    return QJsonDocument::fromJson(claims)[QLatin1String("nonce")].toString().toLatin1();
}

} // namespace

/// One fetch(). The steps are its methods in reading order.
class AccountCredentials::Errand final : public QObject {
public:
    Errand(AccountCredentials &owner, Request request, QObject *context,
           Reply<CredentialFields> reply) :
        QObject(context),
        m_owner(owner), m_request(std::move(request)), m_reply(context, std::move(reply))
    {
    }

    void start()
    {
        const Account *account = m_owner.listedAccount();
        const Secret *token = account ? m_owner.tokenOf(*account).bytes : nullptr;
        m_isRenewal = token && !m_owner.m_refused.isEmpty()
            && m_owner.m_refused.equals(token->reveal()); // into the comparison only
        getToken(m_isRenewal ? Account::Freshness::Force : Account::Freshness::IfStale);
    }

private:
    void getToken(Account::Freshness freshness)
    {
        Account *account = m_owner.listedAccount();
        if (!account) {
            finish(fail(ErrorKind::NotFound, {}));
            return;
        }
        m_owner.ensureToken(*account, freshness, this,
                            [this](const Result<void> &fresh) { takeFresh(fresh); });
    }

    void takeFresh(const Result<void> &fresh)
    {
        Account *account = m_owner.listedAccount();
        if (!fresh && m_isRenewal && isOnlyBySignIn(fresh.error(), account)) {
            m_isRenewal = false;
            m_owner.m_renewed = std::exchange(m_owner.m_refused, Secret()); // there is no other one
            getToken(Account::Freshness::IfStale);
        } else if (!fresh) {
            finish(fail(fresh.error()));
        } else if (!account) {
            finish(fail(ErrorKind::NotFound, {}));
        } else if (const auto token = m_owner.tokenOf(*account); token.bytes) {
            useToken(*account, *token.bytes, token.type);
        } else { // somebody has found out meanwhile
            finish(fail(ErrorKind::SignInRequired, {}));
        }
    }

    void useToken(Account &account, const Secret &token, const QString &type)
    {
        if (m_isRenewal) {
            m_owner.m_renewed = token.clone();
            m_owner.m_refused = Secret();
        }
        if (oauth::isDpopType(type)) {
            m_token = token.clone();
            account.makeDpopProof({m_request.method, m_request.server, m_owner.m_nonce,
                                   pathIn(m_request.target), token.clone()},
                                  this,
                                  [this](const Result<QByteArray> &proof) { takeProof(proof); });
            return;
        }
        CredentialFields fields;
        fields.push_back({"Authorization", authorizationBy("Bearer", token)});
        finish(std::move(fields));
    }

    void takeProof(const Result<QByteArray> &proof)
    {
        if (!proof) {
            finish(fail(proof.error()));
        } else if (!m_owner.listedAccount()) {
            finish(fail(ErrorKind::NotFound, {}));
        } else {
            CredentialFields fields;
            fields.push_back({"Authorization", authorizationBy("DPoP", m_token)});
            fields.push_back({proofField, Secret(*proof)});
            finish(std::move(fields));
        }
    }

    void finish(Result<CredentialFields> fields)
    {
        m_reply(std::move(fields));
        deleteLater();
    }

    AccountCredentials &m_owner;
    Request m_request;
    Replier<CredentialFields> m_reply;
    Secret m_token; ///< that a proof is made for
    bool m_isRenewal = false;
};

AccountCredentials::AccountCredentials(AgentAccounts &accounts, const Account &account) :
    m_accounts(accounts), m_id(account.id()), m_name(account.name())
{
}

AccountCredentials::AccountCredentials(AgentAccounts &accounts, const Account &account,
                                       TokenLimits limits, AccessTokenRecord token) :
    AccountCredentials(accounts, account)
{
    m_limits = std::move(limits);
    m_limited = std::make_unique<LimitedToken>(m_limits, std::move(token));
}

void AccountCredentials::ensureToken(Account &account, Account::Freshness freshness,
                                     QObject *context, Reply<void> reply)
{
    if (m_limited) {
        m_limited->ensure(account, freshness, context, std::move(reply));
    } else {
        m_accounts.ensureNewest(account, freshness, context, std::move(reply));
    }
}

auto AccountCredentials::tokenOf(const Account &account) const -> Token
{
    if (!m_limited) {
        return {account.accessToken(), account.tokenType()};
    }
    const AccessTokenRecord *token = m_limited->token();
    return token ? Token{&token->accessToken, token->tokenType} : Token{nullptr, {}};
}

Account *AccountCredentials::listedAccount()
{
    Account *account = m_accounts.catchUp() ? m_accounts.store.account(m_id) : nullptr;
    if (account) {
        m_name = account->name(); // it may have been renamed
    }
    return account;
}

void AccountCredentials::fetch(const Request &request, QObject *context,
                               Reply<CredentialFields> reply)
{
    auto *errand = new Errand(*this, request, context, std::move(reply)); // the context's child
    errand->start();
}

bool AccountCredentials::isWorthAnother(const CredentialFields &used,
                                        const HttpResponseHead &answer)
{
    const QByteArray nonce = joined(answer.headers, "DPoP-Nonce");
    const bool isNonce = oauth::isDpopNonce(nonce);
    if (isNonce) {
        m_nonce = nonce;
    }
    if (answer.status != 401 || used.empty()) {
        return false;
    }
    const QByteArray field = joined(answer.headers, "WWW-Authenticate");
    if (oauth::asksForDpopNonce(oauth::parseAuthChallenges(field))) {
        // Others may have learned of it meanwhile: what counts is what went along with this one.
        const auto usedNonce = nonceIn(used);
        return isNonce && usedNonce && *usedNonce != nonce;
    }
    const QByteArrayView token = tokenIn(used.front().value);
    if (oauth::parseAuthenticationChallenge(field) || m_renewed.equals(token)) {
        return false;
    }
    m_refused = Secret(token);
    return true;
}

QString AccountCredentials::describe(const Error &error) const
{
    if (const Account *account = m_accounts.store.account(m_id)) {
        return errorLine(error, errorContextOf(account->entry(), m_limits));
    }
    ErrorContext context;
    context.who = m_name;
    return errorLine(error, context);
}

} // namespace lanyard
