#include "accounts/fresh_id_token.h"

#include "accounts/session_vault.h"
#include "oauth/kept_id_token.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace lanyard {

namespace {

using namespace std::chrono_literals;
using Freshness = Account::Freshness;

/// As an access token's (account.h).
constexpr qint64 freshnessMargin = std::chrono::milliseconds(60s).count();
constexpr int marginShare = 5;

QDateTime staleAt(const oauth::IdTokenLife &life)
{
    const qint64 share = life.issuedAt.msecsTo(life.expiresAt) / marginShare;
    return life.expiresAt.addMSecs(-std::clamp(share, qint64(0), freshnessMargin));
}

/// What came with the access token cannot have run out before: so that one brought none.
bool wasMissedByRefresh(const AccessTokenRecord &access, const oauth::IdTokenLife &life)
{
    return access.expiresAt && access.expiresIn
        && access.expiresAt->addMSecs(-std::chrono::milliseconds(*access.expiresIn).count())
        >= life.expiresAt;
}

/// The steps are the private methods in reading order. Lives as long as its context.
class IdTokenFetch final : public QObject {
public:
    IdTokenFetch(Account &account, const Environment &environment, QObject *context,
                 Reply<FreshIdToken> reply) :
        QObject(context),
        m_account(account), m_environment(environment), m_reply(context, std::move(reply))
    {
    }

    void start()
    {
        if (m_account.entry().service || m_account.entry().issuer.isEmpty()) {
            finish(fail(ErrorKind::Misconfigured,
                        QStringLiteral("%1 has no ID token: only a person's sign-in at an OpenID "
                                       "Provider brings one")
                            .arg(m_account.name())));
            return;
        }
        refresh(Freshness::IfStale);
    }

private:
    void refresh(Freshness freshness)
    {
        m_freshness = freshness;
        m_account.ensureFresh(freshness, this, [this](const Result<void> &fresh) {
            // That there is no other access token to be had is none of an ID token's matters.
            const bool isOfNoMatter = !fresh && m_freshness == Freshness::Force
                && fresh.error().kind == ErrorKind::SignInRequired
                && m_account.state() == Account::State::SignedIn;
            if (fresh || isOfNoMatter) {
                look();
            } else {
                finish(fail(fresh.error()));
            }
        });
    }

    void look()
    {
        readAccessToken(m_environment.vault, m_account.id(), this,
                        [this](Result<std::optional<AccessTokenRecord>> found) {
                            if (!found) {
                                finish(fail(found.error()));
                            } else {
                                judge(std::move(*found));
                            }
                        });
    }

    /// One that was asked for anew is taken while it lasts: there is no better one.
    void judge(std::optional<AccessTokenRecord> access)
    {
        const bool isLast = m_freshness == Freshness::Force;
        const auto life = access ? oauth::lifeOf(access->idToken) : std::nullopt;
        const QDateTime now = m_environment.clock.now();
        if (life && now < (isLast ? life->expiresAt : staleAt(*life))) {
            finish(FreshIdToken{std::move(access->idToken), life->expiresAt});
        } else if (isLast || (life && wasMissedByRefresh(*access, *life))) {
            finish(fail(ErrorKind::SignInRequired, {}, QStringLiteral("no_id_token")));
        } else {
            refresh(Freshness::Force);
        }
    }

    void finish(Result<FreshIdToken> result)
    {
        m_reply(std::move(result));
        deleteLater();
    }

    Account &m_account;
    Environment m_environment;
    Replier<FreshIdToken> m_reply;
    Freshness m_freshness = Freshness::IfStale;
};

} // namespace

void fetchIdToken(Account &account, const Environment &environment, QObject *context,
                  Reply<FreshIdToken> reply)
{
    auto *fetch = new IdTokenFetch(account, environment, context, std::move(reply));
    fetch->start(); // context's child until it is done
}

} // namespace lanyard
