#pragma once

/// A token in the open, to be read and selected: never translated, turned round or broken at words.
/// Note:    Qt would put what is selected on X11's PRIMARY selection, and what is copied on the
///          clipboard for good. Here the one gets nothing, and the other is left to somebody else

#include "base/secret.h"

#include <QPlainTextEdit>

namespace lanyard {

class ShownToken final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ShownToken(QWidget *parent = nullptr);

    void display(const Secret &token);

Q_SIGNALS:
    void copied(const QString &selection); ///< the person wants it on the clipboard

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace lanyard
