#pragma once

/// A dialog of wrapped texts: as wide as they are read well, and as high as they are then. Qt's own
/// size for it takes the texts for wider than they are shown, and cuts them.

#include <QDialog>

class QVBoxLayout;

namespace lanyard {

class TextDialog : public QDialog {
    Q_OBJECT
public:
    explicit TextDialog(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace lanyard
