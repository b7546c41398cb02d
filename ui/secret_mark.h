#pragma once

/// Asks whoever keeps a history of the clipboard to leave this out of it. One file per platform.
/// Source:  KDE's x-kde-passwordManagerHint, which Klipper, GPaste, CopyQ and others heed; of
///          Windows "Cloud Clipboard and Clipboard History Formats"

class QMimeData;

namespace lanyard {

void markAsSecret(QMimeData &data);

} // namespace lanyard
