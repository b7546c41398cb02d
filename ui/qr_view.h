#pragma once

/// Draws a QR code, dark on light whatever the palette, since some readers want it so.

#include "qr/qr_code.h"

#include <QWidget>

#include <optional>

namespace lanyard {

class QrView final : public QWidget {
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);

    /// Hides itself where there is nothing to draw.
    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    std::optional<QrCode> m_code;
};

} // namespace lanyard
