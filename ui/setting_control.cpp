#include "ui/setting_control.h"

#include "ui/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QWheelEvent>

#include <utility>

namespace lanyard {

namespace {

class CalmComboBox final : public QComboBox {
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

CheckSetting::CheckSetting(const QString &text, const char *objectName,
                           bool ChosenSettings::*member) :
    m_box(new QCheckBox(text)),
    m_member(member)
{
    m_box->setObjectName(QLatin1String(objectName));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addStretch(1);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isChecked) {
        Q_EMIT chosen([member = m_member, isChecked](ChosenSettings &settings) {
            settings.*member = isChecked;
        });
    });
}

void CheckSetting::display(const ChosenSettings &settings)
{
    m_box->setChecked(settings.*m_member);
}

ChoiceSetting::ChoiceSetting(const QString &label, const char *objectName, Values values) :
    m_values(std::move(values)), m_box(calmComboBox(objectName))
{
    setLayout(labelledRow(label, m_box));
    for (const int value : m_values.offered) {
        m_box->addItem(m_values.text(value), value);
    }
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const int value = m_box->itemData(index).toInt();
        Q_EMIT chosen(
            [put = m_values.put, value](ChosenSettings &settings) { put(settings, value); });
    });
}

void ChoiceSetting::display(const ChosenSettings &settings)
{
    const int value = m_values.of(settings);
    while (m_box->count() > m_values.offered.size()
           && m_box->itemData(m_box->count() - 1) != value) {
        m_box->removeItem(m_box->count() - 1);
    }
    if (m_box->findData(value) < 0) {
        m_box->addItem(m_values.text(value), value);
    }
    m_box->setCurrentIndex(m_box->findData(value));
}

QComboBox *calmComboBox(const char *objectName)
{
    auto *box = new CalmComboBox;
    box->setObjectName(QLatin1String(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

QHBoxLayout *labelledRow(const QString &label, QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unitOf(control));
    QLabel *shown = plainLabel(label);
    shown->setBuddy(control);
    row->addWidget(shown, 1);
    row->addWidget(control);
    return row;
}

QLabel *remarkLabel(const char *objectName)
{
    QLabel *label = plainLabel();
    label->setObjectName(QLatin1String(objectName));
    label->hide();
    return label;
}

} // namespace lanyard
