#include "ui/certificates_setting.h"

#include "accounts/company_certificates.h"
#include "ui/look.h"
#include "ui/phrases.h"
#include "ui/setting_control.h"
#include "ui/sign_in_settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace lanyard {

CertificatesSetting::CertificatesSetting(Places places) :
    m_places(std::move(places)), m_count(plainLabel()), m_remark(remarkLabel("certificatesRemark"))
{
    m_count->setObjectName(QStringLiteral("certificatesCount"));
    auto *open = new QPushButton(tr("&Open folder"));
    open->setObjectName(QStringLiteral("openCertificates"));
    open->setAccessibleDescription(tr("The folder that company certificates go into"));
    open->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(unitOf(this));
    row->addWidget(m_count, 1);
    row->addWidget(open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unitOf(this) / 2);
    column->addLayout(row);
    column->addWidget(m_remark);
    connect(open, &QPushButton::clicked, this, &CertificatesSetting::openFolder);
}

void CertificatesSetting::load(const Result<ManagedSettings> &managed)
{
    const Authorities authorities = companyCertificates(m_places);
    const int count = int(authorities.certificates.size());
    m_count->setText(count == 0       ? tr("No company certificates")
                         : count == 1 ? tr("1 company certificate")
                                      : tr("%n company certificates", nullptr, count));
    QStringList remarks;
    if (managed && managed->isLocked(ManagedSetting::Certificates)) {
        remarks += lockedText(managed->lockedBy(ManagedSetting::Certificates));
    }
    for (const Error &problem : authorities.problems) {
        remarks += breakable(plainText(problem.detail));
    }
    m_remark->setText(remarks.join(u'\n'));
    m_remark->setVisible(!remarks.isEmpty());
}

void CertificatesSetting::openFolder()
{
    const QString folder = m_places.ownCertificates();
    const bool isOpen = QDir().mkpath(folder)
        && QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); // no address, and no secret
    if (!isOpen) {
        Q_EMIT failed(
            {ErrorKind::Misconfigured,
             {},
             tr("%1 can’t be opened here; put the files there yourself").arg(plainText(folder))});
    }
}

} // namespace lanyard
