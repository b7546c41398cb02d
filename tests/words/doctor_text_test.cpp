#include "words/doctor_text.h"
#include "words/provider_text.h"

#include <QTest>

using namespace lanyard;

/// Every line that can be seen has its words, and the report keeps what is not its business.
class DoctorTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFindingHasItsWords()
    {
        for (int each = 0; each <= int(DoctorFinding::RefreshFailed); ++each) {
            const DoctorLine line{.seen = DoctorFinding(each),
                                  .subject = QStringLiteral("sso.example.com"),
                                  .what = QStringLiteral("THE-WHAT"),
                                  .at = QDateTime::fromSecsSinceEpoch(0),
                                  .span = std::chrono::hours(3)};
            const QString text = doctorSeen(line);
            QVERIFY(text.startsWith(QLatin1String("sso.example.com: ")));
            QVERIFY(text.size() > 20);
            QVERIFY2(!text.contains(u'{') && !text.contains(u'%'), qPrintable(text));
        }
        for (int each = 0; each <= int(DoctorCheck::Refresh); ++each) {
            QVERIFY(!doctorCheckText(DoctorCheck(each)).isEmpty());
            QVERIFY(!QString(nameOf(DoctorCheck(each))).isEmpty());
        }
    }

    void aProblemSaysWhatHelps()
    {
        const DoctorLine line{
            .check = DoctorCheck::Connection,
            .state = CheckState::Problem,
            .seen = DoctorFinding::NotReached,
            .subject = QStringLiteral("sso.example.com"),
            .error
            = Error{ErrorKind::TlsRefused, {}, QStringLiteral("why"), Cause::CertificateUnknown}};
        QVERIFY(doctorSeen(line).contains(QStringLiteral("isn’t safe")));
        QVERIFY(doctorHelp(line).contains(QLatin1String("ask your IT team")));
        QVERIFY(doctorHelp(line).contains(QLatin1String("(why)")));
        QCOMPARE(firstProblem({line})->kind, ErrorKind::TlsRefused);
        QVERIFY(!firstProblem({DoctorLine{}}));
    }

    void clocksAreOffInTheirDirection()
    {
        DoctorLine line{.check = DoctorCheck::Clock,
                        .state = CheckState::Problem,
                        .seen = DoctorFinding::ClockOff,
                        .span = std::chrono::hours(3)};
        QCOMPARE(doctorSeen(line), QStringLiteral("this computer’s clock is 3 hours behind"));
        line.span = -line.span;
        QCOMPARE(doctorSeen(line), QStringLiteral("this computer’s clock is 3 hours ahead"));
    }

    void aReportNamesNobody()
    {
        const DoctorLine line{
            .check = DoctorCheck::Discovery,
            .state = CheckState::Problem,
            .seen = DoctorFinding::DocumentUnusable,
            .subject = QStringLiteral("sso.example.com"),
            .error = Error{ErrorKind::InvalidResponse,
                           {},
                           QStringLiteral("/home/ada/x: asked for ada.l+x@example.com")}};
        const QString report
            = doctorReport({line},
                           {QStringLiteral("lanyard 9"), QStringLiteral("Some OS"),
                            QStringLiteral("/home/ada"), QDateTime::currentDateTimeUtc()});
        QVERIFY(report.startsWith(QLatin1String("lanyard 9, Some OS, ")));
        QVERIFY2(report.contains(QStringLiteral("~/x: asked for …@example.com")),
                 qPrintable(report));
        QVERIFY(!report.contains(QLatin1String("ada")));
        QVERIFY(report.contains(QLatin1String("It names: sso.example.com.")));
    }

    void everyTraitHasItsWordsAndItsSection()
    {
        for (int trait = 0; trait <= int(ProviderTrait::Revoked); ++trait) {
            QStringList seen;
            for (int mark = 0; mark <= int(Mark::NotTried); ++mark) {
                const ProviderLine line{.trait = ProviderTrait(trait), .mark = Mark(mark)};
                seen += providerSeen(line);
                QVERIFY(!seen.last().isEmpty());
            }
            QVERIFY(seen[0] != seen[int(Mark::Wrong)]);
            QVERIFY(sectionOf(ProviderTrait(trait)).contains(u'§'));
            QVERIFY(!traitText(ProviderTrait(trait)).isEmpty());
        }
        QVERIFY(providerTable({ProviderLine{.trait = ProviderTrait::Pkce,
                                            .mark = Mark::Wrong,
                                            .what = QStringLiteral("plain")}})
                    .startsWith(QLatin1String("WRONG    PKCE")));
    }
};

QTEST_GUILESS_MAIN(DoctorTextTest)
#include "doctor_text_test.moc"
