#include "ui/appearance.h"

#include "accounts/settings_file.h"
#include "support/patience.h"
#include "support/problem.h"
#include "ui/look.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace lanyard;

namespace {

/// WCAG 2's relative luminance.
double luminanceOf(const QColor &color)
{
    const auto part = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax(luminanceOf(a), luminanceOf(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

/// What the person chose, on the whole application.
class AppearanceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    Places m_places;
    ChosenSettings m_chosen;

    void choose(Appearance appearance)
    {
        ChosenSettings chosen = m_chosen;
        chosen.appearance = appearance;
        std::optional<Result<void>> outcome;
        chooseSettings(m_places, m_chosen, chosen, this,
                       [&outcome](const Result<void> &done) { outcome = done; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), kPatience);
        QVERIFY2(*outcome, qPrintable(problemOf(*outcome)));
        m_chosen = chosen;
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->path());
        m_chosen = {};
    }

    void followsTheChoiceAndGoesBackToThePlatforms()
    {
        const QPalette before = QApplication::palette();
        const QString style = QApplication::style()->name();
        QLabel label;
        const AppearanceFollower follower(m_places);
        QCOMPARE(QApplication::palette(), before);
        choose(Appearance::Dark);
        QTRY_VERIFY_WITH_TIMEOUT(isDark(label.palette()), kPatience);
        QCOMPARE(QApplication::style()->name(), QStringLiteral("fusion"));
        choose(Appearance::Light);
        QTRY_VERIFY_WITH_TIMEOUT(!isDark(label.palette()), kPatience);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 lightPalette().color(QPalette::Window));
        choose(Appearance::System);
        QTRY_COMPARE_WITH_TIMEOUT(label.palette().color(QPalette::Window),
                                  before.color(QPalette::Window), kPatience);
        QCOMPARE(QApplication::style()->name(), style);
        QVERIFY(!QCoreApplication::testAttribute(Qt::AA_SetPalette)); // the platform's changes show
    }

    void isThereFromTheStart()
    {
        choose(Appearance::Dark);
        const AppearanceFollower follower(m_places);
        QVERIFY(isDark(QApplication::palette()));
        choose(Appearance::System);
        QTRY_VERIFY_WITH_TIMEOUT(!isDark(QApplication::palette()), kPatience);
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void everyTextCanBeRead()
    {
        QFETCH(const QPalette, palette);
        using Role = QPalette::ColorRole;
        const QList<std::pair<Role, Role>> pairs{{QPalette::WindowText, QPalette::Window},
                                                 {QPalette::Text, QPalette::Base},
                                                 {QPalette::Text, QPalette::AlternateBase},
                                                 {QPalette::ButtonText, QPalette::Button},
                                                 {QPalette::ToolTipText, QPalette::ToolTipBase},
                                                 {QPalette::PlaceholderText, QPalette::Base},
                                                 {QPalette::HighlightedText, QPalette::Highlight},
                                                 {QPalette::Link, QPalette::Window},
                                                 {QPalette::LinkVisited, QPalette::Window}};
        for (const auto &[text, ground] : pairs) {
            const double contrast = contrastOf(palette.color(text), palette.color(ground));
            QVERIFY2(
                contrast >= 4.5,
                qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(contrast)));
        }
        QVERIFY(contrastOf(secondaryText(palette), palette.color(QPalette::Window)) >= 4.5);
    }

    /// For who has chosen nothing.
    void theDesktopsWishIsFollowed()
    {
        AppearanceFollower follower(m_places);
        QVERIFY(!isDark(QApplication::palette()));
        follower.setDesktopDark(true);
        QVERIFY(isDark(QApplication::palette()));
        choose(Appearance::Light);
        QTRY_VERIFY_WITH_TIMEOUT(!isDark(QApplication::palette()), kPatience);
        choose(Appearance::System);
        QTRY_VERIFY_WITH_TIMEOUT(isDark(QApplication::palette()), kPatience);
        follower.setDesktopDark(false);
        QVERIFY(!isDark(QApplication::palette()));
    }
};

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
