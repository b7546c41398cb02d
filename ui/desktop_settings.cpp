#include "ui/desktop_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

#include <utility>

namespace lanyard {

LanguageSetting::LanguageSetting(const QList<QPair<QString, QString>> &languages) :
    m_box(calmComboBox("language"))
{
    setLayout(labelledRow(tr("Lan&guage"), m_box));
    m_box->addItem(tr("System"), QString());
    for (const auto &[code, name] : languages) {
        m_box->addItem(name, code);
    }
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QString language = m_box->itemData(index).toString();
        Q_EMIT chosen([language](ChosenSettings &settings) { settings.language = language; });
    });
}

/// One that nobody here speaks, since somebody wrote it into the file, is the system's.
void LanguageSetting::display(const ChosenSettings &settings)
{
    m_box->setCurrentIndex(qMax(0, m_box->findData(settings.language)));
}

LoginStartSetting::LoginStartSetting(DesktopOffers offers) :
    m_offers(std::move(offers)), m_box(new QCheckBox(tr("Start w&hen I log in")))
{
    m_box->setObjectName(QStringLiteral("startsAtLogin"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool starts) {
        const Result<void> done = m_offers.setStartedAtLogin(starts);
        m_box->setChecked(m_offers.isStartedAtLogin());
        if (done) {
            Q_EMIT changed();
        } else {
            Q_EMIT failed(done.error());
        }
    });
}

void LoginStartSetting::display(const ChosenSettings &)
{
    m_box->setChecked(m_offers.isStartedAtLogin());
}

} // namespace lanyard
