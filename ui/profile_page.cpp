#include "ui/profile_page.h"

#include "ui/expiry_line.h"
#include "ui/flow_layout.h"
#include "ui/info_bar.h"
#include "ui/phrases.h"
#include "words/time_text.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr int avatarSize = 56;
constexpr qsizetype fieldCap = 300;
constexpr auto nextTryAfter = 5min;

/// Nothing is lost by asking once more.
bool isTriedAgain(ErrorKind kind)
{
    return kind == ErrorKind::ServerError || kind == ErrorKind::InvalidResponse
        || kind == ErrorKind::RateLimited || kind == ErrorKind::OutcomeUnknown
        || kind == ErrorKind::Network;
}

bool endsSession(ErrorKind kind)
{
    const Recovery recovery = recoveryFor(kind);
    return recovery == Recovery::SignInAgain || recovery == Recovery::DistrustAnswer;
}
} // namespace

ProfilePage::ProfilePage(const Environment &environment, QWidget *parent) :
    Page(parent), m_clock(environment.clock), m_online(environment.network, environment.clock),
    m_ahead(environment)
{
    m_avatar = new QLabel;
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * unit());
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *who = new QVBoxLayout;
    who->setSpacing(unit() / 2);
    head->addLayout(who, 1);
    m_name = addTitle({});
    m_mail = addSecondaryText({});
    m_status = addSecondaryText({});
    m_name->setObjectName(QStringLiteral("name"));
    m_mail->setObjectName(QStringLiteral("mailAndProvider"));
    m_status->setObjectName(QStringLiteral("status"));
    for (QLabel *label : {m_name, m_mail, m_status}) {
        who->addWidget(label);
    }
    column()->addLayout(head);
    addSpace(Space::Row);

    addButtons();
    addSpace(Space::Group);

    addHeading(tr("Access token"));
    m_expiry = new ExpiryLine(m_clock);
    column()->addWidget(m_expiry);
    m_permissions = addText({});
    m_permissions->setObjectName(QStringLiteral("permissions"));
    addSpace(Space::Group);

    m_heading = addHeading({});
    m_heading->setObjectName(QStringLiteral("fieldsHeading"));
    m_profile = new QFormLayout;
    m_profile->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_profile->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_profile->setHorizontalSpacing(2 * unit());
    m_profile->setVerticalSpacing(unit());
    m_profile->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_fullName = addField(m_profile, tr("Name"), QStringLiteral("fullName"));
    m_toolName = addField(m_profile, tr("Name for tools"), QStringLiteral("toolName"));
    m_email = addField(m_profile, tr("E-mail"), QStringLiteral("email"));
    m_provider = addField(m_profile, tr("Provider"), QStringLiteral("provider"));
    m_issuer = addField(m_profile, tr("Issuer"), QStringLiteral("issuer"));
    m_subject = addField(m_profile, tr("User ID"), QStringLiteral("subject"));
    m_clientId = addField(m_profile, tr("Client ID"), QStringLiteral("clientId"));
    m_tokenEndpoint = addField(m_profile, tr("Token address"), QStringLiteral("tokenEndpoint"));
    m_audience = addField(m_profile, tr("Audience"), QStringLiteral("audience"));
    column()->addLayout(m_profile);
    column()->addStretch(1);
}

void ProfilePage::addButtons()
{
    FlowLayout *buttons = addButtonRow();
    m_copy = addButton(buttons, tr("Co&py access token"), QStringLiteral("copyTokenButton"));
    addCopyMenu();
    m_refresh = addButton(buttons, tr("&Refresh"), QStringLiteral("refreshButton"));
    m_refresh->setToolTip(tr("Get a new access token"));
    QPushButton *showToken
        = addButton(buttons, tr("Tok&en and claims…"), QStringLiteral("showTokenButton"));
    m_signOut = addButton(buttons, tr("Sign &out…"), QStringLiteral("signOutButton"));
    connect(showToken, &QPushButton::clicked, this, &ProfilePage::showTokenChosen);
    connect(m_refresh, &QPushButton::clicked, this, &ProfilePage::refreshToken);
    connect(m_signOut, &QPushButton::clicked, this, &ProfilePage::signOutChosen);
}

void ProfilePage::addCopyMenu()
{
    auto *menu = new QMenu(m_copy);
    const auto add = [this, menu](const QString &text, const char *objectName, TokenForm form) {
        QAction *action = menu->addAction(text, this, [this, form] { Q_EMIT copyChosen(form); });
        action->setObjectName(QLatin1String(objectName));
        return action;
    };
    add(tr("&Copy access token"), "copyAsToken", TokenForm::Token);
    m_copyHeader
        = add(tr("Copy as Authorization &header"), "copyAsHeader", TokenForm::AuthorizationHeader);
    add(tr("Copy as &environment variable"), "copyAsVariable", TokenForm::EnvironmentVariable);
    menu->addSeparator();
    QAction *command
        = menu->addAction(tr("Copy command for &scripts"), this, &ProfilePage::copyCommandChosen);
    command->setObjectName(QStringLiteral("copyCommand"));
    m_copy->setMenu(menu);
}

