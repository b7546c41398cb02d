#pragma once

/// The field that leaves only those accounts in the list that hold what is typed; there where the
/// list is so long that it has to be looked through.
/// Note:    rows are hidden, not taken away: their order can be changed meanwhile

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace lanyard {

class AccountFind final : public QWidget {
    Q_OBJECT
public:
    /// `list` has its model, whose rows tell FindRole (account_list_model.h), and outlives it.
    explicit AccountFind(QListView *list, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void found(const QModelIndex &index); ///< the first that is left, and the person wants it
    void left(); ///< they want the list again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void filter();
    [[nodiscard]] QModelIndex firstLeft() const;

    QListView *m_list;
    QLineEdit *m_field;
    QLabel *m_nothing;
};

} // namespace lanyard
