#include "ui/sign_in_page.h"

#include "ui/flow_layout.h"
#include "words/error_text.h"
#include "words/setup_details.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

constexpr auto hintAfter = 20s;
constexpr std::chrono::milliseconds aMinute{60s};
constexpr int markSize = 20;

bool isWaiting(SignIn::Stage stage)
{
    return stage == SignIn::Stage::Discovering || stage == SignIn::Stage::AwaitingBrowser;
}

// Exchanging, FetchingUserInfo, Storing are the three steps that a person sees.
int stepOf(SignIn::Stage stage)
{
    return int(stage) - int(SignIn::Stage::Exchanging);
}

} // namespace

SignInPage::SignInPage(Clock &clock, Kept kept, QWidget *parent) :
    Page(parent), m_clock(clock), m_kept(kept)
{
    m_title = addTitle({});
    m_body = addText({});
    m_staysSignedIn = addSecondaryText({});
    m_staysSignedIn->setObjectName(QStringLiteral("staysSignedIn"));
    addSpace(Space::Row);

    m_waiting = new QWidget;
    auto *waitingRow = new QHBoxLayout(m_waiting);
    waitingRow->setContentsMargins(0, 0, 0, 0);
    waitingRow->setSpacing(unit());
    m_waitingMark = new QLabel;
    m_waitingText = plainLabel();
    m_waitingText->setObjectName(QStringLiteral("waitingText"));
    waitingRow->addWidget(m_waitingMark, 0, Qt::AlignTop);
    waitingRow->addWidget(m_waitingText, 1);
    column()->addWidget(m_waiting);
    m_hint = addSecondaryText({});
    m_hint->setObjectName(QStringLiteral("hint"));

    m_setUpHint = addSecondaryText(
        tr("The page shows an error? Copy the set-up details for your IT team."));
    m_setUpHint->setObjectName(QStringLiteral("setUpHint"));

    m_link = new QLineEdit;
    m_link->setObjectName(QStringLiteral("linkField"));
    m_link->setAccessibleName(tr("Sign-in link"));
    m_link->setReadOnly(true);
    column()->addWidget(m_link);

    m_steps = new QWidget;
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(unit());
    m_step = {addStep(tr("Checking the answer")), addStep(tr("Getting your profile")), addStep({})};
    column()->addWidget(m_steps);
    addSpace(Space::Row);

    m_buttons = addButtonRow();
    m_openAgain
        = addButton(m_buttons, tr("&Open browser again"), QStringLiteral("openAgainButton"));
    m_openAgain->setDefault(true);
    m_copyLink = addButton(m_buttons, tr("Copy sign-in &link"), QStringLiteral("copyLinkButton"));
    m_otherDevice
        = addButton(m_buttons, tr("Use another &device…"), QStringLiteral("otherDeviceButton"));
    m_copySetUp
        = addButton(m_buttons, tr("Copy &set-up details"), QStringLiteral("copySetUpButton"));
    m_cancel = addButton(m_buttons, tr("&Cancel"), QStringLiteral("cancelButton"));
    column()->addStretch(1);

    connect(m_openAgain, &QPushButton::clicked, this, [this] {
        if (m_signIn) {
            m_signIn->openBrowserAgain();
        }
    });
    connect(m_copyLink, &QPushButton::clicked, this, &SignInPage::copyLink);
    connect(m_copySetUp, &QPushButton::clicked, this, &SignInPage::copySetUp);
    connect(m_otherDevice, &QPushButton::clicked, this, &SignInPage::otherDeviceChosen);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, m_cancel,
            &QPushButton::click);
}

void SignInPage::setSignIn(SignIn *signIn)
{
    if (m_signIn) {
        m_signIn->disconnect(this);
    }
    m_signIn = signIn;
    m_tick.reset();
    m_waitingSince = m_clock.monotonic();
    m_shownStage = SignIn::Stage::Finished;
    if (m_signIn) {
        connect(m_signIn, &SignIn::stageChanged, this, &SignInPage::refresh);
        refresh();
    }
}

QWidget *SignInPage::firstAction() const
{
    QPushButton *first = m_isLinkFirst ? m_copyLink : m_openAgain;
    return first->isEnabled() && !first->isHidden() ? first : m_cancel;
}

