#include "support/ports.h"

#include <QTcpServer>
#include <QTest>

using namespace lanyard;

class PortsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFreePortCanBeListenedOn()
    {
        const quint16 port = freePort();
        QVERIFY(!listensOn(port));
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost, port));
        QVERIFY(listensOn(port));
        server.close();
        QVERIFY(!listensOn(port));
    }
};

QTEST_GUILESS_MAIN(PortsTest)
#include "ports_test.moc"
