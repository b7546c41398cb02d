#include "flow/echo.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype shortest = 8; ///< less of a secret than this is no secret
constexpr auto cut = QChar(u'…'); ///< what plainText() ends a capped text with

void hide(QString &text, const QString &secret)
{
    text.replace(secret, QStringLiteral("[hidden]"));
    if (!text.endsWith(cut)) {
        return;
    }
    const QStringView said = QStringView(text).chopped(1);
    for (qsizetype size = std::min(secret.size(), said.size()); size >= shortest; --size) {
        if (said.endsWith(QStringView(secret).left(size))) {
            text.chop(size + 1);
            text += QStringLiteral("[hidden]…");
            return;
        }
    }
}

} // namespace

void hideEchoes(Error &error, std::initializer_list<const Secret *> sent)
{
    for (const Secret *secret : sent) {
        if (!secret || secret->isEmpty()) {
            continue;
        }
        QString text = QString::fromUtf8(secret->reveal()); // into the comparison only
        hide(error.code, text);
        hide(error.detail, text);
        wipeMemory(text.data(), std::size_t(text.size()) * sizeof(QChar));
    }
}

} // namespace lanyard
