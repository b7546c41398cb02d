#pragma once

/// A row of buttons that wraps where the window is narrow.
/// Owner:   owns its items, as every QLayout does

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace lanyard {

class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    enum class Place { Measure, Apply };
    [[nodiscard]] int arrange(const QRect &whole, Place place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace lanyard