void ProfilePage::setAccount(Account *account)
{
    if (m_account == account) {
        return;
    }
    if (m_account) {
        m_account->disconnect(this);
    }
    m_account = account;
    m_wasUnsaved = account && account->isUnsaved();
    m_asking.reset();
    m_said.reset();
    m_trouble.reset();
    m_putAway.reset();
    forgetNextTry();
    if (m_account) {
        connect(m_account, &Account::changed, this, &ProfilePage::refresh);
    }
    m_expiry->setAccount(account);
    m_ahead.watch(isVisible() ? account : nullptr);
    refresh();
}

void ProfilePage::ensureToken()
{
    if (!m_account || m_account->accessToken() || m_account->entry().signInRequired) {
        return;
    }
    m_asking = std::make_unique<QObject>();
    m_account->ensureFresh(Account::Freshness::IfStale, m_asking.get(),
                           [this](const Result<void> &result) { takeOutcome(result); });
}

void ProfilePage::askAgain()
{
    if (m_account && m_account->accessToken()) {
        refreshToken();
    } else {
        ensureToken();
    }
}

void ProfilePage::refreshToken()
{
    if (!m_account) {
        return;
    }
    m_said.reset();
    m_asking = std::make_unique<QObject>();
    m_account->ensureFresh(Account::Freshness::Force, m_asking.get(),
                           [this](const Result<void> &result) { takeOutcome(result); });
    refresh();
}

void ProfilePage::say(const std::optional<Notice> &notice)
{
    m_said = notice;
    refreshBar();
}

void ProfilePage::endRepair(Repair repair)
{
    if (m_said && m_said->repairs.contains(repair)) {
        say(std::nullopt);
    }
}

/// Trouble that lasts comes back with the next answer only.
void ProfilePage::putBarAway()
{
    m_putAway = bar()->notice();
    say(std::nullopt);
}

QWidget *ProfilePage::firstAction() const
{
    return m_copy;
}

void ProfilePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ahead.watch(m_account);
    refreshBar();
}

void ProfilePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_ahead.watch(nullptr);
    m_retry.reset(); // m_nextTry stays what it was
    m_online.stop();
}

void ProfilePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        refresh();
    }
}

void ProfilePage::refresh()
{
    if (!m_account) {
        return;
    }
    if (m_said && m_said->tone == Tone::Good && m_account->state() != Account::State::SignedIn) {
        m_said.reset(); // it is not true any more
    }
    if (std::exchange(m_wasUnsaved, m_account->isUnsaved()) && !m_account->isUnsaved()
        && m_account->state() == Account::State::SignedIn) {
        m_said = noticeOfLateSaving();
    }
    const AccountEntry &entry = m_account->entry();
    const QString person = personOf(entry);
    m_avatar->setPixmap(
        avatarPixmap(person, entry.issuer + entry.subject, avatarSize, devicePixelRatioF()));
    m_name->setText(breakable(person));
    const QString also = entry.service ? entry.clientId : entry.email;
    m_mail->setText(also.isEmpty() || also == person
                        ? isolated(entry.providerName)
                        : breakable(tr("%1 · %2", "e-mail or client ID · provider")
                                        .arg(isolated(also), isolated(entry.providerName))));
    const QString since = dateText(entry.signedInAt);
    m_status->setText(tr("%1 · since %2", "status · date").arg(statusOf(*m_account), since));
    m_signOut->setText(entry.service ? tr("Re&move…") : tr("Sign &out…"));
    m_permissions->setText(tr("Permissions: %1").arg(permissionText(entry.scope)));
    refreshFields(entry);
    const bool isOver = m_account->state() == Account::State::SignInRequired;
    m_copy->setEnabled(!isOver);
    m_copyHeader->setVisible(!isBoundToKey(*m_account));
    m_refresh->setEnabled(!isOver && !m_account->isRefreshing());
    m_expiry->setLookedFor(!m_trouble);
    refreshBar();
}

