#include "ui/look.h"

#include <QTest>

using namespace lanyard;

class LookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initialsAreFirstAndLast_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Ada Lovelace") << QStringLiteral("AL");
        QTest::newRow("four words")
            << QStringLiteral("Grace Brewster Murray Hopper") << QStringLiteral("GH");
        QTest::newRow("one word") << QStringLiteral("ada@example.com") << QStringLiteral("A");
        QTest::newRow("spaces") << QStringLiteral("  zoë   b ") << QStringLiteral("ZB");
        QTest::newRow("outside the BMP") << QStringLiteral("𝒜da") << QStringLiteral("𝒜");
        QTest::newRow("nothing") << QString() << QStringLiteral("?");
    }
    void initialsAreFirstAndLast()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }

    void anAvatarKeepsItsColourWhenTheNameChanges()
    {
        const auto corner = [](const QString &name, const QString &seed) {
            return avatarPixmap(name, seed, 40, 1).toImage().pixelColor(20, 3);
        };
        QCOMPARE(corner(QStringLiteral("Ada"), QStringLiteral("x")),
                 corner(QStringLiteral("Bob"), QStringLiteral("x")));
        QVERIFY(corner(QStringLiteral("Ada"), QStringLiteral("x")).alpha() > 0);
    }

    void textStaysReadableInBothThemes_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::newRow("light") << QColor(0xef, 0xef, 0xef);
        QTest::newRow("dark") << QColor(0x2b, 0x2b, 0x30);
    }
    void textStaysReadableInBothThemes()
    {
        QFETCH(QColor, window);
        const QPalette palette(window);
        const QColor text = palette.color(QPalette::WindowText);
        const QColor background = palette.color(QPalette::Window);
        QVERIFY(contrast(secondaryText(palette), background) >= 4.5);
        for (const Tone tone : {Tone::Info, Tone::Good, Tone::Warning, Tone::Bad}) {
            QVERIFY(contrast(text, toneFill(tone, palette)) >= 4.5);
            QVERIFY(contrast(toneColor(tone, palette), toneFill(tone, palette)) >= 3);
        }
    }

private:
    // WCAG 2.2, "contrast ratio" and "relative luminance".
    static double luminance(const QColor &color)
    {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    }
    static double contrast(const QColor &first, const QColor &second)
    {
        const double a = luminance(first);
        const double b = luminance(second);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }
};

QTEST_MAIN(LookTest)
#include "look_test.moc"
