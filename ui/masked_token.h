#pragma once

/// A token that is hidden but for its end, until the person wants to see it; and then for half a
/// minute, or until they turn away from the window.
/// Note:    hidden, nothing of it but that end is in the widget, and so nothing else is told to
///          screen readers. Shown, it is never put on the PRIMARY selection (copied_token.h)
/// Owner:   holds a copy of the token

#include "base/clock.h"
#include "base/secret.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace lanyard {

class ShownToken;

class MaskedToken final : public QWidget {
    Q_OBJECT
public:
    /// `clock` outlives it.
    explicit MaskedToken(Clock &clock, QWidget *parent = nullptr);
    ~MaskedToken() override;

    /// Hidden, unless it is the one that is there. null = there is none.
    void setToken(const Secret *token);
    [[nodiscard]] bool isRevealed() const;
    void conceal();

Q_SIGNALS:
    void copyChosen();
    void partCopied(const QString &part); ///< of what is shown

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void toggle();
    void reveal();

    Clock &m_clock;
    Secret m_token;
    std::unique_ptr<QObject> m_timer; ///< context of it; null = nothing is shown
    QLabel *m_mask;
    ShownToken *m_shown;
    QPushButton *m_copy;
    QPushButton *m_show;
};

/// "••••••••••••••••1f9c"; of a short one nothing but the dots.
[[nodiscard]] QString maskOf(const Secret &token);
/// For a screen reader: "Access token, hidden, ends in 1 f 9 c".
[[nodiscard]] QString spokenMaskOf(const Secret &token);

} // namespace lanyard