void ProfilePage::refreshFields(const AccountEntry &entry)
{
    const bool isPerson = !entry.service;
    const ServiceIdentity service = entry.service.value_or(ServiceIdentity{});
    m_heading->setText(isPerson ? tr("Profile") : tr("Service account"));
    setField(m_fullName, isPerson ? entry.displayName : QString());
    setField(m_toolName, isPerson ? entry.name : QString()); // else it is the page's title
    setField(m_email, entry.email);
    setField(m_provider, entry.providerName);
    setField(m_issuer, shownAddress(entry.issuer));
    setField(m_subject, isPerson ? entry.subject : QString());
    setField(m_clientId, isPerson ? QString() : entry.clientId);
    setField(m_tokenEndpoint, shownAddress(service.tokenEndpoint));
    QStringList audience = service.access.resources;
    if (!service.access.audience.isEmpty()) {
        audience.prepend(service.access.audience);
    }
    setField(m_audience, audience.join(u' '));
}

void ProfilePage::refreshBar()
{
    if (!m_account) {
        display(std::nullopt);
        return;
    }
    const std::optional<Error> trouble = currentTrouble();
    if (!trouble || !isTriedAgain(trouble->kind)) {
        forgetNextTry();
    } else if (!m_account->isRefreshing()) {
        planNextTry(*trouble);
    }
    if (m_said) {
        display(m_said);
        return;
    }
    if (!trouble) {
        const std::optional<Notice> secretEnd = noticeOfSecretEnd(*m_account);
        display(secretEnd == m_putAway ? std::nullopt : secretEnd);
        return;
    }
    const AccountEntry &entry = m_account->entry();
    ErrorContext context = contextOf(entry);
    context.nextTry = m_nextTry;
    const auto worksUntil = m_account->accessTokenExpiresAt();
    if (worksUntil && *worksUntil > m_clock.now()) {
        context.worksUntil = *worksUntil;
    }
    if (m_account->isUnsaved()) {
        context.during = ErrorContext::During::Rotation;
    } else if (!entry.service) {
        context.during = ErrorContext::During::Refresh;
    }
    const Notice notice = noticeOfAccount(*trouble, context);
    // The news of a sign-in may have said it with more around it.
    const bool isPutAway
        = m_putAway && m_putAway->title == notice.title && m_putAway->body.startsWith(notice.body);
    display(isPutAway ? std::nullopt : std::optional(notice));
}

std::optional<Error> ProfilePage::currentTrouble() const
{
    std::optional<Error> trouble = m_trouble ? m_trouble : m_account->lastError();
    if (m_account->state() != Account::State::SignInRequired) {
        return trouble;
    }
    // The state outlives the error that led to it: after a restart there is no error any more.
    const QDateTime endedAt = m_account->entry().endedAt;
    if (!trouble || !endsSession(trouble->kind)) {
        trouble = Error{
            endedAt.isValid() ? ErrorKind::TokenRejected : ErrorKind::SignInRequired, {}, {}};
    }
    if (trouble->kind == ErrorKind::TokenRejected) {
        trouble->at = endedAt;
    }
    return trouble;
}

/// One at a time; whatever comes of it plans the next one.
void ProfilePage::planNextTry(const Error &trouble)
{
    if (m_retry || !isVisible()) {
        return;
    }
    m_retry = std::make_unique<QObject>();
    if (trouble.cause == Cause::Offline) {
        m_online.wait(*this, OnlineWatch::WhenHidden::Pause, [this] { askAgain(); });
        return;
    }
    if (!m_nextTry.isValid()) { // or else it was planned before the page was hidden
        const QDateTime soon = m_clock.now().addSecs(std::chrono::seconds(nextTryAfter).count());
        m_nextTry = std::max(soon, trouble.at.isValid() ? trouble.at : soon);
    }
    m_clock.after(std::chrono::milliseconds(std::max(qint64(0), m_clock.now().msecsTo(m_nextTry))),
                  m_retry.get(), [this] { askAgain(); });
}

void ProfilePage::forgetNextTry()
{
    if (m_retry) {
        m_retry.release()->deleteLater(); // whose timer may be further up the stack
    }
    m_online.stop();
    m_nextTry = {};
}

QLabel *ProfilePage::addField(QFormLayout *form, const QString &label, const QString &objectName)
{
    QLabel *field = plainLabel();
    field->setObjectName(objectName);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(label, field);
    return field;
}

void ProfilePage::setField(QLabel *field, const QString &text)
{
    field->setText(breakable(plainText(text, fieldCap)));
    m_profile->setRowVisible(field, !text.isEmpty());
}

void ProfilePage::takeOutcome(const Result<void> &result)
{
    m_trouble = result ? std::nullopt : std::optional<Error>(result.error());
    m_putAway.reset();
    forgetNextTry();
    if (m_trouble || (m_account && m_account->isUnsaved())) {
        m_said.reset();
    }
    m_wasUnsaved = m_account && m_account->isUnsaved(); // saved just now: the bar goes
    refresh();
}

} // namespace lanyard
