#pragma once

/// Asks once for what a provider's file leaves open: the tenant, and then the client id of a
/// registration at that provider. Says where to register and which redirect address to enter there.
/// Note:    a typed secret leaves this page only inside a Secret

#include "accounts/provider_setup.h"
#include "ui/page.h"
#include "ui/phrases.h"

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

class ClientPage final : public Page {
    Q_OBJECT
public:
    explicit ClientPage(Kept kept, QWidget *parent = nullptr);

    void ask(const Provider &provider);
    [[nodiscard]] const Provider &provider() const { return m_provider; }
    /// While that host is asked whether there is a provider; empty = it has answered.
    void setLookingAt(const QString &host);
    /// What was typed; empties the secret's field.
    [[nodiscard]] ProviderAnswers takeAnswers();

Q_SIGNALS:
    void answered();
    void backChosen();
    void registrationChosen(const QUrl &page); ///< to be opened in the browser

protected:
    [[nodiscard]] QWidget *firstAction() const override;

private:
    /// What is asked now: the client only where the tenant is known.
    [[nodiscard]] ProviderQuestions asked() const;
    void addClientPart();
    [[nodiscard]] static QLineEdit *makeField(const QString &objectName);
    [[nodiscard]] static QLabel *labelFor(QLineEdit *field, const QString &text);
    static void addRow(QFormLayout *form, const QString &text, QLineEdit *field);
    [[nodiscard]] QString introFor(const ProviderQuestions &open, const QString &name) const;
    void refresh();
    void copyRedirect();

    const Kept m_kept;
    Provider m_provider;
    QLabel *m_title;
    QLabel *m_intro;
    QLabel *m_registration;
    QLabel *m_tenantLabel;
    QLineEdit *m_tenant;
    QLabel *m_tenantHelp;
    QWidget *m_clientPart;
    QLineEdit *m_redirect;
    QLabel *m_redirectHelp;
    QLineEdit *m_clientId;
    QLineEdit *m_secret;
    QLabel *m_looking;
    QPushButton *m_continue;
};

} // namespace lanyard
