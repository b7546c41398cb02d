#pragma once

/// A difference of two files as `diff -u` prints it, made fit to be shown: such files hold
/// passwords and tokens of others beside the lines that change. Shape:   a value whose key says
/// that it is secret, a name and password in an address, and of
///          lines that do not change also words that look like keys and values without a key, are
///          `…`; characters that a terminal would obey are spaces
/// Note:    it goes by looks, so it hides some that are none; a secret under a harmless key stays

#include <QByteArrayView>
#include <QString>

namespace lanyard::tools {

[[nodiscard]] QString shownDiff(QByteArrayView diff);

} // namespace lanyard::tools
