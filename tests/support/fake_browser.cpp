#include "support/fake_browser.h"

namespace lanyard {

void FakeBrowser::open(const QUrl &url, QObject *context, Reply<void> reply)
{
    m_urls.append(url);
    const Replier<void> replier(context, std::move(reply));
    if (m_failure) {
        replier(fail(*m_failure));
        return;
    }
    replier({});
    if (m_person) {
        QMetaObject::invokeMethod(
            context, [person = m_person, url] { person(url); }, Qt::QueuedConnection);
    }
}

} // namespace lanyard
