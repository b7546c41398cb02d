#include "ui/dialogs.h"

#include "ui/activity_dialog.h"
#include "ui/settings_dialog.h"
#include "ui/shortcuts_dialog.h"
#include "ui/tools_dialog.h"

#include <utility>

namespace lanyard {

namespace {

template <typename Dialog, typename Make>
Dialog *showOne(QWidget &window, const Make &make)
{
    auto *dialog = window.findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog || dialog->isHidden()) { // closed, and not gone yet
        dialog = make();
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

} // namespace

Dialogs::Dialogs(AccountStore &store, const Environment &environment, Places places,
                 QWidget &window) :
    QObject(&window),
    m_store(store), m_environment(environment), m_places(std::move(places)), m_window(window)
{
}

void Dialogs::showSettings()
{
    showOne<SettingsDialog>(m_window, [this] {
        return new SettingsDialog(m_store, m_places, m_environment.clock, m_offers, &m_window);
    });
}

void Dialogs::showActivity()
{
    showOne<ActivityDialog>(
        m_window, [this] { return new ActivityDialog(m_places, m_environment.clock, &m_window); });
}

void Dialogs::showTools()
{
    showOne<ToolsDialog>(m_window, [this] {
        return new ToolsDialog(m_store, m_places, m_environment.clock, &m_window);
    });
}

void Dialogs::showShortcuts(const QList<QPair<QString, QKeySequence>> &ofMenus)
{
    showOne<ShortcutsDialog>(m_window, [&] { return new ShortcutsDialog(ofMenus, &m_window); });
}

} // namespace lanyard
