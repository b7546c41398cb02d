#include "ui/welcome_page.h"

#include "accounts/provider_setup.h"
#include "ui/centred_button.h"
#include "ui/flow_layout.h"
#include "ui/info_bar.h"
#include "ui/phrases.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {
constexpr int providerIcon = 24;
constexpr int applicationIcon = 64;
constexpr qsizetype longestName = 28;

/// One file of the application's icon: a QIcon would look for engines and read them all.
QPixmap applicationPicture(qreal ratio)
{
    QPixmap picture(ratio > 1 ? QStringLiteral(":/icons/lanyard-128.png")
                              : QStringLiteral(":/icons/lanyard-64.png"));
    picture.setDevicePixelRatio(picture.width() / qreal(applicationIcon));
    return picture;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : Page(parent), m_icon(new QLabel)
{
    m_icon->setAlignment(Qt::AlignHCenter);
    m_icon->setPixmap(applicationPicture(devicePixelRatioF()));
    column()->addWidget(m_icon);
    m_title = addTitle({});
    m_title->setAlignment(Qt::AlignHCenter);
    QLabel *body = addSecondaryText(tr("Your browser opens so you can sign in where you always do. "
                                       "Lanyard never sees your password."));
    body->setAlignment(Qt::AlignHCenter);
    addSpace(Space::Row);

    m_list = new QVBoxLayout;
    m_list->setSpacing(unit() / 2);
    column()->addLayout(m_list);
    m_company = makeRow(tr("Sign in with your co&mpany…"), QStringLiteral("companyButton"),
                        letterIcon(QStringLiteral("@"), QStringLiteral("company"), providerIcon,
                                   devicePixelRatioF()));
    connect(m_company, &QPushButton::clicked, this, &WelcomePage::companyChosen);
    m_list->addWidget(m_company);
    m_service = makeRow(tr("Add a ser&vice account…"), QStringLiteral("serviceButton"), {});
    m_service->setFlat(true);
    connect(m_service, &QPushButton::clicked, this, &WelcomePage::serviceChosen);
    m_list->addWidget(m_service);

    m_remark = addSecondaryText({});
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setAlignment(Qt::AlignHCenter);
    m_back = addButton(addButtonRow(), tr("&Back"), QStringLiteral("backButton"));
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backChosen);
    clickOnEscape(m_back);
    column()->addStretch(1);

    setRemark({});
    setHasAccounts(false);
}

void WelcomePage::setProviders(const QList<Provider> &providers)
{
    // The focus was put here by takeFocus(), or is about to go with its row.
    const bool hadFocus = focusWidget() == m_company || focusIsOnARow();
    qDeleteAll(m_rows);
    m_rows.clear();
    // Those that only wait for a click come before those that ask for a set-up first.
    QList<Provider> ordered = providers;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const Provider &provider) { return !questionsOf(provider).any(); });
    for (const Provider &provider : std::as_const(ordered)) {
        auto *row
            = makeRow(tr("Sign in with %1")
                          .arg(plainButtonText(isolated(plainText(provider.name, longestName)))),
                      QStringLiteral("provider-") + provider.id,
                      letterIcon(provider.name, provider.id, providerIcon, devicePixelRatioF()));
        connect(row, &QPushButton::clicked, this,
                [this, id = provider.id] { Q_EMIT providerChosen(id); });
        m_list->insertWidget(int(m_rows.size()), row);
        if (!m_rows.isEmpty()) {
            QWidget::setTabOrder(m_rows.last(), row);
        }
        m_rows.append(row);
    }
    if (!m_rows.isEmpty()) {
        QWidget::setTabOrder(m_rows.last(), m_company);
        if (hadFocus) {
            m_rows.first()->setFocus(Qt::OtherFocusReason);
        }
    }
}

void WelcomePage::setProblems(const QList<Error> &problems)
{
    const bool isShown = bar()->notice() == m_passedOver;
    m_passedOver.reset();
    if (!problems.isEmpty()) {
        m_passedOver = noticeOfFilesPassedOver(problems);
    }
    if (isShown) {
        display(std::nullopt);
    }
}

void WelcomePage::display(const std::optional<Notice> &notice)
{
    Page::display(notice ? notice : m_passedOver);
}

bool WelcomePage::focusIsOnARow() const
{
    return std::find(m_rows.begin(), m_rows.end(), focusWidget()) != m_rows.end();
}

void WelcomePage::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void WelcomePage::setHasAccounts(bool hasAccounts)
{
    m_title->setText(hasAccounts ? tr("Add an account") : tr("Sign in to get started"));
    m_icon->setVisible(!hasAccounts);
    m_back->parentWidget()->setVisible(hasAccounts);
}

QWidget *WelcomePage::firstAction() const
{
    return m_rows.isEmpty() ? m_company : m_rows.first();
}

QPushButton *WelcomePage::makeRow(const QString &text, const QString &objectName, const QIcon &icon)
{
    auto *row = new CentredButton(icon, text);
    row->setObjectName(objectName);
    row->setIconSize(QSize(2 * providerIcon, providerIcon));
    row->setMinimumHeight(34);
    row->setAutoDefault(true);
    return row;
}

} // namespace lanyard
