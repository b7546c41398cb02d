#include "ui/device_page.h"

#include "ui/flow_layout.h"
#include "ui/phrases.h"
#include "ui/qr_view.h"
#include "words/time_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanyard {

DevicePage::DevicePage(QWidget *parent) : Page(parent)
{
    addTitle(tr("Use another device"));
    m_body = addText({});
    m_body->setObjectName(QStringLiteral("deviceText"));
    addSpace(Space::Row);

    m_userCode = addField(tr("Code"), QStringLiteral("userCodeField"));
    m_userCode->setFont(titleFont(font()));
    m_address = addField(tr("Address"), QStringLiteral("addressField"));
    m_qr = new QrView;
    m_qr->setObjectName(QStringLiteral("qrView"));
    m_qr->setAccessibleName(tr("QR code of the address and the code above"));
    column()->addWidget(m_qr);
    m_warning = addText(tr("Only go on if you started this yourself."));
    m_warning->setObjectName(QStringLiteral("deviceWarning"));
    m_waiting = addSecondaryText({});
    m_waiting->setObjectName(QStringLiteral("waitingText"));
    addSpace(Space::Row);

    FlowLayout *buttons = addButtonRow();
    m_copyCode = addButton(buttons, tr("Copy c&ode"), QStringLiteral("copyCodeButton"));
    m_copyCode->setDefault(true);
    m_copyLink = addButton(buttons, tr("Copy &link"), QStringLiteral("copyLinkButton"));
    m_cancel = addButton(buttons, tr("&Cancel"), QStringLiteral("cancelButton"));
    column()->addStretch(1);

    connect(m_copyCode, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_userCode->text()); });
    connect(m_copyLink, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    connect(m_cancel, &QPushButton::clicked, this, &DevicePage::cancelChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, m_cancel,
            &QPushButton::click);
}

/// Can be selected and copied by keyboard, too.
QLineEdit *DevicePage::addField(const QString &label, const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    field->setReadOnly(true);
    column()->addWidget(field);
    return field;
}

void DevicePage::setSignIn(SignIn *signIn)
{
    if (m_signIn) {
        m_signIn->disconnect(this);
    }
    m_signIn = signIn;
    if (m_signIn) {
        connect(m_signIn, &SignIn::stageChanged, this, &DevicePage::refresh);
        refresh();
    }
}

QWidget *DevicePage::firstAction() const
{
    return m_copyCode->isEnabled() ? m_copyCode : m_cancel;
}

void DevicePage::refresh()
{
    const SignIn::Stage stage = m_signIn ? m_signIn->stage() : SignIn::Stage::Finished;
    if (stage == SignIn::Stage::Discovering || stage == SignIn::Stage::AwaitingDevice) {
        showAuthorization(m_signIn->deviceAuthorization());
    } else if (stage != SignIn::Stage::Finished) {
        Q_EMIT answered();
    }
}

void DevicePage::showAuthorization(const oauth::DeviceAuthorization *authorization)
{
    const QString provider = isolated(m_signIn->provider().name);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_body, m_userCode, m_address, m_warning}) {
        widget->setVisible(authorization);
    }
    m_copyCode->setEnabled(authorization);
    m_copyLink->setEnabled(authorization);
    m_qr->setText(authorization
                      ? authorization->verificationUriComplete.toString(QUrl::FullyEncoded)
                      : QString());
    if (!authorization) {
        m_waiting->setText(tr("Connecting to %1").arg(provider));
        return;
    }
    const QString address = authorization->verificationUri.toString(QUrl::FullyEncoded);
    m_body->setText(tr("On your phone or another computer, open %1 and enter %2.")
                        .arg(breakable(address), isolated(authorization->userCode)));
    m_userCode->setText(authorization->userCode);
    m_address->setText(address);
    m_address->setCursorPosition(0);
    const QString until = timeText(m_signIn->expiresAt());
    m_waiting->setText(tr("Waiting for %1. This page changes by itself; the code works until %2.")
                           .arg(provider, until));
    if (isVisible()) {
        takeFocus();
    }
    if (m_signIn->lostProtections().isEmpty()) {
        display(std::nullopt);
    } else {
        display(noticeOfLostProtections(m_signIn->lostProtections(), m_signIn->provider().name));
    }
}

} // namespace lanyard