SignInPage::Step SignInPage::addStep(const QString &text)
{
    auto *line = new QWidget(m_steps);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit());
    const Step step{new QLabel, plainLabel(text)};
    row->addWidget(step.mark, 0, Qt::AlignTop);
    row->addWidget(step.text, 1);
    m_steps->layout()->addWidget(line);
    return step;
}

void SignInPage::refresh()
{
    if (!m_signIn || m_signIn->stage() == SignIn::Stage::Finished) {
        return;
    }
    const SignIn::Stage stage = m_signIn->stage();
    const bool waiting = isWaiting(stage);
    m_waiting->setVisible(waiting);
    m_openAgain->setVisible(waiting);
    m_copyLink->setVisible(waiting);
    m_steps->setVisible(!waiting);
    if (waiting) {
        refreshWaiting();
    } else {
        refreshFinishing();
    }
    refreshBar();
    scheduleTick();
    if (stage != m_shownStage) {
        m_shownStage = stage;
        if (isVisible()) {
            takeFocus();
        }
    }
}

void SignInPage::refreshWaiting()
{
    const QString provider = isolated(m_signIn->provider().name);
    const bool linkIsGood = !m_signIn->authorizationUrl().isEmpty();
    m_title->setText(tr("Continue in your browser"));
    m_body->setText(
        tr("Sign in to %1 there, then come back. This page changes by itself.").arg(provider));
    m_body->setVisible(true);
    m_staysSignedIn->setText(
        tr("You stay signed in until you sign out here, also after a restart."));
    m_staysSignedIn->setVisible(m_signIn->staysSignedIn());
    m_waitingMark->setPixmap(
        markPixmap(Mark::Clock, toneColor(Tone::Info, palette()), markSize, devicePixelRatioF()));
    m_waitingText->setText(linkIsGood ? tr("Waiting for %1").arg(provider)
                                      : tr("Connecting to %1").arg(provider));
    m_openAgain->setEnabled(linkIsGood);
    m_copyLink->setEnabled(linkIsGood);
    m_cancel->setEnabled(true);

    const qint64 left = linkIsGood ? m_clock.now().secsTo(m_signIn->expiresAt()) : 0;
    if (linkIsGood && left <= 120) {
        m_hint->setText(left > 60 ? tr("The link works for 2 more minutes.")
                                  : tr("The link works for less than a minute."));
    } else {
        m_hint->setText(tr("Don’t see it? Look for a new tab, or open the browser again."));
    }
    const bool hintIsDue = m_clock.monotonic() - m_waitingSince >= hintAfter;
    m_hint->setVisible(linkIsGood && (hintIsDue || left <= 120));
    m_setUpHint->setVisible(linkIsGood && hintIsDue);
    m_copySetUp->setVisible(linkIsGood && hintIsDue);

    const bool browserFailed = m_signIn->browserProblem().has_value();
    m_otherDevice->setVisible(linkIsGood && (hintIsDue || browserFailed)
                              && m_signIn->offersOtherDevice());
    m_link->setVisible(browserFailed && linkIsGood);
    m_link->setText(QString::fromLatin1(m_signIn->authorizationUrl().toEncoded()));
    m_link->setCursorPosition(0);
    putLinkFirst(browserFailed);
    m_openAgain->setText(browserFailed ? tr("&Try again") : tr("&Open browser again"));
}

