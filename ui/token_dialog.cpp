#include "ui/token_dialog.h"

#include "io/session_lock.h"
#include "ui/claim_table.h"
#include "ui/expiry_line.h"
#include "ui/flow_layout.h"
#include "ui/info_bar.h"
#include "ui/masked_token.h"
#include "words/time_text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr QSize defaultSize{640, 620};
constexpr QSize smallest{360, 420};
constexpr qsizetype keyIdCap = 40;

QString idTokenText(const IdTokenView &id, const QString &providerName, const QDateTime &now)
{
    const QString provider = isolated(providerName);
    const QString key = id.said.keyId.isEmpty()
        ? QString()
        : QChar(0x2068) + plainText(id.said.keyId, keyIdCap) + QChar(0x2069);
    if (!id.checkedAt) {
        return key.isEmpty()
            ? TokenDialog::tr("✓ Signed by %1, checked when it came.").arg(provider)
            : TokenDialog::tr("✓ Signed by %1 (key %2), checked when it came.").arg(provider, key);
    }
    const QString when = momentText(*id.checkedAt, now);
    return key.isEmpty()
        ? TokenDialog::tr("✓ Signed by %1, checked %2.", "provider, time").arg(provider, when)
        : TokenDialog::tr("✓ Signed by %1 (key %2), checked %3.", "provider, key, time")
              .arg(provider, key, when);
}

QString accessTokenText(const std::optional<TokenClaims> &said, const QString &providerName)
{
    if (!said) {
        return TokenDialog::tr("Only %1 can read this token.").arg(isolated(providerName));
    }
    const QString audience = audienceText(said->claims);
    return audience.isEmpty()
        ? TokenDialog::tr("Shown as sent. Lanyard can’t check it.")
        : TokenDialog::tr("Shown as sent. Lanyard can’t check it: it’s meant for %1.")
              .arg(audience);
}

QString refreshTokenText(const RefreshTokenView &token, Kept kept, const QDateTime &now)
{
    const QString replaced = token.replacedAt ? relativeText(*token.replacedAt, now) : QString();
    if (kept == Kept::UntilQuit) {
        return replaced.isEmpty()
            ? TokenDialog::tr("Kept until you quit Lanyard.")
            : TokenDialog::tr("Kept until you quit Lanyard, replaced %1.", "3 days ago")
                  .arg(replaced);
    }
    return replaced.isEmpty()
        ? TokenDialog::tr("Kept in your %1.", "a keyring").arg(storeName(kept))
        : TokenDialog::tr("Kept in your %1, replaced %2.", "a keyring, 3 days ago")
              .arg(storeName(kept), replaced);
}

} // namespace

TokenDialog::TokenDialog(Account &account, CopiedToken &copied, const Environment &environment,
                         QWidget *parent) :
    QDialog(parent),
    m_account(&account), m_copied(copied), m_clock(environment.clock),
    m_kept(keptBy(environment.vault)), m_bar(new InfoBar),
    m_token(new MaskedToken(environment.clock)), m_expiry(new ExpiryLine(environment.clock))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("tokenDialog"));
    setWindowTitle(tr("Token and claims"));
    setMinimumSize(smallest);
    resize(defaultSize);
    build();
    connect(m_token, &MaskedToken::copyChosen, this, &TokenDialog::copyToken);
    connect(m_token, &MaskedToken::partCopied, this, [this](const QString &part) {
        QByteArray text = part.toUtf8();
        tellCopied(m_copied.put(text));
        wipeBytes(text);
    });
    connect(m_refresh, &QPushButton::clicked, this, [this] { ask(Account::Freshness::Force); });
    connect(m_copyClaims, &QPushButton::clicked, this, &TokenDialog::copyClaims);
    connect(m_bar, &InfoBar::repairChosen, &m_copied, &CopiedToken::clear); // it offers no other
    connect(&m_copied, &CopiedToken::gone, this, [this] { m_bar->display(std::nullopt); });
    connect(m_account, &Account::changed, this, &TokenDialog::refresh);
    connect(m_expiry, &ExpiryLine::ticked, this, &TokenDialog::refreshClaims);
    connect(m_account, &QObject::destroyed, this, &QWidget::close);
    watchSessionLock(this, [this] { m_token->conceal(); });
    m_expiry->setAccount(m_account);
    refresh();
}

