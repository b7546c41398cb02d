#pragma once

/// A program wants a token, and the person is asked: a window of its own, since the other one may
/// be put away. Closed without an answer, it is a no.

#include "agent/consent.h"
#include "words/grant_text.h"

#include <QDialog>

namespace lanyard {

class ConsentDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConsentDialog(const ToolQuestion &question, QWidget *parent = nullptr);

    /// Escape, or the window's own button.
    void reject() override;

Q_SIGNALS:
    void answered(lanyard::ConsentAnswer answer); ///< once

private:
    void answer(ConsentAnswer answer);

    bool m_isAnswered = false;
};

} // namespace lanyard
