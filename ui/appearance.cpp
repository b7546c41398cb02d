#include "ui/appearance.h"

#include "ui/look.h"

#include <QApplication>
#include <QStyle>

#include <utility>

namespace lanyard {

namespace {

struct Colors {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb placeholder;
    QRgb disabled;
    QRgb highlight; ///< white stands on it
    QRgb link;
    QRgb visited;
    QRgb bright;
    QRgb lightEdge;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

constexpr Colors lightColors{0xfff3f3f5, 0xffffffff, 0xfff0f0f3, 0xffececef, 0xff1c1c1e, 0xff66676e,
                             0xff96979e, 0xff1f5fa8, 0xff0b57d0, 0xff6a3fa0, 0xffffffff, 0xffffffff,
                             0xfff8f8fa, 0xffb9bac1, 0xff9a9ba3, 0xff6f7078};
constexpr Colors darkColors{0xff232327, 0xff18181b, 0xff1f1f23, 0xff303036, 0xfff2f2f4, 0xff9d9ea8,
                            0xff77787f, 0xff2f62ad, 0xff8ab4f8, 0xffc7a5f0, 0xffffffff, 0xff4a4a52,
                            0xff3c3c43, 0xff131316, 0xff101013, 0xff000000};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor::fromRgb(color));
    };
    set(QPalette::Window, colors.window);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alternate);
    set(QPalette::Button, colors.button);
    set(QPalette::ToolTipBase, colors.button);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, colors.text);
    }
    set(QPalette::PlaceholderText, colors.placeholder);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.visited);
    set(QPalette::BrightText, colors.bright);
    set(QPalette::Light, colors.lightEdge);
    set(QPalette::Midlight, colors.midlight);
    set(QPalette::Mid, colors.mid);
    set(QPalette::Dark, colors.dark);
    set(QPalette::Shadow, colors.shadow);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colors.button));
    return palette;
}

void use(const QString &style)
{
    if (QApplication::style()->name() != style) {
        QApplication::setStyle(style);
    }
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightColors);
}

QPalette darkPalette()
{
    return paletteOf(darkColors);
}

AppearanceFollower::AppearanceFollower(Places places, QObject *parent) :
    QObject(parent), m_places(std::move(places)), m_watch(m_places),
    m_platformStyle(QApplication::style()->name())
{
    connect(&m_watch, &SettingsWatch::changed, this, &AppearanceFollower::follow);
    follow();
}

/// Settings that cannot be read, or are just being mended, change nothing.
void AppearanceFollower::follow()
{
    if (const auto chosen = readChosenSettings(m_places)) {
        m_chosen = chosen->appearance;
        apply();
    }
}

void AppearanceFollower::setDesktopDark(bool isDark)
{
    m_isDesktopDark = isDark;
    apply();
}

void AppearanceFollower::apply()
{
    const bool isOurDark = m_applied == Appearance::Dark;
    const bool followsDesktop = m_chosen == Appearance::System && m_isDesktopDark
        && (isOurDark || !isDark(QApplication::palette()));
    const Appearance appearance = followsDesktop ? Appearance::Dark : m_chosen;
    if (std::exchange(m_applied, appearance) == appearance) {
        return;
    }
    switch (appearance) {
    case Appearance::System:
        use(m_platformStyle);
        QApplication::setPalette(QPalette()); // the platform's, and its changes from now on
        return;
    case Appearance::Light:
        use(QStringLiteral("fusion"));
        QApplication::setPalette(lightPalette());
        return;
    case Appearance::Dark:
        use(QStringLiteral("fusion"));
        QApplication::setPalette(darkPalette());
        return;
    }
}

} // namespace lanyard
