#include "ui/sign_in_settings.h"

#include "accounts/chosen_browser.h"
#include "ui/look.h"
#include "ui/phrases.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int firstFreePort = 1024; ///< those below are for the system's own servers
constexpr int lastPort = 65'535;
constexpr int suggestedPort = 8400;

class CalmSpinBox final : public QSpinBox {
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unitOf(widget) / 2);
    return column;
}

} // namespace

QString lockedText(const QString &file)
{
    return breakable(
        SettingControl::tr("Set by an administrator of this computer, in %1.").arg(file));
}

BrowserSetting::BrowserSetting() : m_box(calmComboBox("browser")), m_command(new QLineEdit)
{
    auto *column = columnIn(this);
    column->addLayout(labelledRow(tr("&Browser"), m_box));
    m_command->setObjectName(QStringLiteral("browserCommand"));
    m_command->setAccessibleName(tr("Program that opens the browser"));
    m_command->setPlaceholderText(tr("Program, such as firefox"));
    column->addWidget(m_command);
    m_box->addItem(tr("System default"), QString());
    const QList<InstalledBrowser> browsers = installedBrowsers();
    for (const InstalledBrowser &browser : browsers) {
        m_box->addItem(isolated(browser.name), browser.id);
    }
    m_box->addItem(tr("Another program…"));
    connect(m_box, &QComboBox::activated, this, &BrowserSetting::choose);
    connect(m_command, &QLineEdit::textEdited, this, [this] { m_isTyping = true; });
    connect(m_command, &QLineEdit::editingFinished, this, &BrowserSetting::takeTyped);
}

void BrowserSetting::display(const ChosenSettings &settings)
{
    if (m_isTyping) {
        return;
    }
    const int other = m_box->count() - 1;
    const int listed = m_box->findData(settings.browser);
    m_box->setCurrentIndex(listed < 0 ? other : listed);
    m_command->setText(listed < 0 ? settings.browser : QString());
    m_command->setVisible(listed < 0);
}

void BrowserSetting::choose(int index)
{
    const bool isOther = index == m_box->count() - 1;
    m_command->setVisible(isOther);
    m_isTyping = isOther;
    if (isOther) {
        m_command->setFocus(Qt::OtherFocusReason);
    } else {
        tell(m_box->itemData(index).toString());
    }
}

void BrowserSetting::takeTyped()
{
    if (m_isTyping && !m_command->text().trimmed().isEmpty()) { // nothing typed chooses nothing
        tell(m_command->text().trimmed());
    }
}

void BrowserSetting::tell(const QString &browser)
{
    m_isTyping = false;
    Q_EMIT chosen([browser](ChosenSettings &settings) { settings.browser = browser; });
}

PortSetting::PortSetting() :
    m_box(calmComboBox("port")), m_port(new CalmSpinBox), m_remark(remarkLabel("portRemark"))
{
    auto *column = columnIn(this);
    auto *row = labelledRow(tr("&Port for the way back from the browser"), m_box);
    row->addWidget(m_port);
    column->addLayout(row);
    column->addWidget(m_remark);
    m_box->addItem(tr("Automatic"));
    m_box->addItem(tr("Fixed"));
    m_port->setObjectName(QStringLiteral("fixedPort"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(firstFreePort, lastPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setKeyboardTracking(false); // a port that is half typed is another one
    m_port->setValue(suggestedPort);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { tell(index == 0 ? 0 : m_port->value()); });
    connect(m_port, &QSpinBox::valueChanged, this, &PortSetting::tell);
}

void PortSetting::display(const ChosenSettings &settings)
{
    const bool isFixed = settings.redirectPort != 0;
    m_box->setCurrentIndex(isFixed ? 1 : 0);
    m_port->setVisible(isFixed);
    if (isFixed) {
        const QSignalBlocker quiet(m_port);
        m_port->setRange(std::min<int>(firstFreePort, settings.redirectPort), lastPort);
        m_port->setValue(settings.redirectPort);
    }
}

void PortSetting::setManaged(const ManagedSettings &managed)
{
    const bool isLocked = managed.isLocked(ManagedSetting::RedirectPorts);
    m_box->setEnabled(!isLocked);
    m_port->setEnabled(!isLocked);
    m_remark->setText(lockedText(managed.lockedBy(ManagedSetting::RedirectPorts)));
    m_remark->setVisible(isLocked);
}

void PortSetting::tell(int port)
{
    Q_EMIT chosen([port](ChosenSettings &settings) { settings.redirectPort = quint16(port); });
}

} // namespace lanyard
