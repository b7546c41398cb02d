#pragma once

/// One choice in Settings: shows what is chosen, and says what the person chose instead. It writes
/// nothing itself.
/// Note:    the wheel scrolls the page, and changes nothing on its way

#include "accounts/chosen_settings.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace lanyard {

using SettingChange = std::function<void(ChosenSettings &)>;

class SettingControl : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void display(const ChosenSettings &settings) = 0;

Q_SIGNALS:
    void chosen(const lanyard::SettingChange &change);
};

class CheckSetting final : public SettingControl {
    Q_OBJECT
public:
    CheckSetting(const QString &text, const char *objectName, bool ChosenSettings::*member);

    void display(const ChosenSettings &settings) override;

private:
    QCheckBox *m_box;
    bool ChosenSettings::*m_member;
};

/// One of a few values. One that is none of them, since somebody wrote it into the file, is shown
/// beside them.
class ChoiceSetting final : public SettingControl {
    Q_OBJECT
public:
    struct Values {
        QList<int> offered;
        std::function<QString(int)> text;
        std::function<int(const ChosenSettings &)> of;
        std::function<void(ChosenSettings &, int)> put;
    };
    ChoiceSetting(const QString &label, const char *objectName, Values values);

    void display(const ChosenSettings &settings) override;

private:
    const Values m_values;
    QComboBox *m_box;
};

/// A combo box that leaves the wheel to the page.
[[nodiscard]] QComboBox *calmComboBox(const char *objectName);
/// A label and what it is for, in a row.
QHBoxLayout *labelledRow(const QString &label, QWidget *control);
/// Why a control cannot be changed, or what it means.
[[nodiscard]] QLabel *remarkLabel(const char *objectName);

} // namespace lanyard
