#include "token_command.h"

#include "oauth/dpop_proof.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

namespace lanyard {

TokenCommand::~TokenCommand() = default;

void TokenCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "token", commandHelp(CommandHelp::Token));
    const auto help = [](CommandHelp text) { return commandHelp(text).toStdString(); };
    addAccountName(m_name, AccountName::OrDefault);
    command.add_flag("--force-refresh", m_forceRefresh, help(CommandHelp::ForceRefresh));
    const auto limits = m_limitOptions.addTo(command);
    CLI::Option *challenge
        = command
              .add_flag("--challenge-stdin", m_challengeStdin, help(CommandHelp::ChallengeStdin))
              ->excludes("--force-refresh")
              ->excludes(limits.resource)
              ->excludes(limits.scope);
    command.add_flag("--print-url", m_printUrl, help(CommandHelp::ChallengePrintUrl))
        ->needs(challenge);
    command.add_option("--timeout", m_timeout, help(CommandHelp::ChallengeTimeout))
        ->type_name("S")
        ->check(CLI::Range(1, 24 * 60 * 60).description(""))
        ->capture_default_str()
        ->needs(challenge);
}

void TokenCommand::start()
{
    m_account = findAccountOrDefault(m_name);
    if (!m_account) {
        return;
    }
    auto limits = m_limitOptions.limits();
    if (!limits) {
        failWith(limits.error(), {});
        return;
    }
    m_limits = std::move(*limits);
    withConsent(*m_account, m_limits, [this] { fetch(); });
}

void TokenCommand::fetch()
{
    if (m_challengeStdin) {
        answerChallenge();
        return;
    }
    if (!m_limits.isNone()) {
        fetchLimited();
        return;
    }
    const auto freshness = m_forceRefresh ? Account::Freshness::Force : Account::Freshness::IfStale;
    m_account->ensureFresh(freshness, this,
                           [this](const Result<void> &fresh) { takeFresh(fresh); });
}

void TokenCommand::answerChallenge()
{
    SignInRequest how;
    how.timeLimit = std::chrono::seconds(m_timeout);
    how.unsaved = SignInRequest::Unsaved::GiveUp; // our memory ends with the command
    how.open = m_printUrl ? SignInRequest::Open::LinkOnly : SignInRequest::Open::Browser;
    m_answer = std::make_unique<ChallengeAnswer>(world(), *m_account, std::move(how));
    m_answer->read(this, [this](const Result<void> &answered) { takeAnswer(answered); });
}

void TokenCommand::takeAnswer(const Result<void> &answered)
{
    if (!answered) {
        failWith(answered.error(),
                 errorContextOf(m_account->entry(), ErrorContext::During::SignIn));
        return;
    }
    takeFresh({});
}

void TokenCommand::fetchLimited()
{
    m_account->fetchTokenFor(m_limits, this, [this](const Result<AccessTokenRecord> &token) {
        if (!token) {
            failWith(token.error(), errorContextOf(m_account->entry(), m_limits));
        } else if (!failedToKeep(*m_account)) {
            print(token->accessToken, token->tokenType, token->expiresAt, token->scope);
        }
    });
}

void TokenCommand::takeFresh(const Result<void> &fresh)
{
    if (!fresh) {
        failWith(fresh.error(), errorContextOf(m_account->entry(), ErrorContext::During::Refresh));
        return;
    }
    if (failedToKeep(*m_account)) {
        return;
    }
    const Secret *token = m_account->accessToken();
    Q_ASSERT(token); // ensureFresh promises it, and so does a sign-in
    print(*token, m_account->tokenType(), m_account->accessTokenExpiresAt(), m_account->scope());
}

void TokenCommand::print(const Secret &token, const QString &type,
                         const std::optional<QDateTime> &expiresAt, const QStringList &scope)
{
    if (!isWanted()) {
        failWith({ErrorKind::Canceled, {}, {}}, {});
        return;
    }
    const QByteArrayView bytes = token.reveal(); // to standard output: what was asked for
    if (!world().console.isJson()) {
        if (oauth::isDpopType(type)) {
            world().console.note(tokenIsBound(m_account->name())); // who sends Bearer is refused
        }
        const Result<void> printed = world().console.print(bytes);
        succeed(printed ? world().console.print("\n") : printed);
        return;
    }
    const QJsonObject object{{QStringLiteral("access_token"), QString::fromLatin1(bytes)},
                             {QStringLiteral("token_type"), type},
                             {QStringLiteral("expires_at"), instantOrNull(expiresAt)},
                             {QStringLiteral("scope"), scope.join(u' ')}};
    succeed(world().console.printJson(QJsonDocument(object)));
}

void TokenCommand::endInOrder()
{
    if (m_answer) {
        m_answer->cancel(); // a sign-in that is being stored goes on to its end
    } else {
        ConsentedCommand::endInOrder();
    }
}

void TokenCommand::endAtOnce()
{
    m_answer.reset();
    Command::endAtOnce();
}

} // namespace lanyard
