#include "ui/qr_view.h"

#include <QPainter>

namespace lanyard {

namespace {

constexpr int pixelsPerModule = 4; // logical; a phone reads half of that

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void QrView::setText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        m_code = QrCode::of(text);
        if (m_code) {
            const int side = (m_code->size() + 2 * QrCode::quietZone) * pixelsPerModule;
            setFixedSize(side, side);
        }
        update();
    }
    setVisible(m_code.has_value());
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!m_code) {
        return;
    }
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int y = 0; y < m_code->size(); ++y) {
        for (int x = 0; x < m_code->size(); ++x) {
            if (m_code->isDark(x, y)) {
                painter.fillRect((x + QrCode::quietZone) * pixelsPerModule,
                                 (y + QrCode::quietZone) * pixelsPerModule, pixelsPerModule,
                                 pixelsPerModule, Qt::black);
            }
        }
    }
}

} // namespace lanyard
