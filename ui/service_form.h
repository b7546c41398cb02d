#pragma once

/// What is asked of a service account, and below each field what is not right in it.
/// Note:    a typed secret leaves this form only inside a Secret. A key file is read when it is
///          asked for, and what was read is not kept here

#include "accounts/account_index.h"
#include "accounts/service_request.h"
#include "ui/phrases.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

class ServiceForm final : public QWidget {
    Q_OBJECT
public:
    enum class Field { Name, Address, ClientId, Secret, KeyFile, KeyId, Permissions, Audience };

    explicit ServiceForm(Kept kept, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *first() const { return field(Field::Name); }
    [[nodiscard]] QLineEdit *secret() const { return field(Field::Secret); }
    /// With what is known of an account: all but how it proves itself.
    void fill(const AccountEntry &entry);
    [[nodiscard]] bool isComplete() const;
    /// nullopt = something is not right, and is told at its field.
    [[nodiscard]] std::optional<ServiceRequest> request();
    void tell(Field at, const QString &problem); ///< and goes there
    void forgetSecret();
    void clear();

Q_SIGNALS:
    void edited();
    void submitted();

private:
    struct Row {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        QLabel *problem = nullptr;
    };
    [[nodiscard]] QLineEdit *field(Field which) const { return m_rows[size_t(which)].edit; }
    [[nodiscard]] QString typed(Field which) const;
    [[nodiscard]] bool hasKey() const;
    void addRow(Field which, const QString &objectName, const QString &label,
                const QString &example = {});
    void addProofRow();
    void addKeyRow();
    void addEndRow();
    void showProof();
    void chooseKeyFile();
    void takeEdit();
    [[nodiscard]] bool takeProof(ServiceRequest &request);
    void tell(ServiceProblem::Part part);

    QFormLayout *m_form;
    std::array<Row, 8> m_rows{};
    QComboBox *m_proof = nullptr;
    QWidget *m_keyFile = nullptr; ///< the field and its button
    QCheckBox *m_ends = nullptr;
    QDateEdit *m_endsOn = nullptr;
    QStringList m_resources; ///< of the account that fill() was given: nothing here asks for them
};

} // namespace lanyard
