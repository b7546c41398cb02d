#pragma once

/// Asks for the passphrase of the vault that is a file, or for a new one where there is no file
/// yet. Note:    what was typed leaves this page only inside a Secret, and its fields are empty
/// then

#include "base/secret.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

class UnlockPage final : public Page {
    Q_OBJECT
public:
    explicit UnlockPage(QWidget *parent = nullptr);

    enum class Question {
        Open, ///< the file is there
        Choose ///< it is made with the first sign-in; asked for twice, for nobody could mend it
    };
    void ask(const QString &file, Question question);
    [[nodiscard]] Secret takePassphrase();
    /// While it is tried nothing can be typed; Cancel works.
    void setTrying(bool isTrying);
    /// What came of it: another passphrase, or the file's own trouble.
    void tell(const Error &error);

Q_SIGNALS:
    void answered();
    void cancelChosen();

protected:
    [[nodiscard]] QWidget *firstAction() const override;

private:
    [[nodiscard]] QLineEdit *addField(QLabel *label, const QString &objectName);
    [[nodiscard]] QLabel *addLabel(const QString &text);
    void empty();
    void edited();
    void answer();

    Question m_question = Question::Open;
    bool m_isTrying = false;
    QLabel *m_title;
    QLabel *m_body;
    QLabel *m_againLabel;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_problem;
    QPushButton *m_unlock;
};

} // namespace lanyard