TokenDialog::~TokenDialog() = default;

void TokenDialog::build()
{
    const int u = unitOf(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(3 * u, 2 * u, 3 * u, 2 * u);
    column->setSpacing(u);
    column->addWidget(m_bar);
    QLabel *who = plainLabel(tr("%1 · %2", "a person · a provider")
                                 .arg(isolated(personOf(m_account->entry())),
                                      isolated(m_account->entry().providerName)));
    who->setObjectName(QStringLiteral("whose"));
    who->setText(breakable(who->text()));
    column->addWidget(who);
    addAccessToken(column);
    addIdToken(column);
    m_refreshHeading = addHeading(column, tr("Refresh token"));
    m_refreshLine = plainLabel();
    m_refreshLine->setObjectName(QStringLiteral("refreshTokenLine"));
    column->addWidget(m_refreshLine);
    m_refreshHeading->setVisible(false);
    m_refreshLine->setVisible(false);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    addButtons(whole);
}

void TokenDialog::addAccessToken(QVBoxLayout *column)
{
    addHeading(column, tr("Access token"));
    column->addWidget(m_token);
    column->addWidget(m_expiry);
    m_refresh = new QPushButton(tr("&Refresh"));
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    m_refresh->setToolTip(tr("Get a new access token"));
    m_refresh->setAutoDefault(false);
    m_refresh->setMinimumHeight(32);
    column->addWidget(m_refresh, 0, Qt::AlignLeading);
    m_accessLine = plainLabel();
    m_accessLine->setObjectName(QStringLiteral("accessTokenLine"));
    column->addWidget(m_accessLine);
    m_accessClaims = new ClaimTable;
    m_accessClaims->setObjectName(QStringLiteral("accessTokenClaims"));
    m_accessClaims->setAccessibleName(tr("Claims of the access token"));
    column->addWidget(m_accessClaims);
}

void TokenDialog::addIdToken(QVBoxLayout *column)
{
    m_idHeading = addHeading(column, tr("ID token"));
    m_idLine = plainLabel();
    m_idLine->setObjectName(QStringLiteral("idTokenLine"));
    column->addWidget(m_idLine);
    m_idClaims = new ClaimTable;
    m_idClaims->setObjectName(QStringLiteral("idTokenClaims"));
    m_idClaims->setAccessibleName(tr("Claims of the ID token"));
    column->addWidget(m_idClaims);
}

void TokenDialog::addButtons(QVBoxLayout *column)
{
    const int u = unitOf(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(3 * u, u, 3 * u, 2 * u);
    m_copyClaims = buttons->addButton(tr("Copy as &JSON"), QDialogButtonBox::ActionRole);
    m_copyClaims->setObjectName(QStringLiteral("copyClaimsButton"));
    m_copyClaims->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    column->addWidget(buttons);
}

QLabel *TokenDialog::addHeading(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(unitOf(this));
    QLabel *heading = plainLabel(text);
    heading->setFont(headingFont(font()));
    column->addWidget(heading);
    return heading;
}

void TokenDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && m_account && !m_account->accessToken()) {
        ask(Account::Freshness::IfStale);
    }
}

void TokenDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isMinimized()) {
        m_token->conceal();
    }
}

/// Which ends in reject(), where a token that is shown would only be hidden.
void TokenDialog::closeEvent(QCloseEvent *event)
{
    m_token->conceal();
    QDialog::closeEvent(event);
}

void TokenDialog::reject()
{
    if (m_token->isRevealed()) {
        m_token->conceal();
    } else {
        QDialog::reject();
    }
}

