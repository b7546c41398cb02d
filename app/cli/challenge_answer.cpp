#include "challenge_answer.h"

#include "login_progress.h"
#include "words/command_text.h"

namespace lanyard {

namespace {

/// As it is cut out of an answer's head: with the field's name, and the end of its line.
QByteArray fieldValue(QByteArray line)
{
    constexpr QByteArrayView name("www-authenticate:");
    line = line.trimmed();
    return line.left(name.size()).toLower() == name ? line.mid(name.size()).trimmed() : line;
}

} // namespace

ChallengeAnswer::ChallengeAnswer(const World &world, Account &account, SignInRequest how) :
    m_world(world), m_account(account), m_how(std::move(how))
{
}

ChallengeAnswer::~ChallengeAnswer() = default;

void ChallengeAnswer::read(QObject *context, Reply<void> reply)
{
    m_reply = Replier<void>(context, std::move(reply));
    if (InputLine::isTerminal()) {
        m_world.console.note(askForChallenge());
    }
    m_input = std::make_unique<InputLine>(InputLine::Echo::On, this,
                                          [this](const Result<Secret> &line) { takeLine(line); });
}

void ChallengeAnswer::takeLine(const Result<Secret> &line)
{
    m_input.reset();
    if (!line) {
        finish(fail(line.error()));
        return;
    }
    const QByteArray field = fieldValue(line->reveal().toByteArray()); // a challenge is no secret
    if (field.isEmpty()) {
        finish(fail(ErrorKind::Misconfigured, challengeIsMissingOnStdin()));
        return;
    }
    auto challenge = oauth::parseAuthenticationChallenge(field);
    if (challenge) {
        stepUp(std::move(*challenge));
        return;
    }
    const Error &error = challenge.error();
    finish(fail(ErrorKind::Misconfigured,
                error.kind == ErrorKind::RequestRefused ? challengeAsksForNoSignIn(error.code)
                                                        : notAChallenge(error.detail)));
}

void ChallengeAnswer::stepUp(oauth::AuthenticationChallenge challenge)
{
    m_asked = oauth::description(challenge);
    m_stepUp = m_world.store.startStepUp(m_account, std::move(challenge), m_how);
    connect(m_stepUp.get(), &StepUp::signInStarted, this, &ChallengeAnswer::awaitSignIn);
    connect(m_stepUp.get(), &StepUp::finished, this, &ChallengeAnswer::takeOutcome);
}

void ChallengeAnswer::awaitSignIn()
{
    connect(m_stepUp->signIn(), &SignIn::stageChanged, this, &ChallengeAnswer::tellProgress);
}

void ChallengeAnswer::tellProgress()
{
    const SignIn *signIn = m_stepUp->signIn();
    if (signIn->stage() != SignIn::Stage::AwaitingBrowser) {
        return;
    }
    if (!m_saidToContinue) {
        m_saidToContinue = true;
        if (!signIn->lostProtections().isEmpty()) {
            m_world.console.note(
                protectionsLost(m_account.entry().providerName, signIn->lostProtections()));
        }
        m_world.console.note(resourceWantsSignIn(m_asked));
        m_world.console.note(
            continueInBrowser(m_account.entry().providerName, signIn->expiresAt()));
        if (m_how.open == SignInRequest::Open::LinkOnly) {
            tellLink(openThisLink());
        }
        m_world.environment.clock.after(LoginProgress::untilLinkIsTold, this,
                                        [this] { tellLink(dontSeeIt()); });
    }
    if (signIn->browserProblem()) {
        tellLink(browserDidNotOpen());
    }
}

/// On standard error, whoever asked: standard output is the token's.
void ChallengeAnswer::tellLink(const QString &sentence)
{
    SignIn *signIn = m_stepUp->signIn();
    if (signIn->stage() != SignIn::Stage::AwaitingBrowser || std::exchange(m_saidLink, true)) {
        return;
    }
    signIn->link(this, [this, sentence](const Result<SignIn::Link> &link) {
        if (link && !m_stepUp->isFinished()) {
            m_world.console.note(sentence);
            m_world.console.note(link->url.toString(QUrl::FullyEncoded));
        }
    });
}

void ChallengeAnswer::takeOutcome()
{
    const auto leave = [this] { finish(m_stepUp->result()); };
    m_world.store.whenIdle(this, [leave](const Result<void> &) { leave(); });
    m_world.environment.clock.after(LoginProgress::patience, this, leave);
}

void ChallengeAnswer::finish(const Result<void> &result)
{
    m_reply(result);
}

void ChallengeAnswer::cancel()
{
    if (m_stepUp && m_stepUp->signIn()) {
        m_stepUp->signIn()->cancel();
        return;
    }
    m_input.reset();
    m_stepUp.reset();
    finish(fail(ErrorKind::Canceled, {}));
}

} // namespace lanyard
