#pragma once

/// The manual: a page for each command, from what its --help is made of.
/// Source:  man(7); man-pages(7) for the order of sections
/// Shape:   `lanyard token` is lanyard-token(1); a command that tools call by a name of its own
///          (called_as.h) has a page of that name, too. ASCII: all else is written as roff's own
///          escapes, so that no reader has to guess an encoding

#include "command_description.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lanyard {

struct ManualPage {
    QString name; ///< of section 1
    QByteArray text;
};

/// `released` is an ISO 8601 date: pages that are made again are the same.
struct ManualEdition {
    QString version;
    QString released;
};

[[nodiscard]] QList<ManualPage> manualOf(const CommandDescription &program,
                                         const ManualEdition &edition);

} // namespace lanyard
