#pragma once

/// The claims of a token, a row each: what it is called, what that means, what it says. As high as
/// its rows, so that the page around it scrolls and not the table.

#include "words/claim_text.h"

#include <QTableWidget>

namespace lanyard {

class ClaimTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit ClaimTable(QWidget *parent = nullptr);

    void display(const QList<ClaimRow> &rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setText(int row, int column, const QString &text);
    void fit();
};

} // namespace lanyard
