#pragma once

/// What `lanyard doctor` looks at, as a list that fills while it looks; and the report for whoever
/// helps.
/// Note:    the agent is left out: it may be this very program, which cannot wait for itself
/// Owner:   its parent; closing it ends the look

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "base/doctor_line.h"

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace lanyard {

class Doctor;

class DoctorDialog final : public QDialog {
    Q_OBJECT
public:
    /// `store` and what is in `environment` outlive the dialog.
    DoctorDialog(AccountStore &store, const Environment &environment, Places places,
                 QWidget *parent);
    ~DoctorDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void showNewLines();
    void tellOutcome();
    void copyReport();
    void tint(QListWidgetItem &item, CheckState state) const;

    AccountStore &m_store;
    const Environment m_environment;
    const Places m_places;
    std::unique_ptr<Doctor> m_doctor;
    QListWidget *m_list;
    QLabel *m_outcome;
    QPushButton *m_again;
    QPushButton *m_copy;
};

} // namespace lanyard
