#include "summary.h"

#include "rows/rows.h"

namespace lanyard {

namespace {

struct Count {
    int passes = 0;
    int waits = 0;
    int notApplicable = 0;
};

Count countOf(const char *prefix, Judge &judge)
{
    Count count;
    for (const Section &section : sections()) {
        for (const Row &row : section.rows()) {
            if (!QByteArrayView(row.name).startsWith(prefix)) {
                continue;
            }
            switch (row.standing) {
            case Row::Standing::Runs:
                count.passes += judge.judge(row).color == Verdict::Color::Green ? 1 : 0;
                break;
            case Row::Standing::Waits:
                ++count.waits;
                break;
            case Row::Standing::NotApplicable:
                ++count.notApplicable;
                break;
            }
        }
    }
    return count;
}

} // namespace

QString summaryForReadme(Judge &judge)
{
    static constexpr struct {
        const char *prefix;
        const char *words;
    } families[] = {
        {"oidcc-", "OpenID Connect relying party (`oidcc-client-…`)"},
        {"fapi2-", "FAPI 2.0 security profile client (`fapi2-…`)"},
        {"attack-", "attacks, which the suite never plays (`attack-…`)"},
    };
    QString text = QStringLiteral("| rows | pass | wait for a feature | do not apply |\n"
                                  "| --- | --- | --- | --- |\n");
    for (const auto &family : families) {
        const Count count = countOf(family.prefix, judge);
        text += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                    .arg(QString::fromUtf8(family.words))
                    .arg(count.passes)
                    .arg(count.waits)
                    .arg(count.notApplicable);
    }
    return text;
}

} // namespace lanyard
