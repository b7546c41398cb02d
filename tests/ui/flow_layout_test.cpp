#include "ui/flow_layout.h"

#include <QPushButton>
#include <QTest>
#include <QWidget>

using namespace lanyard;

class FlowLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_row = std::make_unique<QWidget>();
        auto *layout = new FlowLayout(8, m_row.get());
        for (int i = 0; i < 3; ++i) {
            auto *button = new QPushButton(m_row.get());
            button->setFixedSize(100, 30);
            layout->addWidget(button);
        }
    }

    void staysOneRowWhereThereIsRoom() { QCOMPARE(m_row->layout()->heightForWidth(316), 30); }
    void wrapsWhereThereIsNot()
    {
        QCOMPARE(m_row->layout()->heightForWidth(315), 68);
        QCOMPARE(m_row->layout()->heightForWidth(120), 106);
    }
    void aHiddenButtonTakesNoRoom()
    {
        m_row->layout()->itemAt(1)->widget()->hide();
        QCOMPARE(m_row->layout()->heightForWidth(208), 30);
    }
    void runsFromTheRightInRightToLeft()
    {
        m_row->setLayoutDirection(Qt::RightToLeft);
        m_row->layout()->setGeometry(QRect(0, 0, 400, 30));
        QCOMPARE(m_row->layout()->itemAt(0)->widget()->geometry().left(), 300);
    }

private:
    std::unique_ptr<QWidget> m_row;
};

QTEST_MAIN(FlowLayoutTest)
#include "flow_layout_test.moc"
