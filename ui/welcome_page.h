#pragma once

/// The providers to sign in with: the first run, and "Add account" later.

#include "accounts/provider.h"
#include "base/error.h"
#include "ui/page.h"

#include <QList>

class QLabel;
class QPushButton;

namespace lanyard {

class WelcomePage final : public Page {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setProviders(const QList<Provider> &providers);
    /// Files that are passed over: they stay in the bar while there is nothing else to say.
    void setProblems(const QList<Error> &problems);
    void display(const std::optional<Notice> &notice) override;
    /// Shown below the list while there is something to wait for; empty = nothing.
    void setRemark(const QString &remark);
    /// With accounts there is a way back, and it is not the first run any more.
    void setHasAccounts(bool hasAccounts);

Q_SIGNALS:
    void providerChosen(const QString &id);
    void companyChosen();
    void serviceChosen();
    void backChosen();

protected:
    [[nodiscard]] QWidget *firstAction() const override;

private:
    [[nodiscard]] bool focusIsOnARow() const;
    QPushButton *makeRow(const QString &text, const QString &objectName, const QIcon &icon);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_remark;
    QVBoxLayout *m_list;
    QList<QPushButton *> m_rows;
    std::optional<Notice> m_passedOver;
    QPushButton *m_company;
    QPushButton *m_service;
    QPushButton *m_back;
};

} // namespace lanyard
