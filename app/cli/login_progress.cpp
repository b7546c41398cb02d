#include "login_progress.h"

#include "qr/qr_code.h"
#include "terminal.h"
#include "words/command_text.h"

#include <algorithm>

namespace lanyard {

namespace {

/// A provider whose links run out at once does not fill the terminal.
constexpr std::chrono::milliseconds shortestLinkLife{10'000};

/// Whatever colours the terminal has: a reader wants dark on light.
QString darkOnLight(const QString &line)
{
    return QStringLiteral("\033[30;107m") + line + QStringLiteral("\033[0m");
}

/// With what is said above and below it.
constexpr int otherRows = 6;

bool fits(const QrCode &code, const TerminalSize &terminal)
{
    const int side = code.size() + 2 * QrCode::quietZone;
    return side <= terminal.columns && (side + 1) / 2 + otherRows <= terminal.rows;
}

} // namespace

LoginProgress::LoginProgress(const World &world, SignIn &signIn, ErrorContext context,
                             QString redirectUri, Links links) :
    m_world(world),
    m_signIn(signIn), m_context(std::move(context)), m_redirectUri(std::move(redirectUri)),
    m_links(links)
{
    connect(&m_signIn, &SignIn::stageChanged, this, &LoginProgress::tellProgress);
}

LoginProgress::~LoginProgress() = default;

void LoginProgress::end()
{
    m_input.reset();
    tellLostProtections();
}

void LoginProgress::tellProgress()
{
    if (m_signIn.stage() == SignIn::Stage::Discovering) { // once more, as another client
        m_saidToContinue = false;
        m_saidLink = false;
    } else if (m_signIn.stage() == SignIn::Stage::AwaitingBrowser) {
        tellLostProtections();
        tellBrowserProgress();
    } else if (m_signIn.stage() == SignIn::Stage::AwaitingDevice && !m_saidToContinue) {
        m_saidToContinue = true;
        tellLostProtections();
        tellDevice();
    }
}

void LoginProgress::tellBrowserProgress()
{
    const Console &console = m_world.console;
    if (!m_saidToContinue) {
        m_saidToContinue = true;
        if (m_links == Links::Results) {
            tellLink(openThisLink(), [this] { tellToContinue(); });
        } else {
            tellToContinue();
        }
    }
    if (m_signIn.browserProblem()) {
        offerLink(browserDidNotOpen());
    }
    if (m_signIn.strangerSeen() && !m_saidStranger) {
        m_saidStranger = true;
        console.note(strangerAnswered());
    }
}

/// RFC 8628 §3.3.1: address and code in any case, whatever may be drawn besides.
void LoginProgress::tellDevice()
{
    const Console &console = m_world.console;
    const oauth::DeviceAuthorization &shown = *m_signIn.deviceAuthorization();
    console.note(
        useAnotherDevice(shown.verificationUri.toString(QUrl::FullyEncoded), shown.userCode));
    const auto terminal = console.isJson() ? std::nullopt : drawingTerminal();
    const auto code = terminal
        ? QrCode::of(shown.verificationUriComplete.toString(QUrl::FullyEncoded))
        : std::nullopt;
    if (code && fits(*code, *terminal)) {
        const QStringList lines = code->halfBlocks();
        for (const QString &line : lines) {
            console.note(darkOnLight(line));
        }
    }
    console.note(onlyIfYouStartedIt());
    console.note(deviceGoesOn(m_signIn.expiresAt()));
    if (m_signIn.staysSignedIn()) {
        console.note(staysSignedIn());
    }
}

void LoginProgress::tellToContinue()
{
    const Console &console = m_world.console;
    // A link that is shown may run out before the attempt does (RFC 9126 §2.2).
    const QDateTime end = m_signIn.expiresAt();
    console.note(
        continueInBrowser(m_context.provider, std::min(end, m_linkExpiresAt.value_or(end))));
    if (m_signIn.staysSignedIn()) {
        console.note(staysSignedIn());
    }
    if (m_links == Links::Results && InputLine::isTerminal()) {
        console.note(orTypeTheAddress());
        awaitTypedAddress();
    }
    m_world.environment.clock.after(untilLinkIsTold, this, [this] { offerHelp(); });
}

/// Before the person goes on; at the latest when the sign-in has ended, if that was quicker.
void LoginProgress::tellLostProtections()
{
    if (!m_saidLostProtections && !m_signIn.lostProtections().isEmpty()) {
        m_saidLostProtections = true;
        m_world.console.note(protectionsLost(m_context.provider, m_signIn.lostProtections()));
    }
}

/// Mistakes in a registration end on a page of the provider's and never come back to us.
void LoginProgress::offerHelp()
{
    offerLink(dontSeeIt());
    if (m_signIn.stage() == SignIn::Stage::AwaitingBrowser) {
        m_world.console.note(pageShowsAnError(m_context.provider, m_redirectUri));
    }
}

/// Once, and while it is good.
void LoginProgress::offerLink(const QString &sentence)
{
    if (!m_saidLink && m_signIn.stage() == SignIn::Stage::AwaitingBrowser) {
        tellLink(sentence);
    }
}

void LoginProgress::tellLink(const QString &sentence, std::function<void()> next)
{
    m_saidLink = true;
    m_signIn.link(this, [this, sentence, next = std::move(next)](const Result<SignIn::Link> &link) {
        if (m_signIn.stage() != SignIn::Stage::AwaitingBrowser) {
            return;
        }
        if (link) {
            m_linkExpiresAt = link->expiresAt;
            m_world.console.note(sentence);
            printLink(*link);
        } else {
            m_world.console.note(errorLine(link.error(), m_context));
        }
        if (next) {
            next();
        }
    });
}

/// Asked for with --print-url it is a result; as a way out it is a word to the person.
void LoginProgress::printLink(const SignIn::Link &link)
{
    const QString url = link.url.toString(QUrl::FullyEncoded);
    if (m_links != Links::Results || m_world.console.isJson() || !m_world.console.printLine(url)) {
        m_world.console.note(url);
    }
    if (link.expiresAt) {
        Clock &clock = m_world.environment.clock;
        const std::chrono::milliseconds left{clock.now().msecsTo(*link.expiresAt)};
        clock.after(std::max(left, shortestLinkLife), this, [this] { tellLink(linkHasRunOut()); });
    }
}

void LoginProgress::awaitTypedAddress()
{
    m_input = std::make_unique<InputLine>(
        InputLine::Echo::On, this, [this](const Result<Secret> &line) { takeTypedAddress(line); });
}

void LoginProgress::takeTypedAddress(const Result<Secret> &line)
{
    m_input.reset();
    if (!line || m_signIn.stage() != SignIn::Stage::AwaitingBrowser) {
        return; // nothing more comes from there, or nothing is wanted
    }
    // The code in it is worth nothing without the verifier, which never leaves this process.
    const QString typed = QString::fromUtf8(line->reveal());
    if (typed.trimmed().isEmpty()) {
        awaitTypedAddress();
    } else if (!m_signIn.takeTypedAddress(typed)) {
        m_world.console.note(notThisSignInsAddress());
        awaitTypedAddress();
    }
}

} // namespace lanyard
