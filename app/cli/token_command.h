#pragma once

/// `lanyard token [NAME]`: an access token that is still good.
/// Shape:   the token and a line break, nothing else (of one that is bound to a key, a note on
///          standard error says so); or JSON
///          {"access_token","token_type","expires_at","scope"}, `expires_at` null when unknown
/// Note:    `--resource` and `--scope` are for a token that is good for less than the account's
/// own;
///          `--challenge-stdin` has the person sign in once more for a resource (RFC 9470)

#include "challenge_answer.h"
#include "consented_command.h"
#include "token_limit_options.h"

#include <memory>

namespace lanyard {

class TokenCommand final : public ConsentedCommand {
    Q_OBJECT
public:
    ~TokenCommand() override;

    void addTo(CLI::App &program) override;

protected:
    void start() override;
    void endInOrder() override;
    void endAtOnce() override;

private:
    void fetch();
    void answerChallenge();
    void takeAnswer(const Result<void> &answered);
    void fetchLimited();
    void takeFresh(const Result<void> &fresh);
    void print(const Secret &token, const QString &type, const std::optional<QDateTime> &expiresAt,
               const QStringList &scope);

    std::string m_name;
    bool m_forceRefresh = false;
    TokenLimitOptions m_limitOptions;
    TokenLimits m_limits;
    bool m_challengeStdin = false;
    bool m_printUrl = false;
    int m_timeout = 600; ///< seconds
    Account *m_account = nullptr; ///< the store's
    std::unique_ptr<ChallengeAnswer> m_answer;
};

} // namespace lanyard