void TokenDialog::ask(Account::Freshness freshness)
{
    if (!m_account) {
        return; // it is going
    }
    m_asking = std::make_unique<QObject>();
    m_account->ensureFresh(freshness, m_asking.get(), [this](const Result<void> &fresh) {
        m_expiry->setLookedFor(false);
        m_bar->display(std::nullopt);
        if (!fresh) {
            tellTrouble(fresh.error());
        }
    });
}

void TokenDialog::tellTrouble(const Error &error)
{
    if (m_account) {
        Notice notice = noticeOfAccount(error, contextOf(m_account->entry()));
        notice.repairs = QList<Repair>(); // they are on the account's page
        m_bar->display(notice);
    }
}

void TokenDialog::refresh()
{
    if (!m_account) {
        return;
    }
    m_refresh->setEnabled(m_account->state() != Account::State::SignInRequired
                          && !m_account->isRefreshing());
    m_expiry->refresh();
    refreshAccessToken();
    refreshIdToken();
    refreshClaims();
    m_copyClaims->setEnabled(m_accessSaid || m_id);
    if (!m_account->isRefreshing() && m_account->accessToken()) { // then the vault is open
        askForRefreshToken();
    }
}

void TokenDialog::refreshAccessToken()
{
    const Secret *token = m_account->accessToken();
    m_token->setToken(token);
    m_accessSaid = token ? claimsOf(*token) : std::nullopt;
    m_accessLine->setVisible(token);
    m_accessLine->setText(
        breakable(accessTokenText(m_accessSaid, m_account->entry().providerName)));
    m_accessClaims->setVisible(m_accessSaid.has_value());
}

void TokenDialog::refreshIdToken()
{
    m_id = m_account->idToken();
    for (QWidget *each : {static_cast<QWidget *>(m_idHeading), static_cast<QWidget *>(m_idLine),
                          static_cast<QWidget *>(m_idClaims)}) {
        each->setVisible(m_id.has_value());
    }
    if (m_id) {
        m_idLine->setText(
            breakable(idTokenText(*m_id, m_account->entry().providerName, m_clock.now())));
    }
}

/// How far away a moment is changes with time.
void TokenDialog::refreshClaims()
{
    const QDateTime now = m_clock.now();
    if (m_accessSaid) {
        m_accessClaims->display(claimRows(m_accessSaid->claims, m_accessSaid->texts, now));
    }
    if (m_id) {
        m_idClaims->display(claimRows(m_id->said.claims, m_id->said.texts, now));
    }
}

void TokenDialog::askForRefreshToken()
{
    m_looking = std::make_unique<QObject>();
    m_account->fetchRefreshToken(
        m_looking.get(),
        [this](const Result<std::optional<RefreshTokenView>> &found) { tellRefreshToken(found); });
}

void TokenDialog::tellRefreshToken(const Result<std::optional<RefreshTokenView>> &found)
{
    const bool isThere = m_account && found && *found;
    m_refreshHeading->setVisible(isThere);
    m_refreshLine->setVisible(isThere);
    if (isThere) {
        const Kept kept = m_account->isUnsaved() ? Kept::UntilQuit : m_kept;
        m_refreshLine->setText(refreshTokenText(**found, kept, m_clock.now()));
    }
}

void TokenDialog::copyToken()
{
    if (!m_account) {
        return; // it is going
    }
    m_asking = std::make_unique<QObject>();
    m_copied.copy(*m_account, TokenForm::Token, m_asking.get(),
                  [this](const Result<CopiedToken::Stay> &copied) { tellCopied(copied); });
}

void TokenDialog::tellCopied(const Result<CopiedToken::Stay> &copied)
{
    if (copied) {
        m_bar->display(noticeOfCopiedToken(*copied));
    } else {
        tellTrouble(copied.error());
    }
}

/// Neither token is in it, and no signature: it is of no use to whoever gets it.
void TokenDialog::copyClaims()
{
    QByteArrayList parts;
    if (m_accessSaid) {
        parts += "\"access_token\": " + m_accessSaid->json();
    }
    if (m_id) {
        parts += "\"id_token\": " + m_id->said.json();
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8("{\n" + parts.join(",\n") + "\n}\n"));
}

} // namespace lanyard
