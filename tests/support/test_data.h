#pragma once

/// A file of tests/data, as it stands there.

#include <QByteArray>
#include <QFile>
#include <QString>

namespace lanyard {

[[nodiscard]] inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(LANYARD_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no test data %s", qPrintable(name));
    }
    return file.readAll();
}

} // namespace lanyard
