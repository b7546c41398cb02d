#include "base/secret.h"

#include <QDebug>
#include <QTest>

#include <concepts>
#include <type_traits>

using namespace lanyard;

template <class T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(
    !std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!Printable<Secret>);

class SecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsItsOwnCopy()
    {
        QByteArray bytes("token");
        const Secret secret{QByteArrayView(bytes)};
        bytes.fill('x');
        QVERIFY(secret.equals("token"));
    }

    void isEmptyAfterAMove()
    {
        Secret first("token");
        Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
        QVERIFY(second.equals("token"));
        Secret third("other");
        third = std::move(second);
        QVERIFY(third.equals("token"));
    }

    void takingEmptiesTheSource()
    {
        QByteArray bytes("token-in-a-buffer");
        const Secret secret = Secret::take(std::move(bytes));
        QVERIFY(secret.equals("token-in-a-buffer"));
        QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
    }

    void wipingOverwritesEveryByte()
    {
        char memory[] = "token";
        wipeMemory(memory, sizeof memory);
        QCOMPARE(QByteArray(memory, sizeof memory), QByteArray(sizeof memory, '\0'));
    }

    void comparesWholeValues()
    {
        const Secret secret("token");
        QVERIFY(secret.equals("token"));
        QVERIFY(!secret.equals("tokem"));
        QVERIFY(!secret.equals("toke"));
        QVERIFY(!secret.equals("token1"));
        QVERIFY(secret.clone().equals("token"));
        QVERIFY(Secret().equals(""));
    }
};

QTEST_APPLESS_MAIN(SecretTest)
#include "secret_test.moc"
