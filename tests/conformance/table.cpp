#include "table.h"

namespace lanyard {

namespace {

/// The suite's names are long, and of each table the prefix is the same.
QString padded(const QString &text, int width)
{
    return text.leftJustified(width);
}

QString wordsFor(const std::optional<Cost> &cost)
{
    constexpr double megabyte = 1024 * 1024;
    return cost ? QStringLiteral("%1 ms %2 MB %3 MB")
                      .arg(cost->milliseconds, 5)
                      .arg(double(cost->peakBytes) / megabyte, 6, 'f', 1)
                      .arg(double(cost->grownBytes) / megabyte, 5, 'f', 1)
                : QString();
}

} // namespace

Table::Table(QTextStream &out) : m_out(out)
{
    line(QStringLiteral("module"), QStringLiteral("what the provider did"),
         QStringLiteral("what we did"), QStringLiteral("took, peak RSS, grew by"),
         QStringLiteral("verdict"));
}

void Table::add(const Row &row, const Verdict &verdict)
{
    QString word;
    switch (verdict.color) {
    case Verdict::Color::Green:
        word = QStringLiteral("green");
        ++m_green;
        break;
    case Verdict::Color::Red:
        word = QStringLiteral("RED");
        ++m_red;
        break;
    case Verdict::Color::Grey:
        const bool doesWait = row.standing == Row::Standing::Waits;
        word = doesWait ? QStringLiteral("waits") : QStringLiteral("n/a");
        ++(doesWait ? m_waits : m_notApplicable);
        break;
    }
    line(QString::fromUtf8(row.name), QString::fromUtf8(row.does), verdict.did,
         wordsFor(verdict.cost), word);
    if (!verdict.problem.isEmpty()) {
        m_out << "    " << verdict.problem << Qt::endl;
    }
}

void Table::close(const Transcript &transcript)
{
    const QStringList &breaches = transcript.breaches();
    Row row;
    row.name = "lanyard-every-request";
    const QByteArray does = "looked at all " + QByteArray::number(transcript.size())
        + " requests: code with PKCE only, no password grant";
    row.does = does.constData();
    Verdict verdict;
    verdict.color = breaches.isEmpty() ? Verdict::Color::Green : Verdict::Color::Red;
    verdict.did = breaches.isEmpty() ? QStringLiteral("kept the rules") : QStringLiteral("did not");
    verdict.problem = breaches.value(0);
    add(row, verdict);
    m_out << Qt::endl << summary() << Qt::endl;
}

QString Table::summary() const
{
    return QStringLiteral("%1 rows: %2 green, %3 red; %4 wait, %5 do not apply")
        .arg(m_green + m_red)
        .arg(m_green)
        .arg(m_red)
        .arg(m_waits)
        .arg(m_notApplicable);
}

void Table::line(const QString &name, const QString &does, const QString &did, const QString &cost,
                 const QString &verdict)
{
    constexpr int nameWidth = 66;
    constexpr int doesWidth = 58;
    constexpr int didWidth = 28;
    constexpr int costWidth = 27;
    m_out << padded(name, nameWidth) << " | " << padded(does, doesWidth) << " | "
          << padded(did, didWidth) << " | " << padded(cost, costWidth) << " | " << verdict
          << Qt::endl;
}

} // namespace lanyard
