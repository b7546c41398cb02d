#pragma once

/// Looks at a window as it stands: light and dark, left to right and right to left, at its own size
/// and at the smallest; keeps a picture of each, and says what is wrong with what is seen.
/// Shape:   the same widgets are painted again for each; pictures are
///          <folder>/<language>/<scale>/<state>[-dark][-rtl][-small].png
/// Errors:  sentences for whoever reads the test's output; none = all is well

#include <QString>
#include <QStringList>
#include <QWidget>

namespace lanyard {

class Gallery {
public:
    Gallery(const QString &folder, const QString &language);

    /// `window` is shown. It is as it was, afterwards.
    [[nodiscard]] QStringList look(QWidget &window, const QString &state) const;

private:
    [[nodiscard]] QStringList lookOnce(QWidget &window, const QString &name) const;

    QString m_folder;
};

/// Nobody speaks it: every text is longer, and full of accents, so that one that is not translated
/// or does not fit is seen.
void speakPseudo();

} // namespace lanyard