/// Where no browser comes up, the link is what helps.
void SignInPage::putLinkFirst(bool isFirst)
{
    if (m_isLinkFirst == isFirst) {
        return;
    }
    m_isLinkFirst = isFirst;
    QPushButton *first = isFirst ? m_copyLink : m_openAgain;
    QPushButton *second = isFirst ? m_openAgain : m_copyLink;
    const std::array order{first, second, m_otherDevice, m_copySetUp, m_cancel};
    for (QPushButton *button : order) {
        m_buttons->removeWidget(button);
    }
    for (QPushButton *button : order) {
        m_buttons->addWidget(button);
    }
    first->setDefault(true);
    for (size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void SignInPage::refreshFinishing()
{
    const SignIn::Stage stage = m_signIn->stage();
    m_title->setText(tr("Finishing sign-in"));
    m_step.back().text->setText(m_kept != Kept::UntilQuit && !m_signIn->isWithoutVault()
                                    ? tr("Saving to your %1").arg(storeName(m_kept))
                                    : tr("Keeping it until you quit Lanyard"));
    m_body->setVisible(false);
    m_staysSignedIn->setVisible(false);
    m_hint->setVisible(false);
    m_link->setVisible(false);
    m_otherDevice->setVisible(false);
    m_setUpHint->setVisible(false);
    m_copySetUp->setVisible(false);
    for (int i = 0; i < int(m_step.size()); ++i) {
        const bool done = i < stepOf(stage);
        const bool current = i == stepOf(stage);
        const Mark mark = done ? Mark::Check : current ? Mark::Clock : Mark::Ring;
        const QColor color = done ? toneColor(Tone::Good, palette())
            : current             ? toneColor(Tone::Info, palette())
                                  : secondaryText(palette());
        m_step[size_t(i)].mark->setPixmap(markPixmap(mark, color, markSize, devicePixelRatioF()));
        m_step[size_t(i)].mark->setAccessibleName(done          ? tr("Done")
                                                      : current ? tr("Under way")
                                                                : tr("To come"));
        QFont font = m_step[size_t(i)].text->font();
        font.setBold(current);
        m_step[size_t(i)].text->setFont(font);
    }
    m_cancel->setEnabled(stage != SignIn::Stage::Storing);
}

void SignInPage::refreshBar()
{
    if (isWaiting(m_signIn->stage()) && m_signIn->browserProblem()) {
        const ErrorContext context = contextOf(m_signIn->provider());
        const ErrorText text = errorText(*m_signIn->browserProblem(), context);
        display(Notice{Tone::Warning,
                       text.title,
                       text.body,
                       errorDetails(*m_signIn->browserProblem(), context),
                       {}});
        return;
    }
    if (isWaiting(m_signIn->stage()) && m_signIn->strangerSeen()) {
        display(
            Notice{Tone::Warning,
                   tr("A page answered that isn’t yours"),
                   tr("It is not from this sign-in, so Lanyard ignored it. Go on in the browser; "
                      "if nothing happens there, open it again."),
                   {},
                   {}});
        return;
    }
    if (isWaiting(m_signIn->stage()) && !m_signIn->lostProtections().isEmpty()) {
        display(noticeOfLostProtections(m_signIn->lostProtections(), m_signIn->provider().name));
        return;
    }
    display(std::nullopt);
}

void SignInPage::scheduleTick()
{
    m_tick.reset();
    if (m_signIn->stage() != SignIn::Stage::AwaitingBrowser) {
        return;
    }
    // The next moment at which a line changes: the hint, then the last two minutes. No counting.
    const auto untilHint = m_waitingSince + hintAfter - m_clock.monotonic();
    const std::chrono::milliseconds left{m_clock.now().msecsTo(m_signIn->expiresAt())};
    std::chrono::milliseconds next = left - aMinute;
    for (const std::chrono::milliseconds candidate :
         {std::chrono::milliseconds(untilHint), left - 2 * aMinute}) {
        if (candidate.count() > 0) {
            next = std::min(next.count() > 0 ? next : candidate, candidate);
        }
    }
    if (next.count() > 0) {
        m_tick = std::make_unique<QObject>();
        m_clock.after(next, m_tick.get(), [this] { refresh(); });
    }
}

void SignInPage::copySetUp()
{
    if (!m_signIn) {
        return;
    }
    const Provider &provider = m_signIn->provider();
    QGuiApplication::clipboard()->setText(setUpDetailsText(
        {provider.name,
         provider.isPlainOAuth() ? provider.endpoints.authorizationEndpoint.toString()
                                 : provider.issuer,
         provider.clientId, m_signIn->redirectUri().toString(), provider.redirectUri().port(0) == 0,
         m_signIn->scope().join(u' ')}));
}

void SignInPage::copyLink()
{
    if (m_signIn) {
        m_signIn->link(this, [](const Result<SignIn::Link> &link) {
            if (link) {
                QGuiApplication::clipboard()->setText(QString::fromLatin1(link->url.toEncoded()));
            }
        });
    }
}

} // namespace lanyard
